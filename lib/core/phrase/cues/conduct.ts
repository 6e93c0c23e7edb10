/**
 * What somebody did, or says will follow, to a person: touch, stares, blows, private life told around,
 * dismissal, HR and law. Read on the draft with its people masked (`masked`), never on a bare thing: "hit
 * the deadline" is none of it. Sources: ILO Convention 190 and its guide (2021); the conduct lists of the
 * ACAS guides on discipline and on sexual harassment; GDPR art. 9 for what is private.
 */
import { type Ways, waysToSay } from "../ways";
import { CONDITION } from "./danger";

/** Shorthand of the patterns below, so that each list is written once. */
const PARTS: Readonly<Record<string, string>> = {
  // A person; "W" only where no thing follows: "hit her", not "hit her target".
  P: "(?:(?:the|an?|my|your|our|his|their|another|new|old|young|that) )*(?:somebody|child(?:ren)?|kids?|wom[ae]n|m[ae]n|girls?|boys?)\\b(?!')",
  W: '(?:me|you|him|her|them|us|@P)(?=$|[.,;!?"]| (?:in|on|at|against|when|while|after|because|and|so|but|t?h?ough|although|even|before|again|twice|hard|out|off|up|into|as|without|by|across|from|over|to|\\w+ly)\\b)',
  O: "(?:my|your|his|her|their|(?:(?:the|an?) )?somebody's|(?<!\\b(?:the|an?|this|that) )(?!it|that|patient|client)[a-z]+'s)",
  BARE: "(?:chest|bust|bum|bottom|backside|behind|rear|crotch|groin|thighs?|legs|body|curves|lap|top|blouse|skirt|dress|jeans|leggings|underwear)\\b@CARE",
  LIMB: "(?:arms?|wrists?|hands?|shoulders?|neck|throat|back|waist|hips?|knees?|legs?|hair|face|cheeks?|ears?|stomach|belly|collar|sleeve|shirt|jacket|tie|apron)\\b@CARE",
  LOOKS:
    "(?:looks|appearance|weight|height|skin|hair|face|teeth|nose|figure(?! [ifo])|outfit|clothes|make-?up|lips|belly|(?:love|sex) life)\\b@CARE",
  CARE: "(?! (?:wounds?|x-?rays?|scans?|drains?|tubes?|casts?|brace|pain|injury|mask|shield|net|code|count|of work|rest|room))",
  LAW: "(?:lawyers?|solicitors?|attorneys?|union|tribunal|police)",
  HR: "(?:the )?(?:hr|human resources|personnel|works council|ombuds\\w+)\\b",
  SOON: "(?:i|we)(?:'ll|'m|'re)? ?(?:\\w+ ){0,4}?",
  S: "(?:you|he|she|somebody)",
  HIS: "(?:my|your|his|her|somebody's)",
  WILL: "(?:'ll| will|'m going to| (?:might |may )?have to)",
};
const filled = (text: string): string =>
  text.replace(/@([A-Z]+)/g, (_, name: string) => filled(PARTS[name] ?? ""));
const any = (...parts: string[]): Ways => waysToSay(...parts.map(filled));

