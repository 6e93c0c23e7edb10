/**
 * What kind of act a statement tells of. First match wins, so the particular stands before the
 * general. Sources: verb classes of Levin (1993), the article's own cases (seed A1), incident
 * categories of WHO (2009) and meeting behaviours of evidence.md §5.1–5.4.
 */
import { PARTICULAR_ACTS } from "./particular-acts";

export const ACTS = [
  ["praise", /^$/],
  ["agreement", /^$/],
  ["pointless-meeting", /\bwould fit in an? \w+/],
  [
    "interrupt",
    /\b(?:interrupt\w*|cut in (?=at \d|once\b|twice\b|\d)|cut(?:ting)? (?!the |a |an |your |two |three |it )(?:\w+ (?:and \w+ )?|\w+ \w+ )(?:off|short)|(?:muted \w+|\w+ was muted) (?:(?:on|in|at) (?:the|our|a) [\w-]+ )?(?:halfway|in the middle|while)|cut(?:ting)? the (?:\w+ )?(?:client|guest|patient|student|chair|others?|\w+(?:er|or|ist)s?) (?:off|short)|(?:talk|spoke|speak|talked|talking|spoken|speaking)s? over|butt?(?:ed|ing)? in|jump(?:ed|ing)? in|finish(?:ed|ing)? (?:my|his|her|their|other people's|people's) sentences?|sentences (?:\w+ ){1,2}finished|didn't let \w+ (?:\w+ )?(?:finish|speak)|kept talking|mid-sentence|before (?:\w+)(?:'d| had| has)? (?:even )?finished (?:the|his|her|their|my|a|speaking|talking|explaining)\b(?! (?:work|shift|job|report|test))|barg(?:ed|ing) in|shout(?:ed|ing)? \w+ down|drown(?:ed|ing)? \w+ out)\b/,
  ],
  [
    "dominate",
    /\b(?:dominat\w+|monopoli[sz]\w+|hog\w*|did(?:n't| not) (?:get|have) (?:a chance |a turn |time )?to (?:speak|talk|say|ask|answer)|(?:talked|spoke|talking|speaking) (?:for|through|most|the whole|non-?stop)|talk\w* (?:too much|too long|a lot|non-?stop)|(?:do|did|doing|done|does) (?:all|most) (?:of )?the talking|microphone|airtime|took all the|(?:\w+n't|not) let (?:\w+ ){1,3}(?:finish|speak|talk|say|answer|ask|get|join)|no(?:body| one) else (?:spoke|got|could)|answer(?:ed|ing) for|questions? (?:\w+ ){0,3}meant for|been heard|before (?:she|he|they|anyone|anybody) (?:had|could|got))\b/,
  ],
  ...PARTICULAR_ACTS,
  [
    "left-aside",
    /\bsame (?:\w+ ){1,3}(?:was|were) (?:asked|picked|called)|(?:ask|call|pick)\w* (?:on )?the same|(?:spoke|talked|listened|speaking|talking|looked|explained\b.*) only to|only (?:spoke|talked|asked|looked|speak|talk)|n't (?:given|get|give|gave) (?:\w+ ){0,4}chance to|no chance to (?:speak|talk|ask|answer|say)|n't (?:let|letting) (?:\w+ ){1,4}(?:speak|talk|ask|answer|say)/,
  ],
  [
    "unheard",
    /\b(?:ideas?|points?|suggestions?|proposals?|comments?|concerns?) (?:only )?(?:got|met|had|went|drew|was|were) (?:with )?(?:no|without|nowhere|unanswered|unheard|ignored|silence|laughed)\b|\b(?:questions?|concerns?|ideas?|suggestions?|objections?|worr(?:y|ies)|proposals?)\b[^.]*\b(?:brushed|waved|swept|laughed off|dismissed|shrugged off|passed over|pushed aside|rejected|shot down|turned down|talked down|taken up)\b/,
  ],
  ["unheard", /\bchang(?:e|ed|es|ing) the (?:subject|topic)\b/],
  [
    "slow",
    /\bsat on (?:[\w']+ ){1,4}for\b|\b(?:took|takes|taking|taken|needed) (?:you |him |her |them |me |us )?(?:\w+ )?(?:\d+|an?|two|three|four|five|six|seven|eight|nine|ten|several|many|over a) (?:\w+ )?(?:days?|weeks?|months?)\b|\b(?:took|takes) (?:you |him |her )?(?:ages|forever|all day)\b/,
  ],
  ["belittle", /\bcall(?:ed|ing) (?:[\w']+ ){1,5}quote[a-z]\b/],
  [
    "pocket-device",
    /^(?!.*laptops? (?:was |were )?(?:left )?(?:open|unlocked|unattended|logged|on)\b)(?!.*used their)(?!(?:i|we) (?:was|were|am|are) on the phone)(?!.*(?:hard|difficult|impossible) to)(?!.*(?:n't (?:\w+ )?(?:answer|pick)|\b(?:not|never) (?:\w+ )?(?:answer|pick)|phone (?:\w+ )*(?:ring|rang|isn't|wasn't))).*\b(?:(?<!after )(?:your|his|her|their|my) (?:\w+ )?phones?|(?<!after (?:a|your|the|that) )phone call|phones? out|(?:you|he|she|they|who)(?:'re|'s| are| is| were| was)?(?: \w+)? (?:on|at) (?:the|a) phone|(?:on|at|to) the phone (?:in|during|while|when|throughout|the whole)|scroll\w*|texting|texted (?!me|us|him|her|them)|your laptop|laptops|headphones|earbuds|camera (?:was |being )?off|multitask\w*|(?<!(?:while|when|as) (?!you\b)[^,]*)typing|on (?:whatsapp|instagram|facebook|tiktok) (?:in|during|while)|screen most|(?:answered|answering|read|reading|wrote|writing|typed) (?:\w+ )?(?:emails|messages|texts)|(?:check|look)\w* (?:at )?(?:your|his|her) (?:watch|screen|messages|emails?)|online shopping|video games?|gaming|browsing|looked at the screen|snoring)\b(?!.*\brang\b)/,
  ],
  [
    "away",
    /\b(?:(?:\w+n't|not) (?:at|on|in) (?:your|the|his|her) (?:desk|counter|post|station|till|floor|bench|bay|gate|door|office|reception|ward|windows?|table)|you were (?:in|at|on) (?:the |your |his |her |a )?(?:break|break room|staff ?room|canteen|car park|lunch|smoke break|cigarette break)\b|(?:never|not|\w+n't) (?:around|available|reachable|to be found)\b|(?:hours?|minutes?) for (?:your |his |her )?lunch)\b/,
  ],
  [
    "finished",
    /\b(?:eat|ate|eaten|eating|drank|drink|took|taken|used) (?:up )?(?:the last|the rest|all of|the end)\b|\bused up\b|^(?!(?:my|his|her) ).*\b(?:was|were) (?:all )?(?:gone|sold out|eaten|finished up)\b/,
  ],
  [
    "silent-reply",
    /\b(?:roll(?:ed|ing|s)? (?:\w+ )?eyes|sigh(?:ed|ing|s)?|shrug\w*|stare[ds]? at|staring at)\b/,
  ],
  [
    "stood-by",
    /\b(?:(?:was|were) left to (?:deal|cope|handle|manage|sort|face|clean|finish|close|run)|by (?:her|him|my|them)sel(?:f|ves)|alone (?:on|with|in|at|for)|(?:stood|stand|standing|sat|sitting) (?:there|by|around|back)|back(?:ed|ing)? (?:me|us|him|her|them) up|stick(?:ing)? up for|stood up for|(?:didn't|don't|not) (?:\w+ )?(?:help|support|assist|defend|step in|speak up))\b/,
  ],
  [
    "mocking",
    /\b(?:laugh\w* (?:at|when)|mock(?:ed|ing)\b|(?:made|make|makes|making|poke\w*|poking) fun of|jok(?:ed?|es) about|joking about|smirk\w*|snigger\w*|imitat\w*|called? (?:\w+ ){1,4}(?:slow|names|an?|useless)|was called|were called|nicknam\w*|tease\w*|teasing|gossip\w*|behind \w+ back)\b/,
  ],
  [
    "outburst",
    /\b(?:shout\w*|slam\w*|raised (?:your|his|her) voice|threw(?! away| out)|thrown(?! away| out)|(?:made|making) (?:\w+ ){1,4}cry|argued)\b/,
  ],
  [
    "written-remark",
    /\b(?:wrote|writing|left|leaving) a remark\b|\b(?:wrote|put|typed|posted|texted|writing) (?:\w+ ){0,5}quote[a-z]\b|\b(?:email|message|note|letter|comment|review)s? (?:said|says|read|reads) quote[a-z]\b|\bheld a remark\b/,
  ],
  ["belittle", /\ba remark\b|\b(?:told|called) (?:\w+ ){1,4}(?:that )?(?:his|her|their) question/],
  [
    "remark",
    /^(?!(?:the|a|this|that|our|my) (?:label|sign|menu|box|screen|form|recipe|invoice|order|sheet|list|notice|contract|ticket|manual)\b).*\b(?:said|says?|saying|told|wrote|replied|shouted|answered|commented|added|muttered|asked|put|used the words?),? (?:[\w']+ ){0,5}quote[a-z]\b/,
  ],
  [
    "terms",
    /\b(?:words?|terms?|phrases?|acronyms?|abbreviations?|jargon|us(?:e|ed|ing)) (?:was |were )?(?:used )?quote[a-z]\b|\b(?:acronyms?|abbreviations?|jargon|technical terms)\b|\bwords? (?:nobody|no one|people|we|they)\b.*(?:know|understand)/,
  ],
  [
    "stood-by",
    /\b(?:let|made) (?:[\w']+ ){1,4}wait\b|\blook(?:ed|ing)? (?:away|the other way)\b|\bturned a blind eye\b/,
  ],
  [
    "process",
    /\b(?:process|procedure|rules?|guide|guidelines?|policy|policies|protocol|checklist|standard|template|format|style guide|instructions?|manual|steps?)\b[^.]*\b(?:followed|used|kept to|applied|observed|stuck to|skipped|bypassed)\b|\b(?:skipp?(?:ed|ing)|bypass(?:ed|ing)|(?:didn't|don't|doesn't|not|often) follow) (?:\w+ ){0,3}(?:process|procedure|rules?|guide|guidelines?|policy|protocol|checklist|step|steps|instructions?)\b/,
  ],
  [
    "no-check",
    /\b(?:which|that) (?:wasn't|isn't|weren't) (?:the case|so)\b|\b(?:that|which) (?:doesn't|don't|didn't) exist\b|\bmade up (?:the |a |some )?(?:\w+ )?(?:numbers?|figures?|results?|quotes?|sources?|readings?|data)\b|\b(?:was|were) made up\b|\bbefore (?:i|we|anyone|anybody|\w+) (?:had|have|has|could|was able to) (?:\w+ )?(?:seen?|sign\w*|read|check\w*|approv\w*|review\w*|look\w*|comment\w*|decid\w*|agree\w*|confirm\w*)\b|\bbefore (?:i|we)(?:'d| had| have) (?:\w+ )?\w+ed\b/,
  ],
  [
    "exposed",
    /\b(?:in front of (?!(?:the |a |my |our |your )?(?:\w+ ){0,2}(?:screen|doors?|desk|building|house|car|exit|camera|projector|gates?|truck|shel(?:f|ves)|bay|entrance|ramp|shop|hydrant|lift|garage|sockets?|windows?|mirror|monitor|dock|valve|cupboard|fridge)\b)|read out(?! word)|open[- ]plan|cc'd the|(?<!^the )whole (?:company|team|class|office|group|staff|room|ward|shift|crew|department|kitchen))\b/,
  ],
  [
    "credit",
    /\b(?:credit\w*|acknowledg\w*|n't thank\w*|name (?:\w+ )?left off|(?:under|with|in) (?:your|his|her) (?:own )?name|as (?:your|his|her) own(?: idea| work)?|without mentioning|did(?:n't| not) mention (?:me|us|my|our|him|her|his|their)\b|wasn't mentioned|weren't mentioned|passed off)\b/,
  ],
  [
    "pick-up",
    /\b(?:action items?|action points?|actions|follow-?ups?|to-?dos?|(?:not|n't|never) (?:been )?picked up|backlog|loose ends|open points)\b/,
  ],
  [
    "leave-early",
    /\b(?:clock\w* (?:off|out)|finish\w*|go(?:es|ing)? home|went home|packed up|left|leav(?:e|es|ing)) (?:\w+ ){0,4}(?:early|halfway|before the end)\b|\bleft before\b|\bleft the (?:meeting|call|room|session|lesson|shift|workshop) (?:to|for|without|when|while|as soon|after)\b/,
  ],
  [
    "reschedule",
    /^(?!.*\b(?:customer|client|guest|patient|buyer|family)s? (?:had |have |has )?(?:already )?cancel).*\b(?:cancel\w*|reschedul\w*|postpon\w*|call(?:ed|ing) off|pull(?:ed|ing) out|no-show|no one (?:\w+ ){0,4}who (?:came|attended|joined|showed|turned)|didn't (?:show up|turn up|attend|appear|join|come to (?:the|our|a|my))|(?:\w+n't|not) there|stood \w+ up|skipp?(?:ed|ing) (?:the|our|a|your|two|three|my) (?:\w+ )?(?:meeting|standup|call|training|class|session|review|lesson|briefing|shift|1:1|one-on-one|round|huddle)|missed (?:the|our|a|your|two|three|my) (?:\w+ )?(?:meeting|standup|call|training|class|session|review|lesson|briefing|shift|one-on-one|rehearsal|appointment|interview)s?)\b/,
  ],
  [
    "arrive-late",
    /^(?!(?:the|your|his|her|its|two|three|four|five|some|all|most|\d+) (?!(?:team|crew|staff|class|shift|group|foreman|driver|manager|teacher|nurse|apprentice|trainee)\b))(?:.*?)(?<!\b(?:dose|order|delivery|parcel|report|draft|letter|invoice|food|soup|truck|payment|spec|reply|answer|results?|shipment|box|meal|dish|file|form|email|supplier|fish|figures|documents?|sample|samples|paper|papers)s? (?:\w+ )?)\b(?:arriv\w*|turn(?:ed|ing)? up|show(?:ed|ing)? up|join(?:ed|ing)?|came|come|coming|start(?:ed|ing|s)?|began|walk(?:ed|ing)? in|dial(?:led|ing)? in|log(?:ged|ging)? on|back from|was|were|be|been|being|clock(?:ed|ing) in|got)\b[^.;]*\b(?:late|minutes? (?:after|into|past)|hours? (?:after|into|past)|behind schedule|minutes later|past the start|at (?:five|ten|quarter|twenty|half) past|after (?:\w+ ){0,4}(?:began|started|start|had started|had begun|opened|has|have|had))\b|\b(?:roll|stroll|saunter|waltz|breez|wander|swan)\w* in (?:at|after|late|around|past|half|twenty|ten|quarter|\d)|\bdial(?:l?ed|l?ing)? into\b.*\blate\b|\bwaited (?:\w+ ){1,5}for (?:you|him|her)\b|\bkept? (?:me|us|him|her|them|\w+) waiting\b|\blate (?:for|to) (?:the|our|a|my|your|every|work|his|her)\b/,
  ],
  [
    "overrun",
    /\b(?:r[au]n(?:ning)? (?:\w+ ){0,4}(?:over|long)|(?:minutes|hour|hours) (?:over|too long|longer)|most of the (?:slot|time|hour|meeting|session|lesson)|used up|(?<!\bi )(?<!\bwe )spent (?:most|half|the whole|\w+ (?:minutes|hours))|too slow\w*|minutes left)\b/,
  ],
  [
    "wrong-people",
    /\b(?:(?:sent|forwarded|shipped|delivered|went|shared|mailed|posted|shown|given|emailed|routed|came) (?:\w+ ){0,6}to the wrong (?!address|room|entrance|door|bay|ward|table|dock|gate|site|place|school|shelf|order|folder)|to the whole|to all|(?:sent|emailed|given|posted|mailed) .*\bmeant for|wrong (?:person|customer|client|patient|address|room|table|list|recipient|department|ward|supplier|door|bay|account|family|parent)|reply-all|replied to all|(?:supplier|client|customer|vendor|press|agency) was cc'd|cc'd the (?:supplier|client|customer|vendor|press|agency)|off copy|out of copy|unencrypted|confidential)\b/,
  ],
  [
    "no-reply",
    /\b(?:phone (?:\w+ )*(?:ring|rang|isn't|wasn't)|repl(?:y|ied|ies|ying)|respond\w*|answer(?:ed|ing)? (?:the|my|our|his|her|their)|unanswered|got back|get back to|call(?:ed)? (?:\w+ ){0,3}back|wasn't answered|inbox)\b/,
  ],
  [
    "promise",
    /\b(?:promis\w*|the plan was|agreed (?:to|that)|committed|said (?:you|he|she)(?:'d| would)|you said (?:you|it|that|the|we)\b.*(?:would|will|'d|'ll|by \w+)\b|told me (?:that )?(?:you|it|the))\b/,
  ],
  [
    "uninformed",
    /\b(?:told (?:nobody|no-? ?one)|(?:nobody|no-? ?one) (?:(?:was|were) )?told|(?:wasn't|weren't|isn't|not|never|without|didn't|haven't|hasn't|hadn't) (?:been )?(?:\w+ )?(?:told|tell|telling|inform\w*|notif\w*|warn\w*|updat(?:e|ed|ing) (?:me|us|the team|them)|let (?:me|us|them|anyone) know|mention(?:ed|ing)? (?:it|that)|announc\w*|brief(?:ed|ing)?|copied|loop\w*)|found out|find out|hea(?:r|rd|ring) (?:\w+ )*from|had no idea|in the dark|(?:heard|knew|known|found out) .*before (?:i|we) did|surpris\w*|(?:read|heard|learned) about it|only (?:heard|learned|learnt|found out|knew) (?:about|of|that))\b/,
  ],
  [
    "uninvolved",
    /\b(?:(?:without|didn't|not|never|wasn't|weren't|before) (?:\w+ )?(?:ask\w*|consult\w*|involv\w*|includ\w*|invit\w*|checking with|agree\w*|talking to|speaking to|discuss\w*)|decided (?:alone|by|on|to|without|for)|decid\w+|(?:chat|thread|meeting|call|channel|group) (?:that )?(?:i|we|she|he)(?:'m| am|'re| are|'s| is| was| were|wasn't|weren't) (?:not )?(?:in|on|part)\b|sign(?:ed)? off (?:on )?without)\b/,
  ],
  [
    "hard-to-read",
    /\b(?:hard|difficult|impossible) to (?:read|find|see)\b|illegible|unreadable|(?:can't|cannot|couldn't|struggle to) (?:find|read|see) |no(?:body|-?one| \w+) (?:can |could )?understands?\b/,
  ],
  [
    "hard-to-hear",
    /\b(?:hard|difficult|impossible) to hear\b|inaudible|(?:spoke|speak\w*|talk\w*|read\w*) (?:\w+ ){0,2}(?:quietly|softly)\b|(?:spoke|speak\w*|talk\w*|read\w*) .*too (?:fast|quickly)|(?:can't|cannot|couldn't|struggle to) hear\b|heard nothing/,
  ],
  [
    "missing-record",
    /\b(?:handover|hand-over|chart\w*|logged(?! (?:in|on|out|off))|logbook|log(?! (?:in|on|out|off))|register|record\w*|note[sd]?|documented|documents?|signed out|sign(?:ed|ing)? (?:your|the|his|her|it|them|out)|unsigned|initial(?:led|ed)|dated?|labels?|labell?ed|unlabell?ed|ticket (?:had|has|was)|timesheet\w*|filled in|fill(?:ed)? out|enter(?:ed)?|wrote down|write down|written down|scann?ed|scan)\b(?=.*(?:\b(?:no|not|without|missing|blank|empty|left|never|old|last)\b|n't\b))|(?:\b(?:no|not|without|missing|blank|empty|left)\b|n't\b).*\b(?:handover|chart\w*|log|register|records?|notes?|signature|initials|dates?|labels?|logbook|signed|labelled|dated|scanned|documented|recorded|logged)\b/,
  ],
  [
    "removal",
    /^(?!.*(?:n't|not) (?:\w+ )?(?:turned|switched|shut) (?:off|down)).*\b(?:delet\w*|wiped(?! down)|switched off|thrown (?:away|out)|threw (?:away|out)|remov\w*|cleared)\b/,
  ],
  [
    "safety",
    /\b(?:goggles|hard hat|mask|harness|fire (?:aisle|exit|door|extinguisher)|unlocked|lock(?:ed)? up|(?:\w+n't|not) (?:been )?lock(?:ed)?|left (?:open|on(?=$|[.,]| (?:all|over|during|after|before|when|for|at|and|last|until|by)\b)|running|unattended|unlocked|unlit)|left (?:\w+ ){0,4}(?:open|on(?=$|[.,]| (?:all|over|during|after|before|when|for|at|and|last|until|by)\b)|running|unattended|unlocked|uncharged|unsupervised)|fryer|gas|oven|knives|acid|blocked (?:the |a )?(?:\w+ )?(?:exits?|doors?|aisles?|way|path|corridor|route|drain|bay)|(?:exit|door|aisle|way|path|corridor|route)s? (?:\w+ )*blocked|smok(?:ed|es|ing)(?! (?:salmon|ham|fish|meat|cheese|paprika|mackerel))|ladder|forklift|conveyor|fridge|freezer|temperature|raw chicken|allerg\w*|nuts|sterile|steril\w*|wash(?:ed|ing)? (?:your|his|her|their) hands|contaminat\w*|alarm\w*|strap\w*|brakes?|lids?|hood|(?:truck|gate|doors?|windows?|valve|cupboard|cabinet|safe) (?:was |were )?(?:still |left )?open)\b/,
  ],
  [
    "clean-up",
    /\b(?:dirty|pans?|in(?:to)? the sink|wip(?:e|ed|ing)|clean(?:ed|ing|s)?(?! (?:rooms?|staff|crew|lady|ladies|team|company)\b)|mess|put (?:\w+ ){0,3}(?:back|away)|refill\w*|empt(?:ied|ying)|empty the|ran out|used up|last of the|milk|bins?)\b/,
  ],
  [
    "change-mind",
    /\b(?:(?<!\b(?:your|my|the|his|her|our) (?:code )?)(?<!(?:n't|not|never) (?:been |be )?)chang(?:e|ed|ing|es)(?! (?:room|bag|mat|the (?:locks?|bed|sheets|tyres?|oil|bulbs?|batter\w+|dressing|filter)))|moved (?:the )?(?:goalposts|deadline|target)|revers\w*|at the last minute|off the menu|(?:new|other) (?:rota|roster|timetable))\b/,
  ],
  [
    "unclear",
    /\b(?:(?:so|too) (?:much|many) (?:text|words|numbers|bullets|slides)|gave up (?:reading|following|listening)|isn't clear|confus\w*|unclear|acronyms?|abbreviations?|didn't (?:understand|follow|make sense)|(?:got|were|was) lost(?! on)|before explaining|without explaining|illegible|couldn't follow|wasn't clear)\b/,
  ],
  [
    "silent",
    /n't (?:\w+ )?say (?:anything|a word)\b|\bsaid (?:nothing|not a word)\b|\b(?:kept|stayed|remained|keep|stay) (?:quiet|silent)\b/,
  ],
  ["pace", /\btoo (?:fast|quick\w*|slow\w*|hast\w+)\b/],
  [
    "too-much",
    /\b(?:too (?:much|many|long|hot|cold|wet|dry|little|few|high|low|big|small|strong|thick|thin)|over(?:cook|fill|load|water|feed|order|stock|price|season|salt|book)\w*)\b(?!.*\bto (?:read|follow|hear|understand)\b)/,
  ],
  [
    "no-check",
    /(?:(?:\bwithout|\bbefore|\bnot|n't|\bno|\bnever|\bskipp?\w*) (?:\w+ ){0,3}(?:check\w*|test\w*|review\w*|proof\w*|approv\w*|backup|back-?up|verif\w*|tast\w*|measur\w*|read\w*|balanc\w*|confirm\w*|rollback|sign-?off|wash step|looking)|untested|unreviewed|unchecked|bypass\w*|skipp?(?:ed|ing)|approved|merged|released|deployed|shipped|launched|published|went live|signed off|off the cuff)\b/,
  ],
  [
    "delivery-late",
    /\b(?:(?:miss\w*|past|after|over|beyond|behind|slipp\w*|blew) (?:\w+ ){0,3}deadlines?|deadlines? (?:was|were|had|passed|slipped)|deadlines?\b[^.]{0,40}\bmissed|late|delay\w*|after the (?:cut-?off|deadline|date)|days? (?:late|after|behind)|hours? (?:late|after|before)|(?:arrived|came(?! (?:out|off|on|down|apart|back))|sent|delivered|submitted|handed in|returned|finished|reached \w+) (?:\w+ ){0,5}(?:after|late|before|until)|(?<!stay(?:ed|ing)? )until|still (?:open|not|waiting|wasn't|don't|isn't)|haven't (?:received|got|had|seen)|(?:have|got|heard|received|seen|had) nothing\b|(?:don't|didn't|do not) (?:yet )?(?:have|get|receive)|never (?:got|received|arrived|came)|waiting for|chas(?:e|ed|ing) (?:you|him|her|them|up|after)|hasn't been|haven't been|wasn't (?:ready|sent|returned|done)|weren't (?:ready|sent|returned|done))\b/,
  ],
  [
    "missing",
    /\b(?:missing|skips (?:the|a|over|one|two)\b|lack\w*|left (?:\w+ ){0,4}out(?! (?:in|on|over|there)\b)|left out of|blank|without|no(?! longer| one)|aren't (?:in|on)|didn't (?:include|attach|add|list|cover|bring|have|mention)|forgot\w*|empty(?! stomach)|out short|short)\b/,
  ],
  [
    "wrong",
    /\b(?:wrong|error\w*|mistake\w*|mix(?:ed)?[- ]up|typos?|old (?:version|logo|price|template|bed|address|copy)|last year's|(?:two|three|four|several) different (?!people|times|ways)|twice(?! as)|double-?booked|overturned|(?:didn't|doesn't|don't) (?:match|add up)|off by|mis(?!s)\w+ed|misread|bug|bugs|conflicts?|instead of (?!\w+ing)|too (?:many|few|little)|we needed|two bookings)\b/,
  ],
  [
    "damage",
    /\b(?:br(?:oke|oken|eaking|eakages?|eaks? down)|damaged?\b|on the floor|crash\w*|lost|losing|leak\w*|drop(?:ped|ping)?(?! (?:the|a|an|this|that|my|our) (?:feature|idea|plan|topic|subject|project|price|client|case|course))|fell)\b/,
  ],
  [
    "rework",
    /\b(?:re-?d(?:o|id|one|oing)|rewr\w+|repeat\w*|correct(?:ed|ing) (?:my|our|the|her|his|their)|took over|micromanag\w*|fix(?:ed|ing)? (?:your|his|her)|fixing|wash your)\b/,
  ],
  [
    "load",
    /\b(?:in a row|cover(?:ed|ing)? for|picked up (?:your|the)|on (?:his|her|my|their) own|stay(?:ed|ing)? (?:late|until|behind)|overtime|(?:closed|packed) (?:only )?(?:\d+|\w+teen|\w+ty|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?! (?:minutes?|hours?|days?|weeks?))|took (?:\w+ )?(?:break|breaks)|dump\w* (?:[\w'-]+ ){1,5}on (?!the\b)\w+)\b/,
  ],
  [
    "unprepared",
    /\b(?:didn't read|hadn't prepared|without (?:having )?(?:read|prepar)\w*|no (?:slides|notes|plan|agenda|questions)|(?:n't|not|never|without) (?:\w+ ){0,2}rehears\w*)\b/,
  ],
  ["left-undone", /n't\b|\b(?:not|no|never|nobody|without|nothing)\b/],
] as const;

export type Act = (typeof ACTS)[number][0] | "mishap" | "other";

/** The kind of act told in these statements (lower case is not needed). */
export function actOf(text: string): Act {
  const low = text.toLowerCase();
  for (const [act, pattern] of ACTS) if (pattern.source !== "^$" && pattern.test(low)) return act;
  return "other";
}
