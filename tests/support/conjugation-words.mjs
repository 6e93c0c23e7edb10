// The words behind the conjugation table: verbs to add to the lexicon, irregular forms, words to leave out.

// Verbs of hospital, school, warehouse, law office, kitchen, laboratory, shop and office that the
// lexicon lacks. Regular unless listed in IRREGULAR.
export const WORKPLACE =
  `muddle rearrange tile wire puncture repot reformat repaint nick pinch unhook pencil cash shove shunt chuck lob scribble sketch buff marinate swab intubate prescribe dose barcode ratchet mic fade dim sublet evict footnote frank offboard plumb screw sand anneal temper etch engrave embroider tumble bleach hoist staple laminate unscrew saunter stroll waltz
caulk chart deprioritise descope furlough heckle hoover interject medicate ping mispronounce miscalculate mistranslate mistype
repaint rerun rescope rewire scoff torque vaccinate vape overtake action airlock aliquot allocate anonymise anonymize annotate apologise authorise autoclave backdate
badger baste belittle bcc blanch braise brainstorm brief calibrate cancel cannulate cc centrifuge chaperone clock
co-sign collate commit copy-edit countersign credit cross-check dawdle deadlift debrief decant declutter deep-clean
defrost delegate demo deploy derail descale diarise disinfect dispense dither document dominate double-book double-check
downplay email escalate expedite facilitate fast-track fetch file finalise firefight flag fob fumble gatekeep geotag
google gossip grumble handwash hector herd hog invoice itemise julienne label ladle laminate lecture log lowball
micromanage mentor minute mischarge miscount misfile misfire mishear misjudge mislabel mislay misplace misprint misquote
misread misreport misroute missend misspell mistime monopolise monopolize mop mothball multitask muster nag nitpick
notarise offload onboard outsource outshout overbook overcharge overcook overfill overlook overorder overpromise
overrule overrun overshare oversleep overspend overstate overstock overwrite palletise pan paraphrase patronise
pester phone photocopy pipette plate prep preheat prioritise prioritize proofread quarantine quote ransack re-check
re-run re-send reassign recalibrate recheck reconcile redo redline refactor refill refrigerate reheat relabel
reorder rephrase reprint reschedule resend reshelve resit restack restock retest rewrite roll rota rush sabotage
sanction sanitise scan scrub seal season sear sedate sidetrack sieve sidestep sidle sign signpost simmer slack
slouch snap snigger snub spoil spreadsheet sprint stack stall steamroll sterilise stonewall stub summarise
summarize suture swipe tailgate talk-over teach tidy timetable titrate toast tot transcribe transpose triage tut
underbill undercharge undercook underpay underprice unload unplug unwrap upend upload upsell vent ventilate
vortex waffle weigh wheel whisk wind-up wipe wrap yawn zone
  rinse rake reopen crop clip prune shear plough dice fry roast vacuum hem stitch plaster grout weld solder shovel stow
  dispatch tow paste fax rename restart rebase rebook tutor supervise invigilate subpoena redraft translate escort
  evacuate repay debit audit garnish thaw strain whip staple shred unblock darn grease scroll unmute mow hoe repot
  transplant decant pickle brew shrink-wrap varnish recruit induct usher mislead reheat rehang`.split(
    /\s+/,
  );

