/**
 * Verdicts and areas that name no behaviour. Sources: the appraisal stock phrases collected in
 * "Just don't know what you did" style guides (camera test, product.md §1), competency headings of
 * public appraisal forms (CIPD, US OPM) as area nouns, and general verbs of Quirk et al. (1985).
 */

/** Areas that stand for everything and so for nothing ("your communication"). */
export const AREA_NOUNS = `communication / communications / attitude / performance / teamwork / team work / leadership /
ownership / initiative / professionalism / time management / focus / engagement / productivity / quality /
organisation / organization / organisational skills / presence / follow-through / follow through / people skills /
interpersonal skills / soft skills / commitment / motivation / attention to detail / delivery / mindset / manner /
bedside manner / work / effort / output / input / contribution / contributions / collaboration / cooperation /
reliability / accountability / responsiveness / confidence / energy / enthusiasm / flexibility / planning /
prioritisation / prioritization / visibility / impact / drive / discipline / maturity / approach / style /
management style / decision making / decision-making / judgement / judgment / problem solving / problem-solving /
listening / listening skills / communication skills / presentation skills / writing / writing skills / tone /
service / customer service / work ethic / standards / game / results / numbers / development / growth / conduct /
behaviour / behavior / involvement / participation / dedication / passion / creativity / strategy / execution /
transparency / trust / respect / empathy / awareness / self-awareness / preparation / preparedness / consistency /
efficiency / thoroughness / accuracy / skills / technique / handwriting / manners / pace / speed`;

const AREA = AREA_NOUNS.split("/")
  .map((word) => word.trim().replaceAll(" ", "\\s+"))
  .sort((a, b) => b.length - a.length)
  .join("|");
const GOOD = `good|great|nice|excellent|amazing|awesome|fantastic|brilliant|super|superb|wonderful|terrific|lovely|outstanding|fabulous|solid|stellar|incredible|impressive|decent|fine|marvellous|tremendous|top|perfect|splendid|exceptional|cracking|ace`;
const MORE = `(?:a\\s+(?:bit|lot|little)\\s+|some\\s+|much\\s+|far\\s+)?(?:more|better|greater|stronger|real|some|extra)`;
const START =
  "(?:^|[.!?;:,]\\s*|\\b(?:and|so|but|just|please|really|honestly|again|today|everyone|team|all|you)\\s+)";

