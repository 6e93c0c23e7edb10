/**
 * Praise or thanks meant as blame. Sources: surface cues of verbal irony in Kreuz & Caucci (2007) and
 * Davidov et al. (2010): interjection, positive adjective beside a negative event, "thanks for -ing".
 */
const GOOD =
  "great|nice|good|lovely|fantastic|brilliant|wonderful|excellent|amazing|super|superb|splendid|perfect|marvellous|marvelous|terrific|awesome|impressive|stellar|fabulous|cute|classic|smooth|genius|outstanding|magnificent|charming|delightful";
/** Opens a sentence that praises in words; it is irony only beside something that went wrong. */
export const IRONIC_HEADS: readonly RegExp[] = [
  new RegExp(
    `^(?:oh,? |wow,? |ah,? |well,? |so,? |yeah,? |right,? |another )*(?:what an? |such an? |real |really |so |very |truly |absolutely |just )*(?:${GOOD})(?:,? (?:job|try|work|one|going|move|timing|effort|idea|thinking|stuff|touch|planning|teamwork|start|way to|of you))?(?: (?:again|everyone|team|guys|there|as ever|as always|[a-z]+(?=,)))?[ ,.!:–-]+`,
    "i",
  ),
  /^(?:oh,? )?(?:thanks|thank you|many thanks|thanks a lot|thanks so much|thanks a bunch|thanks a million|cheers)(?: so much| very much| a lot| a bunch)?,? (?:for|to you)\s+/i,
  /^(?:oh,? )?(?:how |so |very |too |really |awfully |that's |that is |that was |it's |it was |what a )*(?:kind|nice|good|generous|thoughtful|sweet|decent|brave|big|helpful|lovely|gracious|considerate) of (?:you|him|her|them) to\s+/i,
  /^how (?:very |really |awfully )?(?:kind|nice|good|generous|thoughtful|sweet|decent|brave|helpful|lovely|gracious|considerate) to\s+/i,
  new RegExp(
    `^(?:oh,? |what an? )?(?:${GOOD}|smart|clever|bold|interesting) (?:idea|plan|move|thinking|timing|choice|decision|strategy|call),? (?:to )?(?=\\w+ing\\b)`,
    "i",
  ),
  /^(?:well,? |so,? )?(?:that|this|it) (?:went|worked out|turned out) (?:so |really |just )?(?:well|great|brilliantly|swimmingly|perfectly|nicely)[,.! ]+/i,
  /^nothing says \w+(?: \w+)? like /i,
  /^(?:oh,? )?(?:i )?(?:just |really |absolutely |simply )?(?:love|adore|enjoy|like|admire) (?:how|that|it when|the way) /i,
  /^(?:oh |wow|bravo|congratulations|congrats|well played|hats off|kudos|hooray|hurray|slow clap|round of applause|gold star|well done)[,.! ]*(?:(?:on|for|to)\b)?[,.! ]*/i,
  /^(?:oh,? )?(?:what a|big|no|huge|such a) (?:surprise|shock|treat|joy|pleasure|relief)[,.!:; -]+/i,
  /^(?:oh,? )?(?:sure|of course|right|yeah|yes|fine|naturally|clearly|wonderful|perfect)[,.! ]+(?=(?:let's|why|just|because|another|go ahead|take|keep|leave|we|i|who|sure|ignore|nobody|the)\b)/i,
  /^(?:so |i'm so |i am so |really |how |we're all )?(?:glad|happy|pleased|delighted|thrilled|grateful|honoured|lucky)(?: that)? (?:you|we|to see you|to have) (?:could|finally|managed|decided|found|made|bothered|took|deigned|got)\b/i,
  /^(?:must be nice|just what (?:i|we) needed|exactly what (?:i|we) needed|lucky (?:me|us)|nothing like|always a pleasure|good to know|nice to see|nice to know|great to see|great to know|good to see|lovely to see|can't wait|as if|because (?:obviously|clearly))\b[,:; ]*/i,
  /^(?:wow|oh|ah|well),? another\b/i,
];
/** Closes a sentence of blame with a word of praise. */
export const IRONIC_TAILS = new RegExp(
  `[.,!;]\\s*(?:just |really |simply |absolutely |how |so |oh )?(?:${GOOD}|bravo|congratulations|well done|thanks(?: a lot| so much| a bunch)?|thank you|slow clap|love it|nice one|good job|great job|nice work|great work|lovely job|top work)(?: everyone| team| as always| as ever)?[.!]*$`,
  "i",
);
/** What a taunt ends in: who else will love it, how the speaker's day was spent. */
const TAUNT_TAILS: readonly RegExp[] = [
  /, (?:people|everyone|everybody|they|customers|clients|the \w+) (?:are|is|will|'ll)(?: going to)?(?: all| just| really)? (?:love|adore|enjoy) (?:that|it|this)[.!]*$/i,
  /, i (?:really |just |so |totally |always )+(?:wanted|needed|love|loved) to (?:spend|waste)\b[^.!?]*[.!]*$/i,
];
/** The same, and who is thrilled: dropped from a sentence that is known to be irony. */
export const TAUNT_ENDS: readonly RegExp[] = [
  ...TAUNT_TAILS,
  /(?<=[.!]) (?:the )?[\w']+(?:'s| is| are| will be) (?:thrilled|delighted|over the moon|ecstatic|overjoyed)[.!]*$/i,
];
/**
 * Openings that nobody means: an interjection before the praise, praise that goes on with "so", and "love
 * how" without the speaker; and a tail that says who else will love it. Source: Kreuz & Caucci (2007).
 */
export const TAUNTS: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:oh|wow|ah),? (?:${GOOD}),|(?:${GOOD}), so |love how )(?![^.!?]*\\b(?:thank|fixed|saved|solved|help\\w*|clear\\w*|calm\\w*|kind\\w*|patient\\w*|thorough\\w*|quick\\w*|easy|better|well|always make|explain\\w*|great|good)\\b)`,
    "i",
  ),
  /, (?:really |so |absolutely )?(?:enjoyed|loved) (?:finding|discovering|hearing|having to|being told|waiting|sitting|standing)\b[^.!?]*[.!]*$/i,
  /^(?:oh,? |wow,? )?(?:nice|great|lovely|brilliant|good|fantastic|wonderful|superb|genius|well done)\b[^.!]*[.!] (?:the )?[\w']+(?:'s| is| are| will be) (?:thrilled|delighted|over the moon|ecstatic|overjoyed)[.!]*$/i,
  ...TAUNT_TAILS,
];
/** Words that are ironic wherever they stand. */
export const IRONIC_MARKS: readonly RegExp[] = [
  /\b(?:finally (?:decided|deigned|bothered|joining|joined|showing|showed|turning up|made it|found time|got round)|thanks for finally|grace(?:d|s|ing)? us with|could have been an email|should have been an email|slow clap|yeah right|as if by magic|for a change|in your infinite wisdom|bless you|your majesty|your highness|sleeping beauty|rocket science|einstein|sherlock|captain obvious|good luck with that|who needs|why bother|because who needs|so-called|world-?class (?:mess|delay)|record time|must be nice)\b/i,
];

/** Irony with nothing in it that was seen: what happened is still to be told. */
export const HOLLOW: readonly RegExp[] = [
  new RegExp(
    `^(?:oh,? )?(?:sure|yeah,? right),? (?:your|that|this|the|it)\\b[^.!?,]* (?:was|is|were|went|worked) (?:so |really |just )?(?:out )?(?:${GOOD}|well|brilliantly)[.!]*$`,
    "i",
  ),
  /^(?:oh,? |wow,? |ah,? )?(?:sure|yeah,? right|right|yeah|of course),? (?:because|cause|cos) [^.!?]*\b(?:so (?:well|brilliantly|great|smoothly|perfectly|nicely)|brilliantly|swimmingly|wonderfully|a treat)\b[^.!?]*[.!]*$/i,
  new RegExp(
    `^(?:oh,? |wow,? |ah,? )?(?:(?:sure|great|right|of course|wow),? )?another (?:${GOOD}) (?:plan|idea|move|thought|suggestion|decision|plan of yours|idea of yours)(?: (?:from|by) (?:you|him|her|them))?[.!]*$`,
    "i",
  ),
  new RegExp(
    `^(?:oh,? |wow,? )?(?:(?:${GOOD})(?: (?:one|job|work|going|move|thinking))?|well done|way to go|bravo|thanks|congratulations),? (?:genius|einstein|sherlock|captain|professor|champ|superstar|hero|mastermind)[.!]*$`,
    "i",
  ),
];
/** Praise that ends a "thanks for …": beside an act that took something away it is irony. */
export const SWEET =
  /,? (?:really |very |so |how )*(?:thoughtful|nice|kind|considerate|helpful|classy|generous|lovely)[.!\s]*$/i;

/** Acts nobody is thankful for: after "thanks for" they are irony without another sign of trouble. */
export const THANKS_FOR_NOTHING =
  /^\s*(?:for )?(?:leaving (?:me|us) [^.]*\b(?:alone|on my own|on our own|by myself|by ourselves)|(?:leaving|dumping|landing|sticking|lumbering|saddling) (?:me|us|him|her|them|[A-Z]\w+|it all|everything|all) (?:alone|with|in|to|on|hanging|stranded|waiting|there|behind)|leaving (?:early|without)|keeping (?:me|us|them|him|her) (?:waiting|in the dark|guessing)|(?:ignoring|forgetting|interrupting|losing|breaking|ruining|wasting|wrecking|spoiling|embarrassing|abandoning|ditching|undermining|contradicting|humiliating|mocking)|(?:talking|speaking) over|throwing (?:me|us|him|her) under|not \w+ing|never \w+ing|(?:telling|letting) (?:everyone|everybody|the whole|me (?:at|on|in|five|ten|after|the day))|(?:the|your|all the|giving (?:me|us)) (?:whole |entire |grand |full )*[\w-]+ (?:minutes?|hours?|days?)'? (?:of )?(?:notice|warning)|letting (?:me|us) (?:down|find|know (?:at|after|five|ten|the)))\b/i;
/** "It was kind of you to stay late": what one thanks for in earnest. */
export const HELPED =
  /^(?:stay (?:on|late|behind|longer|back)|help|cover for|lend|step in|explain|share|warn|remind|welcome|prepare|drive (?:me|us|him|her)|look after)\b/i;
/** "Nobody was late": trouble that is denied is none. */
export const DENIED_TROUBLE =
  /\b(?:nobody|no one|none|never) (?:was |were |is |came |arrived |got )?(?:late|hurt|missing|lost|broken|waiting)\b/gi;
/** What was put right is no trouble: "you spotted the wrong dose". */
export const REPAIRED =
  /^\s*(?:that |how )?(?:you|your)\b.*\b(?:saved|helped|solved|fixed|spotted|caught|noticed|prevented|avoided|rescued|calmed|corrected|flagged)\b/i;
