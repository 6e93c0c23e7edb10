/** Measured against other people. Source: comparison constructions in Quirk et al. (1985), §15.63–75. */
const PEOPLE =
  "(?:you|him|her|them|me|us|everyone|everybody|anyone|anybody|most|others?|the others?|the rest|your (?:colleagues?|peers?|predecessor|coworkers?|co-workers?|classmates?|brother|sister|team ?mates?|counterparts?)|the (?:interns?|juniors?|seniors?|trainees?|apprentices?|temps?|new (?:hire|guy|girl|starter|person)s?|other \\w+|average|team average|night shift|day shift|last (?:guy|person|one)|previous \\w+)|what the \\w+|a (?:first|second|third)[- ]year\\b[ \\w]*|an? (?:intern|junior|trainee|beginner|child|student|novice)|[A-Z][a-z]+(?:'s)?|Mr\\.? \\w+|Mrs\\.? \\w+|Ms\\.? \\w+|Dr\\.? \\w+|half the team|anyone else)";
const GROUP =
  "(?:in|on|of|at|from) (?:the|our|this|my|your) (?:whole |entire )?(?:team|firm|department|office|company|group|class|ward|kitchen|warehouse|lab|school|floor|shift|unit|branch|building|crew|place|organisation|organization|division|district|year|room|hospital|store|shop|line|practice|house|agency|studio|site)";

