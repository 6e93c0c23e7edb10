/**
 * Words that give a verdict on a person, or on work or manner, with nothing a camera could record.
 * STRONG words are verdicts wherever they stand; SOFT ones only when said of a person or of work,
 * since "a cold room" and "a short list" are facts.
 *
 * Sources: unipolar trait markers of Goldberg (1990, 1992) and their antonyms; the low and high ends
 * of Anderson's 555 trait words (1968);  and positive adjectives of AFINN-165 (MIT) that can
 * be said of a person or of work; nouns of blame from Roget's Thesaurus, 930–950 (public domain).
 * From memory and by reading those lists, not from any measured sentence.
 */
import { wordSet } from "../word-set";

const AGREEABLENESS = `abrasive abusive aggressive antagonistic argumentative arrogant bigoted boastful bossy
brash brusque callous catty combative conceited condescending confrontational contemptuous cruel curt 
deceitful  demeaning devious dictatorial discourteous dishonest disingenuous disloyal dismissive
disparaging disrespectful domineering egocentric egotistical entitled envious evasive flippant gruff grumpy
haughty heartless heavy-handed high-handed hostile hurtful hypocritical ill-mannered impolite impudent
inconsiderate insensitive insincere insolent insulting intimidating intolerant intrusive irritable jealous
judgemental judgmental malicious manipulative mean-spirited meddlesome nasty obnoxious  opinionated
overbearing patronising patronizing petty pompous possessive presumptuous pushy quarrelsome rude ruthless
sanctimonious sarcastic scathing scornful self-absorbed self-centred self-centered self-important selfish
self-righteous smug snappy snarky snide snobbish spiteful standoffish stingy stuck-up  surly tactless
thoughtless two-faced uncaring uncharitable uncivil uncooperative ungracious ungrateful unkind unpleasant
unsympathetic untrustworthy  vindictive  bullying backstabbing sexist racist toxic uppity
unfriendly unapproachable unfair unforgiving nit-picky nitpicky passive-aggressive catty cliquish bratty`;

const CONSCIENTIOUSNESS = `absent-minded apathetic careless chaotic complacent disorderly disorganised
disorganized distracted erratic feckless flaky forgetful frivolous half-hearted half-baked haphazard heedless
 impetuous imprudent impulsive inattentive indifferent indolent inefficient irresponsible lackadaisical 
lazy lethargic listless messy mindless negligent neglectful nonchalant oblivious reckless remiss scatterbrained
scatty shiftless shoddy  slapdash slipshod sloppy slovenly sluggish undependable undisciplined
uncommitted unmotivated unmethodical unprepared unprofessional unpunctual unreliable unsystematic unambitious
wasteful work-shy disengaged untidy hasty blasé procrastinating sluggard`;

const COMPETENCE = `amateur amateurish boring brainless bumbling clueless clumsy clownish  
dim-witted  dumb embarrassing feeble foolish gullible gutless hapless hopeless idiotic ignorant
ill-informed immature inadequate incapable incompetent incoherent indecisive ineffective ineffectual inept
inexperienced inflexible  infantile irrational  lacklustre lackluster ludicrous mediocre
narrow-minded naive pathetic pitiful pointless ridiculous  second-rate short-sighted 
silly simple-minded simplistic slow-witted stupid subpar substandard superficial  unimaginative
unimpressive uninspired uninspiring unintelligent unoriginal unqualified unskilled useless witless worthless
unacceptable unsatisfactory underwhelming laughable unreadable`;

const STABILITY = `antisocial anxious awkward  childish cowardly cynical desperate  
emotional fussy hot-headed hot-tempered hysterical immodest impatient insecure jumpy maladjusted melodramatic
moody needy neurotic obsessive obstinate over-emotional overly-sensitive oversensitive paranoid pedantic
perfectionist pessimistic petulant pig-headed prickly pouty self-pitying sheepish spineless stubborn sulky
temperamental  thin-skinned timid touchy uptight volatile whiny whiney weak-willed wimpy 
unstable unhinged  insane  psycho  bonkers     `;