/** Each is a verdict or order without a behaviour. */
export const VAGUE_PATTERNS: readonly RegExp[] = [
  /\byou had one job\b|\b(?:talking|speaking) to a (?:brick )?wall\b/i,
  // How a piece of work strikes the reader, with nothing a camera could record.
  /\b(?:reads?|looks?|looked|sounds?|sounded|feels?|felt) (?:as if|as though|like) (?:(?:it|they|nobody|someone|no one|a \w+) (?:was|were|had been|has been|wrote|did|made|put|threw)|(?:an?|the) (?:rush|afterthought|first (?:draft|attempt|go)|joke|mess|school \w+|rough \w+))\b/i,
  // generic praise
  new RegExp(
    `${START}(?:(?:really|very|truly|such|that was|was|some|a|an|what|what a|what an|so)\\s+)*(?:${GOOD})\\s+(?:job|work|one|stuff|effort|going|show|shift|week|day|performance|teamwork|result|results)(?=\\s*(?:[.!?,]|$|today|this|last|yesterday|everyone|team|all|as|again|on\\s+(?:everything|it|this|that)|so\\s+far|lately|overall|out there|(?:on|with|at|in) (?:the|your|that|this) [a-z -]{2,30}(?:[.!]|$)))`,
    "i",
  ),
  new RegExp(
    `^(?:(?:really|very|what a|what an|such a|that was a|that was an|an?)\\s+)*(?:${GOOD})\\s+(?:presentation|talk|speech|demo|report|meeting|session|workshop|training|lesson|summary|slides|deck|email|letter|article|draft|document|write-?up|handover|answer|question|idea|design|code|analysis|proposal|pitch|call|interview|food|dinner|soup|service)(?: (?:today|yesterday|everyone|team|all|this morning|last week))?\\s*[.!]*$`,
    "i",
  ),
  /\b(?:well done|keep it up|keep up the (?:good|great|excellent) work|good for you|way to go|nicely done|good stuff|hats off|kudos|bravo|top marks|thumbs up|you rock|you rule|nailed it|crushed it|smashed it|killed it|aced it)\b(?!\s+(?:for|on|in)\s+\w+ing)/i,
  new RegExp(
    `\\byou(?:'re| are|'ve been| have been| did| were|'re doing| are doing|'ve done)\\s+(?:doing\\s+|done\\s+)?(?:(?:so|really|very|pretty|just|an?|the)\\s+)*(?:${GOOD}|well|best)(?:\\s+(?:job|work|asset|addition|member|member of the team|today|lately|so far|this (?:week|month|year|quarter)))?\\s*(?:[.!?,]|$)`,
    "i",
  ),
  /\b(?:thanks|thank you|thx|cheers) (?:so much |a lot |very much )?(?:for everything|for all (?:you do|your (?:hard )?work|your help|your efforts?)|for your (?:hard work|efforts?|help|support|contribution|contributions|work))\b/i,
  /\b(?:i am|i'm|i was|we are|we're|everyone is|management is) (?:really |very |so |quite |not |not very |un)?(?:happy|pleased|proud|impressed|satisfied|delighted|disappointed|unhappy|dissatisfied|concerned|worried|frustrated) (?:with|about|by|in|of) (?:you|your \w+(?: \w+)?|how (?:it|things) (?:is|are|went)|this|that|it)\s*(?:[.!?,]|$)/i,
  // areas that "need work"
  new RegExp(
    `\\b(?:your|his|her|their|the|this|that|my|our|\\w+'s)\\s+(?:(?:overall|general|recent|current|whole|level of|lack of|sense of)\\s+)*(?:[a-z-]+\\s+)?(?:${AREA})(?:\\s+(?:lately|recently|overall|in general|at work|with (?:the )?\\w+|in (?:the )?\\w+|on (?:the )?\\w+))?\\s+(?:really\\s+|still\\s+|just\\s+|clearly\\s+|simply\\s+|definitely\\s+)*(?:needs?|could|can|should|must|has to|have to|isn't|aren't|is not|are not|wasn't|weren't|is lacking|are lacking|stinks?|sucks?|lacks?|leaves?|has (?:been|dropped|declined|slipped|suffered)|have (?:been|dropped|declined|slipped|suffered)|is (?:slipping|off|not|below|under|an issue|a problem|a concern)|are (?:slipping|off|below)|fell|falls|dropped|suffered|suffers|seems off|has room|have room)\\b(?!\\s+(?:sent|filed|signed|included|attached|updated|written|handed|read|checked))`,
    "i",
  ),
  /\b(?:needs?|could (?:use|do with)|requires?) (?:some |a bit of |a lot of |more |serious |much )?(?:work|improvement|improving|polish|polishing|attention|tlc)\b(?!\s+(?:hours|orders?))/i,
  /\b(?:could|can|should|must|has to|have to|needs to|need to) (?:be|get|do) (?:a (?:lot|bit) |much |so much |far |way )?(?:better|stronger|sharper|tighter|improved)\b/i,
  /\b(?:room for improvement|leaves? (?:a lot|much|something) to be desired|not (?:quite |really |even )?(?:good enough|up to (?:par|scratch|standard|speed|snuff|it|the (?:mark|job|standard|task))|where (?:it|you|they) (?:should|need|needs|ought)|cutting it|great|ideal|the best|what (?:i|we) (?:expected|wanted|hoped|had in mind))|isn't good enough|below (?:expectations|standard|par)|falls? short|fell short|under par|sub-par|hit and miss|hit or miss|so-so|meh)\b/i,
  /(?<![a-z]ed |took |put |cut |set |sent |wrote |let |get |sign |turn |switch )\b(?:things?|stuff|it|this|that|something|everything|work|we|you|you've|you have|they) (?:just |really |simply |all )?(?:(?:have|has|'ve|'s) been |(?:have|has|'ve|'s) |are |is |were |was |'re |'s )?(?:just )?(?:slipping|slipped|off lately|not working|isn't working|aren't working|falling apart|going downhill|gone downhill|not going well|going wrong|off track|all over the place|not right|off|a bit off|not the same|not good|no good|slow lately|struggling|going south|sliding|drifting)\b(?=\s*(?:[.!?,]|$|lately|recently|at the moment|these days|with|for|this|since))/i,
  // A machine that doesn't work is a fact.
  /(?<!\b(?:printer|link|lift|doors?|lights?|heating|phone|scanner|camera|login|app|button|alarm|pump|projector|microphone|sound|till|reader|machine|code|key|lock|fridge|oven|tap|toilet|boiler|monitor|laptop|screen|wifi|website|page|form|build|server|import|export|script|feature|brakes?|engine|radio|scales?) (?:still |just |really )?)\b(?:didn't|did not|doesn't|does not|don't|isn't|is not) (?:really |quite |just |at all )?(?:work|go well|work out|land|cut it|deliver|click|there)\b(?=\s*(?:[.!?,]|$|today|yesterday|this time|lately|for (?:me|us)|at all))/i,
  /\b(?:just )?(?:isn't|aren't|wasn't|weren't) (?:just |really |quite |yet )?(?:there|happening|working|enough)\b(?=\s*(?:[.!?,]|$|yet|today|any more))/i,
  /\b(?:i|we) (?:had )?(?:expect|expected|hoped for|hope for|need|needed|want|wanted|was hoping for|were hoping for) (?:a (?:lot|bit) )?(?:more|better)(?: (?:from|of|out of) (?:you|him|her|them))?\s*(?:[.!?,]|$)/i,
  /\byou (?:can|could|should) (?:do|have done|be) (?:so much |a lot |much )?better\b/i,
  /\b(?:this|that|it|things?|something) (?:has to|have to|needs to|need to|must) (?:change|improve|stop|get better)\b/i,
  /\b(?:lack|lacking|lacks)(?:ed)? (?:of |in )?(?:commitment|motivation|initiative|ownership|leadership|professionalism|focus|drive|energy|engagement|communication|urgency|follow-through|accountability|interest|effort|passion|structure|clarity|depth|warmth|polish|impact|discipline|respect|empathy|rigou?r|precision|enthusiasm|confidence|vision|direction|substance|imagination|creativity|consistency)\b/i,
  // orders without a behaviour
  new RegExp(
    `${START}(?:you\\s+)?(?:(?:really|just|please|also)\\s+)*(?:(?:need|have|ought|want you)\\s+to\\s+|must\\s+|should\\s+|could\\s+|got to\\s+|gotta\\s+|had better\\s+|let's\\s+)?(?:(?:really|just|please)\\s+)*(?:show|take|demonstrate|have|bring|put in|display|give|develop|build|exercise|use)\\s+(?:us\\s+|me\\s+)?${MORE}\\s+(?:of\\s+)?(?:${AREA}|responsibility|care|pride|interest|urgency|thought|attention|respect)\\b`,
    "i",
  ),
  /(?:^|[.!?,;]\s*|\b(?:please|just|to|must|should|and)\s+)be (?:a (?:bit|little|lot) |much )?(?:nicer|kinder|faster|quicker|calmer|politer|friendlier|clearer|sharper|tougher|stricter|louder|quieter|brighter|cleaner|neater|bolder|stronger|smarter|gentler|softer|firmer|warmer|slower|braver|tidier|nice|polite|careful|kind|patient|reasonable|serious|quick|quiet|friendly)\b/i,
  /\b(?:step (?:it )?up|do better(?! [\w-]+ (?:[\w-]+ )?than)|be better|try harder|work harder|work smarter|shape up|up your game|raise (?:your game|the bar)|lift your game|pull your (?:weight|socks up)|get your act together|get it together|get a grip|get with the program(?:me)?|do your (?:job|bit|part|best)|go the extra mile|give (?:it )?(?:100|110|more)|own it|own your (?:work|role)|buck up|wake up|man up|toughen up|think (?:bigger|outside the box|ahead|strategically)|be (?:more |a bit more |a lot more |much more |less )?(?:a )?(?:professional|proactive|strategic|assertive|positive|careful|organi[sz]ed|focused|present|visible|flexible|responsible|reliable|mature|confident|engaged|thorough|efficient|productive|responsive|transparent|accountable|supportive|helpful|respectful|considerate|attentive|consistent|concise|creative|ambitious|collaborative|open|team player|leader|self-starter|negative|emotional|sensitive|defensive)|communicate (?:better|more|more clearly|more often)|collaborate (?:better|more)|focus (?:more|better)|pay (?:more |better |closer )?attention|put (?:in )?more effort|make (?:more of an|a bigger|an) effort|improve your \w+|work on your \w+(?: skills| management)?|listen (?:more|better)|speak up more|contribute more|get more involved|be more involved|take things? (?:more )?seriously|care more|engage more|pick up the pace|speed up|keep your standards up|sort yourself out|sort it out|fix your attitude|change your attitude|mind your (?:tone|attitude|manners)|watch your (?:tone|attitude))\b(?!\s+(?:by|to|on|in)\s+\w+ing)/i,
];