/** Everyday verbs that the lexicon leaves to context because they are nouns as well. */
export const EVERYDAY =
  `access account acknowledge act address adjust advance advise age agree aim alarm alert allow answer appeal
approach archive argue arrange arrive ask assess assign assist assume attach attack attempt attend back balance ban bang
bar bark base battle beat bend bet bid bill bite blame blast block board boil book boss bother bounce bowl box brag
break breathe bribe brush budget bully bump burden burn bypass call calm camp care carry carve cast catch cause cease chair
challenge change charge chase chat cheat check cheer chew chill circle circulate claim clap class clean clear click climb
close coach collapse collect comb come comment compare compete complain complete compromise concern conduct confirm
conflict connect consult contact contract contrast control cook cool copy correct cost cough count cover crack crash
cross crowd crush cry cure curse curve cut cycle damage dance dare date deal debate decay decide decline decrease defect
defend delay delete deliver demand deny depart depend describe deserve design desire destroy develop differ dip direct
disagree disappear discard discharge discount discuss disregard dismiss display dispute distract divide dock double doubt
draft drag drain dress drift drill drip drop dry duck dump dust ease echo edge edit elect embarrass empty enable end
engage enter envy erase escape estimate exaggerate examine exchange exclude excuse exercise exhaust exit expect explain
expose extend face fail fake fall fan fast fasten favour favor fear feature feed feel fight figure fill film filter fine
finish fire fish fix flash flick flip float flood flow flush flush-out fly fold follow fool force forecast form format forward
frame free frighten frown fuel function fund gain gamble gather gaze glance glare glue grade grant grasp greet grind
grin grip groan ground group guarantee guard guess guide halt hammer handle hand harm hate haul haunt head heal heap
heat help hesitate hint hire hit hold honour honor hook hope host hover hug humiliate hurry ignore imagine impact import
impress improve include increase inform inject insert insist inspect install instruct insult intend interest interfere
interrupt interview introduce invent invest invite involve iron issue jam join joke judge jump keep kick kill kiss knock
lack land last laugh launch leak lean leap learn lecture lie lift like limit line link list listen live load loan lock
look loop love lower make manage march mark mask match matter mean measure meet melt mention merge mess milk mind mine
miss mistake mix moan mock model monitor mount move mumble murmur mute mutter name need neglect nod note notice number
object oblige obstruct occupy offend offer open oppose order overhear overload owe own pace pack package paint park part
pass patch pause pay peel permit phone photograph pick pile pilot pin pinch place plan plant play plead please plug point
poke polish poll pool post postpone pound pour practise practice praise preach predict prefer prepare present press
pretend prevent price print process produce profit program project promise prompt propose protest provide publish pull
pump punch punish purchase push quarrel question queue quote race rain raise range rank rate reach react read realise
realize reason rebuild recall receive recommend record recover reduce refer reflect refund refuse regard regret reject
relate relax release rely remain remark remember remind remove rent repair repeat replace reply report request rescue
research reserve resign resist resolve respect respond rest result retire return reveal reverse review reward ride ring
rip rise risk rob rock root rotate round rub ruin rule run sack sail sample satisfy save scale scare schedule scold score
scrape scratch scream screen search seat secure select sense separate serve set settle shape share shave shelve shield
shift shock shop short-staff shorten shout show shrug shut sigh signal silence sink sit skip slap sleep slice slide slip
slow smash smell smile smirk smoke snap sneeze snooze snore soak sort sound spare spark speak spell spill spin split
sponsor spot spray spread spring squash squeeze stain stamp stand stare start state stay steer step stick stock stop store
strap stream stress stretch strike strip stroll struggle study stuff submit succeed suffer suggest suit supply support
suppose surprise surround suspect suspend swap swear switch sync tackle tag talk tap tape target taste tax tear tease
telephone tell test thank thread threaten throw tick tie tighten time tip title touch tour trace track trade train
transfer transport trap travel treat trick trigger trip trouble trust try turn twist type unite unlock unpack untie update
upgrade urge use value view visit volunteer vote wait walk wander want warm warn wash waste watch water wave weaken wear
welcome whisper whistle wish wonder work worry wrap wreck yell yield zip zoom`
    .split(/\s+/)
    .filter((word) => word !== "flush-out" && word !== "short-staff");