const WORK_VERDICTS = `abysmal appalling atrocious awful crappy shit shitty deplorable dire disappointing disastrous
disgraceful dismal dreadful farcical  garbage ghastly godawful hideous horrendous horrible horrid
inexcusable intolerable lousy miserable outrageous rubbish shambolic shameful shocking terrible trash tragic
unbearable unforgivable unspeakable vile woeful wretched inappropriate uncalled-for unhelpful unwise
unprofessional-looking unconvincing unworthy laboured slapped-together off-putting toe-curling cringeworthy
unwelcoming unresponsive unhygienic inhumane`;

/** Verdicts wherever they stand. */
export const STRONG_LABELS = wordSet(
  AGREEABLENESS,
  CONSCIENTIOUSNESS,
  COMPETENCE,
  STABILITY,
  WORK_VERDICTS,
);

/** Verdicts only when said of a person, their work or their manner ("you were cold", "poor work"). */
export const SOFT_LABELS =
  wordSet(`bad blunt bland brutal chilly clingy cold cool cheap confused confusing
confusing-sounding corrupt crude cryptic dark dry dirty difficult distant dominating erratic fake false flat
foul frosty fierce gross grim guilty hard harsh icy inaccurate irrelevant irritating annoying loud mean nervous painful spaghetti short-fused
naughty noisy odd off-hand offhand passive poor quiet raw repetitive rough sensitive severe sharp short shy slow
sloppy-looking small-minded sneaky soft stiff strange strict tired tiresome tough troublesome ugly unclear
uneasy unhappy uninterested unsure vague weak wild wooden wrong-headed tone-deaf hurried rushed boring-looking
aloof reserved stern combative bold tedious long-winded wordy rambling verbose monotonous muddled scruffy
tacky tasteless trivial unfocused unstructured unpolished unnatural unhinged frustrating exhausting draining
problematic bitter sour dense thick dim dull rigid slack idle tense negative superior inferior defensive offensive cutting controlling crazy weird creepy vain shallow lax gloomy lame withdrawn questionable dodgy dangerous lethargic negative irritated crabby cranky dramatic evasive`);

/** Verdicts of praise: a label on a person ("you are brilliant"), a vague word on work ("great work"). */
export const PRAISE_WORDS =
  wordSet(`admirable adorable amazing awesome beautiful best brilliant capable
clever competent cool dedicated dependable diligent effective efficient excellent exceptional exemplary
extraordinary fabulous fantastic fine first-class first-rate gifted good gorgeous great hard-working
hardworking helpful impeccable impressive incredible ingenious inspiring intelligent invaluable kind legendary
lovely loyal magnificent marvellous marvelous masterful motivated neat nice outstanding perfect phenomenal
polished positive professional reliable remarkable smart solid spectacular splendid star stellar strong stunning
sublime super superb supportive talented terrific thoughtful top tremendous trustworthy wise wonderful
world-class lucky proud happy pleased`);

/** Nouns that are a verdict by themselves ("a slacker", "a mess"). */
export const LABEL_NOUNS =
  wordSet(`airhead amateur backstabber bigmouth blabbermouth bootlicker bore brat
bully buffoon bungler chatterbox cheat clown control-freak snoozefest slog coward crybaby cynic deadweight diva dictator
disaster disgrace dimwit dinosaur dork drama-queen dunce egomaniac embarrassment failure fool fraud freeloader
fusspot gossip grouch halfwit hothead hypocrite idiot imbecile jerk joke killjoy know-it-all know-all layabout
liability liar loner loser loudmouth lunatic mess micromanager misery-guts moaner moron narcissist nag nightmare
nitpicker no-hoper nobody nuisance oaf pain perfectionist pessimist pest phony prima-donna pushover quitter
rockstar rookie scatterbrain schemer self-promoter shambles show-off showoff shirker simpleton slacker slob
sloth slowcoach slowpoke snake sneak snob softie spoilsport superstar suck-up sycophant teacher's-pet timewaster
time-waster troublemaker tyrant waste weakling weasel weirdo whiner wimp windbag workaholic farce circus fiasco
catastrophe train-wreck trainwreck genius legend hero natural rock star wizard guru ninja champion`);