export const HARM_TO_PERSON: readonly Ways[] = [
  // stares, touch, remarks on the body, advances
  any(
    "(?:star|ogl|leer|gawk|gaz|peek|glanc)\\w* (?:\\w+ )?(?:at|down|up) (?:@O|the \\w+'s) (?:\\w+ )?@BARE",
    "look(?:ed|ing)? (?:at|down|up) @O (?:\\w+ )?@BARE",
    "(?:ogl|leer|wink|whistl|flirt)\\w* (?:at |with )?@W",
    "hit(?:ting)? on @W|(?:came|coming) on to @W",
    "brush\\w* (?:up )?against @W",
    "undress\\w* (?:me|him|her|@P) with",
    "(?:touch|strok|rub|squeez|pinch|pat|patted|brush|grab|yank|pull|twist|slap|felt)\\w* (?:at |on |against |up )?@O (?:\\w+ )?(?:@LIMB|@BARE)",
    "(?:hands?|arms?) (?:on|around|round|up|under|down) @O (?:\\w+ )?(?:@LIMB|@BARE)",
    "(?:you|he|she|they|who|kee?pt?|stop) (?:touch|strok|massag|tickl)\\w* @W",
    "(?:hug|cuddl|kiss|spank|rub|press)\\w* (?:\\w+self )?(?:against )?@W(?! (?:for|on|to|about))",
  ),
  any(
    "(?:comment|remark|jok|compliment|laugh|giggl|teas|mak|mad|rat|talk|gossip|told|said|go)\\w*\\b[^.?!]{0,30} (?:on|about|over|at|of) @O (?:\\w+ )?(?:@LOOKS|@BARE)",
    "how (?:tight|short|low|fat|thin|sexy) @O (?:@LOOKS|@BARE)",
    "(?:has|have|had|@O|nice) (?:\\w+ )?(?:great|nice|long|lovely|beautiful|good|big|fat|perfect) (?:@LOOKS|@BARE)(?! (?:of|in the|for))",
    "(?:look\\w* (?:\\w+ )?(?:good|great|nice) in (?:that|your|her|this) (?:\\w+ )?|(?:shorter|tight|tighter) )@BARE",
    "(?:sexist|racist|homophobic|lewd|obscene|dirty) (?:jokes?|comments?|remarks?|gestures?)",
    "call\\w* (?:me|him|her|them|@P) (?:an? |the )?(?:sweetheart|honey|darling|babe|baby|doll|sweetie|foreigners?|terrorists?)\\b",
    "ask\\w* (?:me|him|her|them|@P) (?:out\\b(?! (?:loud|of|for|the))|on a date|for (?:her|his) (?:phone |private )?number\\b(?! of))",
    "(?:messag|text|follow|phon|call|writ|bother|ask|invit)\\w*\\b[^.?!]{0,50} (?:after|although|though|when|despite) (?:i|she|he|they|somebody) (?:had )?(?:turned (?:you|him|her) down|(?:asked|told|begged) (?:you|him|her) to (?:stop|leave))",
    "if (?:i|he|she|you) (?:went|go|slept|sleep|came|come) (?:out|home|to bed|to dinner|away) with",
    "follow\\w* (?:me|him|her|@P) (?:home|to (?:her|his|my) (?:car|house|flat|home|room))",
    "(?:pictures?|photos?|videos?) of (?:your|him|her)self (?:without|in|half|naked)",
  ),
  // favours for favours
  any(
    "(?:dinner|drinks?|a date|out|home|bed|away) with me\\b[^.?!]* (?:promot\\w+|reviews?|raise|bonus|contract|reference|grade|job|shifts)\\b",
    "(?:promot\\w+|reviews?|raise|bonus|contract|reference|grade|job|shifts)\\b[^.?!]* (?:dinner|drinks?|a date|out|home|bed|away) with me\\b",
    "(?:sle(?:ep|pt)\\w*|had sex|in bed) with (?:me|you|him|her|them|@P)",
  ),
  // somebody wished away
  any(
    "(?:you|he|she|they)(?:'d| should| ought to| could| had| can)(?: just| all| better| really)* (?:disappear|vanish|go away|drop dead|quit before)(?=$|[.,;!?]| (?:forever|for good|already|i))",
    "(?:get )?out of my (?:sight|face)\\b|before i make you|kys\\b|drop dead\\b|go to hell\\b",
  ),
  // blows and force
  any(
    "(?:slap|punch|kick|smack|strangl|chok|elbow|beat|bit|tripp|spat at|spat on|thump)(?:e[ds]?|ped|ing|s|ten)? @W(?! (?:out|off|to|by)\\b)",
    "(?<!it )hit @W(?! (?:with|up|on|out)\\b)",
    "g[ai]v(?:e|ing) (?:me|him|her|@P) a (?:slap|kick|punch|shove|kiss)|got physical with|rais\\w+ (?:your|a|his|her) (?:fist|hand) (?:at|to|against) @W|lift\\w* @W off",
    "(?:push|shov|thr[eo]w|slam|drag|pull|knock|press|pinn)\\w* @W(?: \\w+)? (?:against|into|onto|to|down|off|over|out of) (?:the|an?|his|her) (?:walls?|doors?|tables?|desks?|shel\\w+|counter|lockers?|fridge|freezer|floor|ground|stairs|machine|chair|stove|way|room|kitchen)\\b",
    "(?:pushed|pushing) @W(?! (?:for|to|into|on|so|over|out|by|from|in|at|\\w+ly)\\b)|shov\\w+ @W",
    "(?:grab|drag|pull|yank)\\w* (?:me|him|her|@P) by the",
    "thr[eo]w\\w* (?:an?|the|your|his|her) (?:\\w+ )?(?:pan|pot|plate|knife|cup|mug|chair|phone|stapler|pen|book|tray|tool|bottle|glass|shoe|keys|folder|laptop)s? at @W",
    "(?:block|lock)\\w* the (?:door|exit|way)\\b[^.?!]* so (?:that )?(?:i|he|she|they|somebody) (?:could|can)",
    "threaten\\w* (?:to (?:hurt|hit|beat|kill)|@W)|bull(?:ied|ying) @W|never work in this|better be careful (?:when you|on your)",
  ),
];