export const IRREGULAR = {
  let: ["let", "let", "letting"],
  put: ["put", "put", "putting"],
  sit: ["sat", "sat", "sitting"],
  rid: ["rid", "rid", "ridding"],
  knead: ["kneaded", "kneaded", "kneading"],
  edit: ["edited", "edited", "editing"],
  exit: ["exited", "exited", "exiting"],
  open: ["opened", "opened", "opening"],
  begin: ["began", "begun", "beginning"],
  slide: ["slid", "slid", "sliding"],
  hide: ["hid", "hidden", "hiding"],
  come: ["came", "come", "coming"],
  become: ["became", "become", "becoming"],
  overcome: ["overcame", "overcome", "overcoming"],
  flow: ["flowed", "flowed", "flowing"],
  read: ["read", "read", "reading"],
  lend: ["lent", "lent", "lending"],
  send: ["sent", "sent", "sending"],
  spend: ["spent", "spent", "spending"],
  mow: ["mowed", "mown", "mowing"],
  swell: ["swelled", "swollen", "swelling"],
  arise: ["arose", "arisen", "arising"],
  awake: ["awoke", "awoken", "awaking"],
  beat: ["beat", "beaten", "beating"],
  bend: ["bent", "bent", "bending"],
  bet: ["bet", "bet", "betting"],
  bid: ["bid", "bid", "bidding"],
  bite: ["bit", "bitten", "biting"],
  break: ["broke", "broken", "breaking"],
  cast: ["cast", "cast", "casting"],
  catch: ["caught", "caught", "catching"],
  creep: ["crept", "crept", "creeping"],
  deal: ["dealt", "dealt", "dealing"],
  fall: ["fell", "fallen", "falling"],
  feed: ["fed", "fed", "feeding"],
  feel: ["felt", "felt", "feeling"],
  fight: ["fought", "fought", "fighting"],
  fly: ["flew", "flown", "flying"],
  forecast: ["forecast", "forecast", "forecasting"],
  grind: ["ground", "ground", "grinding"],
  hit: ["hit", "hit", "hitting"],
  hold: ["held", "held", "holding"],
  keep: ["kept", "kept", "keeping"],
  make: ["made", "made", "making"],
  mean: ["meant", "meant", "meaning"],
  mistake: ["mistook", "mistaken", "mistaking"],
  overhear: ["overheard", "overheard", "overhearing"],
  pay: ["paid", "paid", "paying"],
  rebuild: ["rebuilt", "rebuilt", "rebuilding"],
  ring: ["rang", "rung", "ringing"],
  rise: ["rose", "risen", "rising"],
  run: ["ran", "run", "running"],
  say: ["said", "said", "saying"],
  set: ["set", "set", "setting"],
  shut: ["shut", "shut", "shutting"],
  sink: ["sank", "sunk", "sinking"],
  sleep: ["slept", "slept", "sleeping"],
  spin: ["spun", "spun", "spinning"],
  split: ["split", "split", "splitting"],
  spread: ["spread", "spread", "spreading"],
  spring: ["sprang", "sprung", "springing"],
  stand: ["stood", "stood", "standing"],
  stick: ["stuck", "stuck", "sticking"],
  strike: ["struck", "struck", "striking"],
  swear: ["swore", "sworn", "swearing"],
  swing: ["swung", "swung", "swinging"],
  tear: ["tore", "torn", "tearing"],
  tell: ["told", "told", "telling"],
  throw: ["threw", "thrown", "throwing"],
  tie: ["tied", "tied", "tying"],
  wake: ["woke", "woken", "waking"],
  wear: ["wore", "worn", "wearing"],
  win: ["won", "won", "winning"],

  overrun: ["overran", "overrun", "overrunning"],
  oversleep: ["overslept", "overslept", "oversleeping"],
  overspend: ["overspent", "overspent", "overspending"],
  overwrite: ["overwrote", "overwritten", "overwriting"],
  redo: ["redid", "redone", "redoing"],
  rewrite: ["rewrote", "rewritten", "rewriting"],
  resend: ["resent", "resent", "resending"],
  "re-send": ["re-sent", "re-sent", "re-sending"],
  "re-run": ["re-ran", "re-run", "re-running"],
  missend: ["missent", "missent", "missending"],
  mishear: ["misheard", "misheard", "mishearing"],
  mislay: ["mislaid", "mislaid", "mislaying"],
  misread: ["misread", "misread", "misreading"],
  misspell: ["misspelled", "misspelled", "misspelling"],
  proofread: ["proofread", "proofread", "proofreading"],
  resit: ["resat", "resat", "resitting"],
  teach: ["taught", "taught", "teaching"],
  underpay: ["underpaid", "underpaid", "underpaying"],
  wind: ["wound", "wound", "winding"],
  be: ["was", "been", "being"],
  have: ["had", "had", "having"],
  do: ["did", "done", "doing"],
  get: ["got", "got", "getting"],
  show: ["showed", "shown", "showing"],
  sew: ["sewed", "sewn", "sewing"],
  lie: ["lay", "lain", "lying"],
  lay: ["laid", "laid", "laying"],
  cut: ["cut", "cut", "cutting"],
  cancel: ["cancelled", "cancelled", "cancelling"],
  travel: ["travelled", "travelled", "travelling"],
  label: ["labelled", "labelled", "labelling"],
  mislabel: ["mislabelled", "mislabelled", "mislabelling"],
  relabel: ["relabelled", "relabelled", "relabelling"],
  focus: ["focused", "focused", "focusing"],
  burn: ["burned", "burned", "burning"],
  learn: ["learned", "learned", "learning"],
  dream: ["dreamed", "dreamed", "dreaming"],
  spoil: ["spoiled", "spoiled", "spoiling"],
  spill: ["spilled", "spilled", "spilling"],
  hang: ["hung", "hung", "hanging"],
  light: ["lit", "lit", "lighting"],
  prove: ["proved", "proven", "proving"],
  broadcast: ["broadcast", "broadcast", "broadcasting"],
  cost: ["cost", "cost", "costing"],
  fit: ["fitted", "fitted", "fitting"],
  quit: ["quit", "quit", "quitting"],
  shed: ["shed", "shed", "shedding"],
  wed: ["wed", "wed", "wedding"],
  input: ["input", "input", "inputting"],
  reset: ["reset", "reset", "resetting"],
  offset: ["offset", "offset", "offsetting"],
  upset: ["upset", "upset", "upsetting"],
  bcc: ["bcc'd", "bcc'd", "bcc'ing"],
  cc: ["cc'd", "cc'd", "cc'ing"],
};
/** Nouns and function words that compromise also lists as infinitives and that mislead a parser. */
export const NOT_VERBS = new Set(
  `data may might can will shall must should would could ought better like down up out off well back near
  own live even still just last next past second minute people thing time way day week month year hour number
  bit lot part side head eye face man woman child home word fact case group problem area room body morning
  alluring coloring foreboding forthcome groundbreak breathtake riveting storytelling unfounded outstand outgo
  peacekeep spellbind minus gad moron evening summer winter colour color front friend parent pupil student nurse doctor team idea art dog cat`.split(
    /\s+/,
  ),
);