/** Verdicts of several words. */
export const LABEL_PHRASES = `got an attitude / have an attitude / has an attitude / bad attitude / poor attitude / attitude problem / terrible attitude / awful attitude /
not a team player / can't be trusted / cannot be trusted / can't be relied on / cannot be relied on / have an excuse / your fault / his fault / her fault / no good at / hopeless at / useless at / no team player / not up to standard / not up to the standard / full of yourself / full of himself /
full of herself / waste of time / out of control / control freak / drama queen / a disaster / a joke / no excuse / lack of respect /
work ethic / dead weight / loose cannon / one-trick pony / pain in the neck / train wreck / hot mess / a mess /
dropped the ball / out of your depth / out of his depth / out of her depth / not cut out for / not management material /
not leadership material / no backbone / no manners / no people skills / no common sense / lack of common sense /
bull in a china shop / stick in the mud / not the sharpest / not very bright / a bit slow / bad apple / bad egg /
a nightmare to work with / hard to work with / difficult to work with / impossible to work with / hard work /
a complete mess / an embarrassment / beneath contempt / below par / beyond a joke / all over the place / a natural leader /
think you're better / holier than thou / a know-it-all / a one-man show / lone wolf / out of touch / a poor listener /
a bad listener / a terrible listener / a weak link / the weakest link / a poor communicator / a bad communicator /
bad manners / poor judgement / poor judgment / bad judgement / bad judgment / in over your head / asleep at the wheel`;

/** Families that decide which question fits when only a label is given. */
export const LABEL_FAMILY: ReadonlyArray<readonly [string, ReadonlySet<string>]> = [
  [
    "drive",
    wordSet(
      "lazy unmotivated lethargic indolent idle apathetic uncommitted disengaged work-shy listless slacker slackers shiftless unambitious layabout indifferent",
    ),
  ],
  [
    "order",
    wordSet(
      "disorganised disorganized chaotic disorderly scatterbrained scatty untidy unsystematic unmethodical shambles shambolic",
    ),
  ],
  [
    "control",
    wordSet(
      "control-freak micromanager dictator tyrant bossy controlling overbearing domineering dominating dictatorial nitpicker nit-picky nitpicky picky perfectionist pedantic possessive",
      "meddlesome intrusive",
    ),
  ],
  [
    "defensive",
    wordSet("defensive prickly touchy thin-skinned oversensitive sensitive over-emotional diva"),
  ],
  ["firm", wordSet("soft lenient lax pushover spineless softie weak-willed slack gutless")],
  [
    "together",
    wordSet(
      "selfish uncooperative difficult loner nightmare pain nuisance self-centred self-centered standoffish unapproachable antisocial troublemaker egocentric",
    ),
  ],
  ["careless", wordSet(CONSCIENTIOUSNESS, "messy rushed hurried slow inaccurate scruffy")],
  [
    "quiet",
    wordSet(
      "passive quiet shy timid reserved withdrawn absent nervous insecure awkward indecisive",
    ),
  ],
  [
    "harsh",
    wordSet(
      AGREEABLENESS,
      "cold harsh blunt sharp short icy frosty severe strict stern mean loud rough aloof distant inappropriate childish emotional moody impatient volatile touchy stubborn short-fused short-tempered",
    ),
  ],
  [
    "unclear",
    wordSet(
      "confusing confused unclear vague muddled rambling long-winded verbose wordy boring dull dry monotonous incoherent unconvincing unfocused unstructured cryptic tedious",
    ),
  ],
  ["skill", wordSet(COMPETENCE, "weak poor bad clueless")],
];
