/**
 * Claims about what somebody thinks, feels, wants or intends. Sources: private verbs and verbs of
 * volition in Quirk et al. (1985, §16.31), Levin's (1993) classes 31 (psych) and 32 (desire), the
 * emotion adjectives of Shaver et al. (1987).
 */
const WHO = "(?:you|he|she|they|[A-Z][a-z]+)";
const ADV =
  "(?:(?:just|only|simply|clearly|obviously|evidently|apparently|plainly|really|never|always|even|actually|probably|surely|secretly|still|already|also|honestly|so)\\s+)*";
const AUX =
  "(?:(?:'re|'ve|'d|are|is|were|was|have|has|had|must|might|may|seem to|seems to|seemed to|appear to|appeared to|do|does|did|don't|doesn't|didn't|do not|does not|did not|wouldn't|couldn't|won't|can't|can|could|cannot|must have|are just|is just)\\s+)?";
const MENTAL = `think|thinks|thought|thinking|believe|believes|believed|assume|assumes|assumed|assuming|suppose|supposed|imagine|imagined|reckon|reckoned|figured|expected|expect|feel|feels|felt|feeling|want|wants|wanted|wanting|wish|wished|hope|hoped|hoping|intend|intended|mean to|meant to|hate|hates|hated|love|loves|loved|enjoy|enjoys|enjoyed|prefer|preferred|resent|resents|resented|despise|despised|dislike|disliked|envy|fear|feared|care|cares|cared|value|values|valued|respect|respects|respected|appreciate|trust|trusts|trusted|bother|bothered|mind|minds|realise|realize|understand|understands|understood|know better|knows better|knew better|couldn't care less|know exactly|knew exactly|like to|likes to|liked to|love to|plan to|planned to|decided you|consider yourself|see yourself|sees himself|sees herself`;
const MOOD = `afraid|amused|angry|annoyed|anxious|apathetic|ashamed|bitter|bored|checked out|cross|cynical|demotivated|depressed|desperate|detached|disappointed|disengaged|disinterested|distracted|distant|eager|embarrassed|envious|exhausted|fed up|frightened|frustrated|furious|glad|half asleep|happy|hurt|impatient|indifferent|insecure|intimidated|irritated|jealous|keen|lonely|lost|mad|miserable|nervous|offended|overwhelmed|pleased|proud|relieved|reluctant|resentful|resigned|sad|satisfied|scared|sick of|sceptical|skeptical|stressed|stressed out|tense|threatened|tired|tired of|unconcerned|unhappy|unimpressed|uninterested|unmotivated|unsure|upset|uncomfortable|uneasy|worried|withdrawn`;

export const MIND_PATTERNS: readonly RegExp[] = [
  new RegExp(
    `\\b${WHO}\\s+${ADV}${AUX}${ADV}(?:${MENTAL})\\b(?!\\s+(?:you|we|it|me|us) (?:for|to know)\\b)`,
    "g",
  ),
  new RegExp(
    `\\b(?:you|he|she|they)(?:'re|'s| are| is| were| was)\\s+${ADV}(?:(?:so|too|very|completely|totally|a bit|a little|rather|quite|pretty)\\s+)*(?:${MOOD})\\b`,
    "gi",
  ),
  new RegExp(
    `\\b${WHO}\\s+${ADV}(?:seem|seems|seemed|look|looks|looked|appear|appears|appeared|sound|sounds|sounded|act|acts|acted|come across as|came across as)\\s+(?:as if |like )?(?:(?:so|too|very|completely|totally|a bit|a little|rather|quite|pretty|to be)\\s+)*(?:${MOOD})\\b`,
    "g",
  ),
  /\b(?:on purpose|deliberately|intentionally|wilfully|willfully|out of spite|for attention|to (?:spite|annoy|embarrass|impress|humiliate|provoke|punish|hurt) (?:me|us|him|her|them|you|every\w+|people|the|my|our|your|[A-Z])|to show off|to look good|to score points|to get back at|to get out of|to avoid (?:work|responsibility|the work)|behind my back)\b/gi,
  /\b(?:couldn't|can't|could not|cannot|didn't|don't|doesn't|did not|not) (?:even )?(?:be bothered|be arsed|care less|give a (?:damn|toss|hoot)|bother|want to be|see the point)\b/gi,
  new RegExp(
    `\\b${WHO}\\s+${ADV}(?:(?:'re|'ve|'s|are|is|were|was|have|has|had|been)\\s+)*${ADV}(?:trying to (?:make|avoid|hide|undermine|get|look|show|impress|embarrass|take|push|prove|dodge|sabotage|please|win|punish|provoke|annoy|hurt|cover)|out to|hoping to|lost interest|lost all interest|losing interest|given up on|gave up on|lost (?:your|his|her|their) (?:motivation|drive|passion)|after (?:my|her|his) job|in it for|hiding something|playing games|looking for (?:an excuse|attention|trouble)|have it in for|has it in for|had it in for|have something against|has something against|have no interest|has no interest|had no interest|have no respect|has no respect|had no respect|showed no interest|have a problem with|has a problem with|take it for granted|takes it for granted|took it for granted|taking it for granted|feel threatened|made up your mind|pretending|pretended|enjoying)\\b`,
    "g",
  ),
  /\b(?:you|he|she|they) (?:always |never |just )?(?:don't |doesn't |didn't |never )?(?:take|takes|took) (?:[\w']+ ){1,4}(?:seriously|personally|for granted|lightly)\b/gi,
  /\b(?:you|he|she|they) (?:really )?(?:don't|doesn't|didn't|do not|did not) (?:even )?(?:seem|look|appear|sound) (?:\w+ly |very |too |that |at all )?(?:interested|bothered|happy|motivated|engaged|keen|sorry|convinced|excited|willing|committed|invested|pleased|concerned)\b/gi,
  /\b(?:you|he|she|they)(?:'re not| aren't| weren't| isn't| wasn't| (?:are|were|is|was) not) (?:\w+ly |even |that |at all )*(?:interested|bothered|keen|invested|motivated|sorry)\b/gi,
  /\b(?:i have|i've got|i get) the (?:feeling|impression|sense) (?:that )?(?:you|he|she|they)\b|\b(?:i feel like|it feels like|it seems like) (?:you|he|she|they)(?:'re| are| is|'s)\b/gi,
  /\b(?:your|his|her|their) (?:real |only |true |hidden )?(?:motive|motives|intention|intentions|agenda|ego|resentment|jealousy|insecurity|fear|goal was|aim was|contempt|indifference|disinterest|boredom)\b/gi,
];

/** Mental talk of the speaker or polite frames, never a claim about the other. */
export const NOT_MIND =
  /\b(?:what|how|where|when|which|who|would|could|might|if|do)\s+(?:do\s+|would\s+|could\s+|were\s+|are\s+)?you\s+(?:thinking|think|feel|want|like|prefer|need|believe|suggest)\b/i;