export const COMPARISON_PATTERNS: readonly RegExp[] = [
  /\b[Uu]nlike (?:you|him|her|them|me|us|everyone|everybody|the|your|my|our|most|other|[A-Z])[\w' ]*/g,
  new RegExp(
    `\\b(?:\\w+er|more|less|fewer|worse|better|further|later|half|twice)\\b[^.,;?!]{0,40}?\\bthan (?:what )?${PEOPLE}`,
    "g",
  ),
  /\b(?:compared (?:to|with)|in comparison (?:to|with)|(?<=^|[,;] |\b(?:nothing|looks?|\w+ly|slow|weak|poor|thin|pale) )next to|relative to|measured against|set against) (?:you|him|her|them|everyone|the (?:others?|rest|team|new|night|day|other)|your|most|others?|other|[A-Z])[\w' ]*/g,
  /\b(?:as|so) \w+ (?:(?<=much |many |few |little )[\w-]+ )?as (?:the (?:others?|rest|new|other)\b[\w ]*|everyone|everybody|your (?:colleagues?|peers?|predecessor)|[A-Z][a-z]+)/g,
  /(?<!\b(?:for|to|on|from|with|by|at|of) )\b(?:everyone|everybody|anyone|anybody|nobody|no one|no-one|someone) else(?:'s)?\b/gi,
  /\b(?:all (?:the |of the )?others?|the others|the other \w+(?: \w+)?|other people|other (?:nurses|teachers|drivers|cooks|teams|colleagues|managers|students|people|members)|the rest of (?:the|us|your|our|them)[\w ]*?)\s+(?:can|could|manage|manages|managed|do|does|did|have|had|has|were|was(?! (?:given|told|sent|shown|offered|asked|promised))|are|is|finish|finished|get|gets|got|seem|seems|seemed|stay|stayed|came|come|pack|packed|wiped|handed|made|turn|turned|always|all|only|needed|need|took|take|work|worked|find|found|sent|send|closed|wrote|write|keep|kept|\w+ed)\b/gi,
  /\ball (?:of )?(?:the|your) other \w+/gi,
  /\b(?:even|only) (?:the|our|my|a) (?:interns?|juniors?|trainees?|temps?|new \w+|apprentices?|children|kids|students?|beginners?|first[- ]years?)\b/gi,
  /\b(?:(?:be|do|act|work|write|present|talk|behave)(?: it)?(?: a (?:bit|little))?(?: more)?|more|just) like (?:[A-Z][a-z]+|your \w+|the others?|him|her)\b/g,
  /\blike (?:[A-Z][a-z]+|the others?|everyone|everybody|your (?:colleagues|predecessor)|he|she) (?:does|do|did|can|could|has|manages|managed)\b/g,
  new RegExp(
    `\\b(?:the )?(?:\\w+est|most \\w+|least \\w+|best|worst|slowest|weakest|only) (?:\\w+ )?(?:\\w+ )?${GROUP}`,
    "gi",
  ),
  /\b(?:you|he|she)(?:'re|'s| are| is| were| was) (?:by far |easily )?(?:the|our) (?:(?!latest|honest|interest|forest|guest|test|rest|best of luck)\w+est|most \w+|least \w+|best|worst) \w+/gi,
  /\b(?:you|he|she)(?:'re|'s| are| is| were| was) the only (?:one|person|\w+)\b/gi,
  /\b(?:best|worst|slowest|fastest|weakest|strongest|least|lowest|highest|most) (?:\w+ )?(?:we have|i've (?:ever )?(?:seen|had|worked with)|i have (?:ever )?(?:seen|had)|of (?:all|them all|the lot|the bunch))\b/gi,
  /\b(?:except|apart from|besides|other than|save for) (?:for )?you\b|\b(?:every\w+|all|no ?(?:one|body)|any\w+)\b[^.;?!]{0,40} (?:but|bar) you\b(?! \w+ ?(?:\w+ed|was|were|did|have|had|are)\b)(?! (?:was|were|did|didn't|have|had|are|still|never|always)\b)/gi,
  /\b(?!You\b|We\b|They\b|He\b|She\b)(?:[A-Z][a-z]+|your (?:colleague|predecessor|brother|peer)s?) (?:would have|wouldn't have|would never have|never had|never has|manages|managed|can do|could do|does|did) (?:this|that|it|so|the same|twice|half|any trouble|all)\b/g,
  /\b(?:behind|ahead of|slower than|lag behind|lagging behind|trailing) (?:the rest|the others|everyone|everybody|your (?:peers|colleagues)|the team)\b/gi,
  /\b(?:my|your|the|our) (?:last|previous|former|old) (?:assistant|manager|boss|cook|teacher|nurse|hire|paralegal|secretary|colleague|chef|technician|driver) (?:never|always|did|could|managed|would|knew|was)\b/gi,
];

/** "X did forty and you did twelve": two counts, one of them yours. */
const COUNT =
  "(?:\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:a |one |two |three )?hundred|twice|half|none)(?:-\\w+)?";
export const COUNT_CONTRAST = new RegExp(
  `^(?!you\\b|i\\b|we\\b)([^.;]*?\\b\\w+ (?:only )?${COUNT}\\b[^.;]*?),? (?:and|but|while|whereas|yet) (you (?:only |just |barely )*\\w+ (?:only |just |barely )*${COUNT}\\b[^.;]*)`,
  "i",
);

/** "You did twelve and X did forty": the same the other way round, by the same verb. */
export const OTHER_COUNT = new RegExp(
  `^(you (?:only |just |barely )?(\\w+) (?:only |just )?${COUNT}\\b[^.;]*?),? (?:and|but|while|whereas|yet) ((?!you\\b|i\\b|we\\b|it\\b)[\\w' ]+? (?:\\2|did|managed|has|had) (?:\\w+ )?${COUNT}\\b[^.;]*)`,
  "i",
);

/** "Peter finished his part early, you haven't even started": what another achieved beside what you did not. */
export const OWN_CONTRAST =
  /^((?!You\b|I\b|We\b)(?:[A-Z]\w+|[Tt]he (?:others?|other \w+|rest of \w+ \w+|new \w+|\w+ (?:team|shift|class|crew))|[Ee]very(?:one|body)(?: else)?|[Yy]our (?:colleagues?|partner|predecessor)|[Mm]y last \w+)(?: (?:and|on|in) (?:the )?\w+)? (?:has |have |had |always |already |can |could |only |all )*(?:finish\w*|complet\w*|deliver\w*|hand\w* (?:it |them |his |her |hers |theirs )?in|submitt\w*|manag\w+|sold|sells|learn\w*|master\w*|clear(?:ed|s)|clos(?:ed|es)|reach(?:ed|es)|met|meets|hit|pass(?:ed|es)|packed|logged|needed|needs|took|takes|did (?:it|this|his|hers|theirs)|made (?:it|the)|had (?:theirs|(?:their|his|her|the) \w+) (?:in|ready|done|finished)|turned up|came|arrived|(?:was|were|is|are) (?:there|ready|on time|done|finished|here))\b[^.;]*?)(?:,|;| -| –)? ?(?:and |but |while |whereas |yet )?(yours (?:arrived|came|was|were|is|took|went)\b[^.;]*|you (?:haven't|didn't|hadn't|couldn't|can't|don't|still|only|have yet|are still|were still|never|barely|took|needed|need|weren't|aren't)\b[^.;]*)$/;

/** "Ada files it on day two, you take until day six": the second half says only how long, how many or where. */
export const OWN_SHORT =
  /^((?:even )?(?!(?:you|i|we|it|this|that|my|there|nothing|nobody|when|if|after|before|he|she|they)\b)(?:the (?:other )?[\w-]+(?: [\w-]+)?|other [\w-]+|[A-Z][\w-]+|your [\w-]+) (?!said\b|says\b|asked\b|told\b)[^.;,]{4,80}?)(?:,| -)? ?(?:and |but |while |whereas )?(you (?:only |still )?(?:take|took|need|needed) (?:until|till|an?|all|\d+|two|three|four|five|six|seven|eight|nine|ten)\b[^.;]*|you (?:do|did) (?:it|yours|that) [^.;]*|you(?:'re| are| were) (?:only )?at \d[^.;]*|yours \w+[^.;]*|you left \d+ [^.;]*)$/i;