const TELL = "(?:t[eo]l[ld]|mention|shar|spread|announc|post|disclos|reveal|gossip|blurt)\\w*";
const ALL =
  "(?:every(?:one|body)|people|(?:the )?somebody|(?:(?:the|my|our|half the) (?:whole )?)?(?:team|office|ward|shift|class|crew|kitchen|staff|group|others|colleagues|channel|chat|clients?|parents|students|board))";
const SICK = `(?:${CONDITION}|ill(?!-)|sick(?! (?:of|list|room|bay))|medical (?:condition|history|records?)|doctor's|abortion|pregnant|divorc\\w+|salary|gay|lesbian|bisexual|queer|antidepressants|drunk)\\b`;
const ONE = "(?<!\\b(?:mr|mrs|ms|dr) )(?:somebody(?:'s)?|i|i'm|i've|my) (?:\\w+ ){0,3}?";

export const FORMAL_MATTER: readonly Ways[] = [
  // private life told around; traits as a reason; family plans
  any(
    `(?:(?:mention|shar|spread|announc|post|disclos|reveal|gossip)\\w*|(?:${TELL}|let) ${ALL})\\b[^.?!]{0,40}?\\b${ONE}${SICK}`,
    `ask\\w* (?:me|somebody) (?:if|whether|why) ${ONE}${SICK}`,
    `${TELL} [^.?!]{0,40}somebody (?:is|was) (?:gay|lesbian|trans|queer|pregnant)\\b`,
    "because (?:he|she|you|they|somebody|i)(?:'s|'re|'m| is| are| was| am) (?:an? )?(?:black|white|asian|wom[ae]n|m[ae]n|girl|mother|father|muslim|jew\\w*|foreign\\w*|gay|old|disabled|pregnant|pretty|polish|turkish)\\b|wears? an? (?:hijab|headscarf|turban|veil|cross)",
    "to (?:have|get) (?:children|kids|a baby|a family|pregnant|married)\\b|people like (?:you|her|him|them|that)\\b|ke[ep]+t? praying|(?:you|he|she|they|somebody) (?:\\w+ )?(?:pray|fast)(?:s|ed)? (?:too|all|so)\\b",
    "@HIS (?:hair|afro|braids|dreadlocks|locs|beard|tattoos?|piercings?) (?:is|are|looks?) (?:\\w+ ){0,2}(?:unprofessional|messy|wild|unkempt|untidy|nappy|ugly|distracting|inappropriate)\\b",
    "(?:drinking|drugs?) problem|@S(?:'re| are| is| was| were| came| turned up| showed up)(?: \\w+){0,3} (?:drunk|hung-?over)\\b|a (?:psychiatrist|shrink)\\b",
  ),
  // HR and law as what will follow
  any(
    "@SOON(?:go|going|complain) (?:\\w+ )?to @HR(?! (?:for|with|on|at|to))",
    "(?:tak|bring|report|escalat|refer)\\w* (?:this|it|that|you|him|her|them|the matter|somebody) (?:\\w+ )?(?:to|up with) @HR(?! for)",
    "@SOON(?:have|get|ask|involve|call|bring in|tell|inform|talk to|speak to) @HR(?=[.,;!?]|$| (?:about|on) (?:you|this|it|that|your|him|her)\\b|[^.?!]*(?:paperwork|procedure|investigat|case))",
    "@HR (?:will|has|have) (?:hear|deal with|be in touch|been (?:informed|told))|@HR (?:gets?|will get) involved|@HR wants? to (?:see|speak to|talk to) (?:you|him|her)\\b",
    "hear\\w* from (?:ours|(?:\\w+ )?(?:@LAW|court|hr))\\b|@LAW will (?:be )?(?:hear|in touch|contact)",
    "@SOON(?:call|calling|get|consult|see|involve|hire|speak to|talk to) (?:an?|my|our|the) @LAW\\b(?! about the)",
    "@SOONreport(?:ing)? (?:you|him|her|somebody)\\b|(?:mak|fil|lodg|rais)\\w* a (?:formal |official )?complaint against|a formal complaint (?:about|against) @W|personnel file|on your record\\b|grounds for (?:termination|dismissal)",
  ),
  // dismissal, warnings, performance measures
  any(
    "(?:don't|do not|needn't) (?:even )?bother (?:to )?(?:com(?:e|ing)|turn(?:ing)? up|show(?:ing)? up)(?: in| back| to work| here| tomorrow| on \\w+day|[.!]|$)",
    "(?:can|may|might as well|better|start|begin) (?:start )?(?:clear|pack|empty)(?:ing)? (?:up |out )?(?:your|his|her) (?:desk|things|stuff|locker|bags?)|(?<=^)pack your (?:things|bags)",
    "(?:look|looking|find|found|searching) (?:for |yourself )*(?:another|a new|a different) (?:job|employer|position)|polish\\w* (?:up )?your (?:cv|resume|résumé)",
    "your (?:days|time|future) (?:here |with us |in \\w+ \\w+ )?(?:are|is) (?:numbered|over)|(?:an?|your) future (?:here|with us)|collect your (?:papers|cards|p45)|your (?:last|final) (?:chance|week (?:here|with)|day (?:here|with)|warning)|part(?:ing)? ways|your resignation|(?:should|you to) resign|want you gone",
    "(?:lose|keep|want|cost you|have|for) your job\\b(?! \\w+)|won't (?:have|keep) (?:a|your) job|won't be (?:here|with us) (?:much |for )?long|your job is|i(?:'ll| can| could) replace you",
    "(?:if|more|again|another|next time|or|unless|keep|slip)\\b[^.?!]* you(?:'re|'ll be| are| will be) (?:out|gone|history|finished|toast)(?: of here)?(?:[.!]|$)|you(?:'re| are) (?:done|finished|through) (?:here|with us)|show @W the door",
    "(?:if you|again|more|another|next time|or|unless)\\b[^.?!]* (?:you(?:'re|'ll be| are| will be)|have (?:you|him|her|somebody)) (?:(?:thrown|kicked|taken|moved) )?(?:out of|off|removed from) (?:the|this|my|our) \\w+",
    "(?:get|gets|got|have|see) (?:you|him|her|somebody|yourself) (?:fired|sacked|dismissed|thrown out|kicked out)|@S@WILL? (?:get|be|getting) (?:fired|sacked)\\b",
    "(?:we|i)@WILL let @W go(?! (?:first|to|home|ahead|early|on|for)\\b)|(?:have to|had to) let @P go\\b(?! \\w)|@HIS contract (?:won't|will not) be (?:renewed|extended)",
    "(?:@HIS|on an?) (?:formal )?performance (?:improvement |management )?(?:plan|process|case)\\b(?! for)|capability (?:procedure|process|hearing)|cut(?:ting)? (?:your|his|her|somebody's) (?:hours|pay|salary|wages|bonus)",
    "@S@WILL (?:get|be given|receive) (?:an?|another) warning|(?:i|we)@WILL (?:give|issue|write) (?:you|him|her|somebody) (?:an?|another) warning|consider this (?:an?|your) \\w*\\s?warning|writ\\w+ (?:you|him|her|somebody) up\\b(?! (?:an?|the|some))",
  ),
];
