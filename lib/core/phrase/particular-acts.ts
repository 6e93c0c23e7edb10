/**
 * Kinds of act that a general pattern would take for another one, so they are looked for first: left the
 * hard part to somebody, took over, brushed off, passed on blame or private details … Sources: as acts.ts.
 */
const GROUP_EVENT =
  "(?:meeting|call|drill|read-through|run-through|kick-?off|audit|demo|catch-up|training|rehearsal|review|briefing|session|lesson|handover|round|rounds|huddle|stand-?up|visit|inspection|class|interview|hearing|workshop|seminar|retro|retrospective|check-?in|appointment|demo|debrief|parents' evening)";
const CUSTOMER =
  "(?:client|customer|guest|patient|parent|buyer|supplier|family|board|press|tenant|pupil|student|visitor|landlord|bride|agency|partner)s?";
const CLOCK =
  "(?:\\d[\\d:.]*|noon|lunch|midnight|one|two|three|four|five|six|seven|eight|nine|ten)";

export const PARTICULAR_ACTS = [
  [
    "unheard",
    /\bskipp\w* (?:over )?(?:my|our|his|her|their|\w+'s) (?:\w+ )?(?:items?|points?|topics?|turn|questions?|slot|section|ideas?)\b|\b(?:agenda items?|points?|topics?|turn|questions?|slot|ideas?) (?:was|were) (?:\w+ )?skipped\b/,
  ],
  [
    "credit",
    /\b(?:tak\w*|took|claim\w*|got|had|get) (?:\w+ ){0,3}credit\b|\b(?:present|pitch|show|sold|pass|submitt)\w* (?:[\w']+ ){1,6}as (?:your|his|her) own\b|\b(?:put|wrote) (?:your|his|her) (?:own )?name (?:on|under|first)/,
  ],
  [
    "blame",
    /\b(?:(?:is|was|'s|were) (?:all )?(?:the |our |my |his |her |their )?[\w']+ fault|blam(?:e|ed|es|ing)|point\w* (?:the|your|a) fingers?|point\w* at (?:me|us|the \w+ team)|(?:said|told|claim\w*) .*\b(?:my|our|his|her|their|[a-z]+'s) (?:mistake|fault|error)|threw (?:me|us|him|her|them|\w+) under|put it (?:all )?on (?:me|us|him|her|them|the \w+ team))\b/,
  ],
  [
    "private",
    /^(?!.*\b(?:wrong|cc'd|sent|emailed|forwarded)\b)(?=.*\b(?:diagnos\w+|patient(?:'s|s'?)?|salar(?:y|ies)|pay|medical|grades?|marks?|statement|illness|sick leave|divorce|pregnan\w+|test results?|settlement|case|file|account|address|phone number)\b).*\b(?:sp(?:oke|eaking)|talk(?:ed|ing)?|discuss\w*|mention\w*|told|joked|read out|gossip\w*|left|open|called out|read|took)\b.*\b(?:across the|with people|in the (?:\w+ )?(?:lift|elevator|corridor|hall\w*|canteen|cafeteria|café|cafe|lobby|pub|bus|train|waiting (?:room|area)|staff ?room|queue|changing room|kitchen|break room|car park)|in front of|out loud|within earshot|next to|where (?:\w+ )+could (?:hear|see)|at the (?:bar|counter|front desk|reception|printer))\b/,
  ],
  [
    "private",
    /^(?!.*n't\b)(?=.*\b(?:gave|given|posted|shared|pushed|sent|put|left)\b).*\b(?:(?:private|personal|home|mobile) (?:\w+ )?(?:number|address|email|details)|passwords?|licence keys?|api keys?)\b/,
  ],
  [
    "escalate",
    /\b(?:escalat\w+|over (?:my|our|his|her) head|(?:went|going|gone|ran|complain\w*|report\w*|cc'd|copied in) (?:straight |directly |right |it |me |us )*(?:to |in )?(?:my|our|his|her|the) (?:line )?(?:manager|boss|director|supervisor|head|principal|headteacher)|(?:boss|manager|director|supervisor|principal) (?:was|is|being) (?:cc'd|copied))\b/,
  ],
  [
    "overcommit",
    new RegExp(
      `\\b(?:told|promised|assured|quoted|guaranteed|offered|gave|confirmed to) (?:the |a |our |my |their )?(?:\\w+ )?${CUSTOMER} (?:that )?(?:(?:we|it|they|the \\w+|everything)(?:'d|'ll| could| would| can| will)\\b|(?:an? |the )?(?:\\w+ )?(?:discount|date|price|refund|deadline)\\b)|\\b(?:told|promised|assured|quoted|guaranteed|offered) .*\\b(?:before|without) (?:any(?:one|body)|asking|checking|we|i|engineering|production|the \\w+)\\b`,
    ),
  ],
  [
    "brushed-off",
    /\b(?:told (?:\w+ ){1,3}(?:just )?to (?:get on with|sort|deal with|figure|work (?:it|that) out|live with|calm down|grow|get over|stop (?:moaning|complaining|whining|worrying)|wait|come back|ask someone|google)|(?:not|wasn't|isn't) your (?:problem|job|department|concern)|(?:waved|brushed|shrugged|laughed|fobbed) (?:it|me|him|her|them|us|this|that|the \w+) (?:away|aside|off)|(?:talk|talked|spoke|moved) (?:straight )?past (?:me|him|her|us|it)|no time for (?:me|that|this|him|her|it))\b/,
  ],
  [
    "talk-down",
    /\b(?:snap\w* (?:your|his|her) fingers|talk\w*|sp(?:oke|eak\w*)) (?:down to|to (?:[\w']+ ){1,4}(?:like|as if|as though))\b|\blike (?:a |an )?(?:child|children|idiots?|kids?|servants?|five-year-olds?)\b|\bpatroni[sz]\w+|\btold (?:[\w']+ ){1,4}(?:should|ought to) (?:have|know|already)\b|\btreat\w* (?:[\w']+ ){1,4}(?:like|as if|as though)\b|\b(?:told|explain\w*) .* as (?:if|though) (?:i|we|he|she|they) (?:was|were|had)\b/,
  ],
  [
    "took-over",
    /\b(?:instead of|rather than|without) letting (?:[\w']+ ){1,4}(?:try|do|have a go|finish|answer|speak|explain|present|solve|decide)\b|\b(?:did|finished|answered|wrote|solved|fixed|took|redid|completed|presented|grabbed) (?:[\w']+ ){1,5}(?:for (?:me|him|her|them|the (?:\w+ )?(?:trainee|student|apprentice|junior|intern|new \w+|pupil|child)s?)|out of (?:my|his|her|their) hands?|from (?:me|him|her|them))\b(?! (?:until|to)\b)|\bbefore (?:i|he|she|they|we) (?:had|got) (?:a|the) chance to (?:try|do|finish|answer|explain)\b/,
  ],
  [
    "off-hours",
    /\b(?:messag|text|call|email|phon|ring|rang|wrote|ping|slack)\w* (?:me|us|him|her|them|the \w+)\b.*\b(?:(?:after|past) \d+ ?[ap]m|at (?:midnight|night|the weekend|weekends|(?:1[0-2]|[1-6]|9|ten|eleven|two|three|four|five)(?: o'clock)?(?: at night| in the (?:night|morning)| ?[ap]m))|on (?:a |my |our |his |her )?(?:sunday|saturday|bank holiday|holiday|day off|leave|weekend)s?|during (?:my|his|her|our) (?:holiday|leave|lunch|break)|while (?:i|he|she) (?:was|am) (?:on|off)|(?:while|when) (?:i|he|she) (?:was|am) (?:away|asleep))\b|\b(?:called|phoned|rung|texted|messaged|emailed|contacted) (?:at home|on (?:a |my )?(?:saturday|sunday|day off|holiday))\b/,
  ],
  [
    "short-notice",
    /\b(?:gave|give|giving|handed|sent|sends?|passed|left|dropped|put|dump\w*|asked|told|assigned|posted|published|changed|swapped|announced|let (?:me|us|them) know|send(?:ing)?) .*\b(?:(?:minutes?|an hour|hours|half an hour|the (?:night|evening|day|morning)) before(?! the (?:deadline|cut))|at the last (?:minute|moment)|last[- ]minute|just before|right before|at (?:five|ten|quarter|twenty) to \w+|on my way out|as i was leaving|on (?:a |the )?friday (?:evening|afternoon|night)|at (?:short|no) notice|the same day|for (?:the same|that) (?:day|evening|afternoon|night))\b|\b(?:at (?:very )?short notice|(?:minutes?|hours?|days?)'? (?:of )?(?:notice|warning)|without (?:any )?notice|no notice|dump\w* (?:it|this|that|\w+ \w+) on)\b/,
  ],
  [
    "unprepared",
    /\b(?:came|come|comes|coming|turn\w* up|arriv\w*|join\w*|walk\w* in\w*|appear\w*|show\w* up)\b.*\bwithout (?:any |an? |the |your |having )?(?:\w+ )?(?:topics?|notes|questions|agenda|numbers|figures|data|slides|preparation|prepar\w+|reading|read|plan|ideas|tools|script|case file|files?|handouts?)\b/,
  ],
  [
    "off-topic",
    /\b(?:your (?:weekend|holiday|garden|cat|dog|kids?|car|new \w+) (?:plans?|stories|story|photos?|pictures)|(?:stories|anecdotes?|jokes?) (?:about|from)|off[- ]topic|tangents?|sidetrack\w*|rambl\w*|drift\w* (?:off|away|into)|(?:talk\w*|went on|told us) (?:\w+ )?about your (?:weekend|holiday|garden|cat|dog|kids?|car|trip|wedding|house)|nothing to do with (?:the|our|it)|(?:went|going) off (?:on|into)|small talk|side (?:conversation|chat|talk)s?|whisper\w*|chat(?:ted|ting)? (?:about|with|to)|football|gossip\w*)\b/,
  ],
  [
    "absent",
    new RegExp(
      `\\b(?:(?:weren't|wasn't|not|nowhere) (?:at|in|on) (?:the|our|my|a|any of the|this|today's|yesterday's|either) (?:\\w+ ){0,2}${GROUP_EVENT}s?|didn't (?:show up|turn up|show|attend|appear|come to (?:the|our|my))|no-show|(?:stopped|quit|not|never) (?:showing up|turning up|coming to (?:the|our)|attending)|missed (?:the|our|three|two|four|both|every|most of the|a|another|my) (?:[\\w-]+ ){0,2}${GROUP_EVENT}s?|(?:skip|skipped|skipping) (?:the|our|three|two|four|both|a|my) (?:[\\w-]+ ){0,2}${GROUP_EVENT}s?)\\b`,
    ),
  ],
  [
    "leave-early",
    new RegExp(
      `\\b(?:left|walked out of) (?:the|our|my|a) (?:[\\w-]+ ){0,2}${GROUP_EVENT} (?:[\\w-]+ ){0,3}(?:in|into|halfway|early|before)\\b|\\b(?:left|leav(?:e|es|ing)|went home|go(?:es|ing)? home|knock\\w* off|clock\\w* (?:off|out)|packed up|out (?:of )?the door) (?:\\w+ ){0,2}at ${CLOCK}\\b(?! percent)`,
    ),
  ],
  [
    "alone",
    /\b(?:(?:left|was|were|been|had|stood|run|ran|work\w*|cover\w*|clos\w*|lock\w*|lift\w*|cope\w*|deal\w*|do|did) .*(?:all )?(?:on (?:his|her|my|their|our) own|\balone\b|by (?:my|him|her|them|our)sel(?:f|ves))|left (?:me|us|him|her|them|\w+) (?:alone |on (?:my|his|her) own )?(?:with (?:\w+ ){1,4}(?:patients?|covers|tables|children|pupils|customers|guests|calls)|in charge)|left .* short-?(?:handed|staffed)|(?:sole|only) one (?:on|at|in) the)\b/,
  ],
  [
    "load",
    /\b(?:tak\w*|took) (?:all |only |most of )?(?:the )?(?:easy|easiest|best|good|nice|fun|quiet|interesting|light|short|simple) (?:\w+)|\b(?:left|leav\w*) (?:the )?(?:rest|hard\w*|other half|worst|dirty|heavy|boring|difficult|remainder) (?:\w+ ){0,3}(?:for|to) (?:me|us|him|her|them|the|others?|everyone|someone|somebody|\p{L}+)|\bleft (?:all (?:of )?(?:the|it)|everything|it all) (?:\w+ )?(?:to|for) |\b(?:did|do|does|doing|done) (?:only )?half (?:of )?(?:the|your|it)\b|\bgave (?:me|us|him|her|them|\w+) (?:all )?(?:the )?(?:hard|worst|boring|difficult|heavy|night)\w* /u,
  ],
  [
    "thin",
    /\b(?:only|just|simply) (?:said|says?|reads?|had|has|have|was|were|contain\w*|wrote|put|consist\w*|listed) (?:an? |the words? )?(?:quote[a-z]|one (?:word|line|sentence|bullet)|(?:two|three|four|a few|a couple of) (?:words|lines|sentences|bullets)|word|line|sentence)\b|\b(?:was|were|is|are) (?:(?:just|only|nothing but) )?(?:an? (?=quote|link|screen))?(?:one (?:word|line|sentence)|(?:two|three|a few) (?:words|lines)|(?<=an? )(?:link|screenshot))\b|\bmore questions than answers\b|\b(?:thumbs-up|emoji)\b|\b(?:one|single)[- ](?:word|line) (?:answer|reply|replies|answers|email|message|note)s?\b|\b(?:no|without|few|any|little) (?:details?|explanation|reasons?|reasoning|background|context)\b|^(?:your|the|his|her) (?:\w+ )?(?:feedback|notes?|comments?|handover|answer|reply|report|description|summary|ticket|messages?)\b.* (?:was|were|said|is|read) quote[a-z]$/,
  ],
  [
    "left-off",
    /(?:\b(?:not|never)|n't) (?:\w+ )?(?:(?:copied|copy|cc'd|cc|looped?|include|included|put|add|added) (?:me|us|him|her|them) (?:in|on|into|to)\b|copied|cc'd|in copy|on copy|on the (?:email|thread|invite|invitation|list|distribution))\b|\bleft (?:me|us|him|her|them|\w+) (?:off|out of) (?:the|that|your) (?:email|thread|invite|invitation|list|mail|chat|distribution|loop|cc)\b/,
  ],
  [
    "noise",
    /^(?!.*\b(?:sigh|yawn|laugh|groan|shout|yell|argu|swor|hear)\w*\b).*\b(?:(?<!out )loud(?:ly)?|noisy|noise|(?<!sheet )music|radio|speaker ?phone|volume|on speaker|headset)\b(?!.*\b(?:hear you|too quiet)\b)/,
  ],
  [
    "borrowed",
    /\b(?:borrow\w*|(?:went|going|go) through (?:my|our|her|his|their|\w+'s) (?:\w+ )?(?:desk|drawers?|bag|locker|things|post|phone|notes|files)|opened my post|(?:took|taken|used|using|taking) (?:my|our|her|his|someone's|\w+'s) [\w -]+? (?:home|without|and (?:never|didn't)))\b/,
  ],
  ["hang-up", /\b(?:hung|hang(?:s|ing)?) up\b/],
  [
    "told-early",
    new RegExp(
      `\\b(?:told|tells?) (?:the |our |a |my )?(?:\\w+ )?${CUSTOMER} (?!to\\b|off\\b|about\\b|quote|a remark)\\w+`,
    ),
  ],
  [
    "read-off",
    /\bread(?:ing|s)?\b.*\b(?:word for word|(?:off|from) (?:the|your) (?:screen|slides?|notes|script))\b/,
  ],
  [
    "snack",
    /\b(?:ate|eat(?:s|ing)?|chew\w*|vap(?:ed|ing)|munch\w*)\b.*\b(?:calls?|camera|meeting|mic|session|lesson|interview)\b/,
  ],
  [
    "expectations",
    /\b(?:i|we|she|he|they|people) (?:really |just |still |often )?(?:don't|didn't|never|doesn't|do not) know (?:what|when|who|where|whether|which|how|if)\b|\b(?:not sure|unsure) (?:what|who|when|which|whether)\b|\b(?:have|has|had|left) to guess\b|\bmixed messages\b/,
  ],
] as const;