/** Verbs of novels and newspapers that the lexicon holds and no workplace needs; their past is told by its ending. */
export const RARE = new Set(
  `abduct abet abide abolish abort abound abscond absolve acclimate accost acquiesce adorn adsorb agonize agonze
allege allude amalgamate amaze anneal appease arouse aspire assail astonish astound babysit baffle bask bathe
bequeath bestow beguile behead behold bewilder bewitch bias bitch bloat boggle bolster bomb bombard bookkeep
boom breastfeed bribe brighten broaden bruise bulk burp bustle butt captivate careen caulk centralize cherish
chirp circumvent coalesce coexist cohabit collude combust condemn condone congeal conjure connote conquer
conspire constitute constrain converge corrode cramp crave crumble curtail dampen darken dash daunt daze
dazzle deafen debark debase debilitate debunk decay decentralize decimate decipher decommission decouple
decree decry decrypt deface deform defraud defy degrade delight delimit demoralize denote denounce deplore
deport deprave derange desist devastate devolve dignify diminish disband disburse disclaim disgruntle disgust
dishearten dislodge disown displease disprove dissent dissuade diverge divest divulge dole dredge dribble
dwell dwindle edify elapse elate electrify elucidate elude emaciate embalm embark embody embroider embroil
emerge empower enact enchant encircle encroach encumber endear endow endure energize engrave engulf enlist
enliven enrich ensue enthral entice entrain entrench envelop envisage envision envy erupt eschew espouse etch
evoke evolve exalt exasperate exclaim exert exhale exhilarate exhort exhume expel expunge extol exude fade
falter fascinate fend fizzle flatter flavor flavour flirt flutter foreclose foreshadow forewarn forfeit
fracture freshen frighten frolic frost gamble garden gift gleam glean glide graze grieve gruel hanker harangue
heartwarm hijack hitchhike honeymoon horrify howl hunker hush illuminate imbue immerse impair impale impart
imperil impinge implode impoverish imprison indebt indulge infest inflate infuriate inhabit inhibit instil
intoxicate intrigue intrude inundate invade invert invigorate irk jag juxtapose kidnap languish lash lifesave
liquefy liquidate lurk madden maim mesmerize mimick mingle molest mourn muddle mystify nourish nurture oblige
oppress opine outgrow outly outnumber outpace overarch overpower overshadow overturn ovulate paralyse perish
permeate perplex persevere pervade piss plummet plunge poach poison pollute ponder portray prattle pray
predetermine preoccupy presuppose proclaim profess prosper protrude puke purport pursuant quash quench rage
rap ratify rattle rave ravish reap rebuff reckon reclaim recoup redefine refract refurbish rein reign rejoice
rejuvenate relent relinquish relive renounce resurface resurrect revamp revere revitalise revitalize revive
revoke revolve rewind roam roar rot sadden sail saturate scatter scorch screech sculpt sequester sever shatter
shrivel shun sift skate skateboard skyrocket smuggle snowboard snuggle soar sober sooth sparkle spawn splay
sprawl squander squish stab startle starve sting stereotype stiffen stifle strangle stump stun sublimate
submerge subside subsidize subsist subvert succumb suffice surf surge surmount suss sustain sway tantalize
tarnish tempt terrify thrive thwart topple toughen traffick transact transpire traumatise tremble trifle
tumble underwhelm unearth unfold unify unleash unnerve unveil upend uphold uplift vanish veto vex vie warp
wean weather whack wheeze widen wield wither wreak wrestle wrinkle yammer yearn zonk reup ready riveting mimic
sleet languish heartbreak wed`.split(/\s+/),
);
