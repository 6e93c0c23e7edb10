/**
 * What the helper declines to word. Sources: protected characteristics of the UK Equality Act 2010 and
 * EU Charter art. 21; steps of the ACAS Code of Practice on discipline and grievance; the harassment
 * categories of ILO Convention 190. Only said of a person here ("your depression"), never of a case,
 * so that a nurse may write about a patient and a lawyer about a claim.
 */
const YOU =
  "(?:you|you're|you've|you are|you were|your|yours|he|she|he's|she's|his|her|they|their|them|him)";
export const CONDITION = `depression|anxiety|adhd|add|autism|autistic|asperger'?s?|bipolar|dyslexia|dyslexic|ptsd|ocd|epilepsy|epileptic|cancer|chemo(?:therapy)?|tumou?r|diabetes|diabetic|hiv|aids|stroke|heart (?:attack|condition)|migraines?|panic attacks?|burn-?out|breakdown|illness|disease|disability|disabled|impairment|wheelchair|stutter|stammer|deafness|blindness|hearing aid|hearing loss|medication|meds|therapy|therapist|psychiatrist|rehab|addiction|alcoholism|alcoholic|surgery|miscarriage|ivf|fertility|menopause|periods?|mental health|sick (?:leave|days?|note|pay)|back injury|medical (?:leave|condition|appointments?)|hormones|(?<!(?:wrong|right|correct|net|gross|the) )weight|eating disorder`;
const GROUP = `women|woman|men|girls?|females?|males?|gays?|lesbians?|trans(?:gender)?|queers?|homosexuals?|muslims?|jews?|jewish|christians?|hindus?|sikhs?|catholics?|blacks?|black people|white people|asians?|arabs?|africans?|mexicans?|indians?|(?<!\\b(?:your|his|her) )(?:chinese|germans?|italians?|russians?)|poles|turks|americans|immigrants?|migrants?|foreigners?|refugees?|gypsies|old people|older people|young people|millennials|boomers|disabled people|mothers|moms|mums|single mothers|people (?:from|of) (?:your|that|his|her) \\w+|people like you|your (?:people|kind|sort|race|country|generation|culture|religion|lot)|you (?:people|lot)|(?:people|folks|guys) from the \\w+`;

export const UNSAFE_PATTERNS: readonly RegExp[] = [
  // threats and blackmail
  /\b(?:i|we)(?:'ll| will| am going to|'m going to| could| can) (?:personally )?(?:kill|hurt|hit|punch|slap|beat|smash|destroy|ruin|break|find|get|end|bury|strangle|choke|stab|shoot|crush|make sure you (?:never|don't|lose|regret|can't|won't)|make you (?:pay|regret|suffer|sorry)|make your life)\b/i,
  /\b(?:you'll|you will|you're going to|he'll|she'll) (?:regret|pay for|be sorry|suffer|get what)\b|\b(?:or else|watch your back|i know where you|you'd better watch|you better watch|be careful on your way|accidents happen|sleep with one eye|you are dead|you're dead|wait and see what happens|wait until you)\b/i,
  /\b(?:your|a|this|his|her) (?:little |dirty )?(?:secret|affair|photos?|pictures?)\b[^.]*\b(?:come out|comes out|everyone|your wife|your husband|find out|gets out|leak)/i,
  /\b(?:if you (?:tell|report|talk|say|complain|go to)\b[^.]*\b(?:i'll|i will|you'll|you will|never work|lose|fire|regret|out of here|consequences|finished))/i,
  /\b(?:someone|somebody) (?:should|ought to|needs to) (?:slap|hit|punch|kill|shoot|hurt|teach|beat|smack|strangle)\b|\b(?:i want to|i'd like to|i could|i wish i could|i feel like) (?:kill|hurt|hit|punch|slap|strangle|smack|choke|beat|killing|hitting|slapping|strangling)\b/i,
  // sexual
  /\b(?:sexy|horny|sexual|nude|naked|boobs?|tits|breasts|cleavage|ass|arse|butt|panties|lingerie|bra|thong|erotic|porn|fuckable|bedroom|orgasm|cock|dick|pussy|blow ?job|hook up|sleep with (?:me|him|her|you)|in bed with|turn(?:s|ed)? me on|one-night stand)\b/i,
  /\b(?:skirt|dress|legs|lips|body|curves|figure|uniform|blouse|heels|outfit|jeans|shirt|smile|eyes|perfume|hair)\b[^.]*\b(?:hot|gorgeous|sexy|tight|tempting|distract\w*|hug|kiss|touch|tease|wear (?:it|that|them) (?:again|for me))\b|\b(?:hot|gorgeous|sexy|beautiful|pretty|stunning|ravishing) (?:in|when) (?:that|your|you)\b/i,
  /\b(?:kiss(?:ed|ing)?(?! goodbye)|grope|groped|groping|fondle|fondled|(?:come|meet me|join me|see me) (?:to|in|at) (?:my|the) (?:hotel|room|bed|place|flat|apartment|car park|parking lot|parking garage)|date me|go out with me|sleep your way|my place tonight|a drink alone|alone tonight|rubbed up against|stalk(?:ed|ing|s)?|harass(?:ed|es|ing|ment)?|assault(?:ed|ing|s)?|molest\w*|rape[ds]?)\b/i,
  // self-harm and risk
  /\b(?:kill (?:myself|yourself|himself|herself)|suicid(?:e|al)|end (?:my|your|his|her) life|ending (?:my|your) life|don't want to (?:live|be alive)|self-harm|cut(?:ting)? myself|better off dead|hurt(?:ing)? myself|no reason to live|can't go on living|want to die|wish i was dead|wish you were dead|go die|drop dead|overdose on purpose)\b/i,
  /\b(?:hits?|beats?|beaten|abuse[ds]) (?:me|my child|his wife|her husband|the (?:child|children|kid|kids|patient)|a (?:child|colleague|patient|student|pupil))\b|\b(?:gun|knife to my|bomb|weapon) (?:at|to|into|in my)\b|\bbring a (?:gun|knife|weapon)\b/i,
  // slurs, insults, body
  /\b(?:fuck\w*|motherf\w*|shit(?:ty|head)?|bullshit|bitch(?:es|y)?|bastards?|cunts?|whores?|sluts?|twats?|wankers?|assholes?|arseholes?|dickheads?|prick|scumbags?|piss off|fag(?:got)?s?|dykes?|tranny|retard(?:ed|s)?|spastic|cripples?|nigg\w+|chinks?|spics?|kikes?|pakis?|gooks?|wetbacks?|towelheads?|go to hell|burn in hell|old hag|hag|skank|pervert|subhuman|vermin|parasites?)\b/i,
  /\bshut (?:up|your (?:mouth|face|trap|gob))\b/i,
  /\b(?:you(?:'re| are)?|she's|he's|what an?) (?:a |an |so |such a |too |getting |really |very |bloody |old )*(?:fat|ugly|obese|pig|cow|whale|skinny|bald|dog|ape|monkey|rat|animal|hideous)\b/i,
  // groups
  new RegExp(
    `\\b(?:${GROUP})\\b[^.?!]{0,30}\\b(?:are|is|aren't|isn't|can't|cannot|can|should|shouldn't|shouldn’t|don't|never|always|belong|have no|just|only|all|need to|must|do not|should not|tend to)\\b`,
    "i",
  ),
  /\b(?:go back to (?:where you|your (?:own )?country|africa|china|mexico|india|poland|russia)|where you (?:people )?(?:came|come) from|you don't belong (?:here|in)|speak english or|for a (?:woman|girl|man|foreigner|black|gay|muslim|immigrant|blonde)|like a (?:girl|woman|little girl)|a woman's (?:job|place|work)|a man's (?:job|work)|(?:women|girls|men|foreigners|immigrants) belong|your accent|that accent|man up|too (?:girly|gay|black|foreign|feminine|masculine)|you (?:jews|muslims|blacks|indians|asians|arabs|gays)|kind of people)\b/i,
];

export const HR_PATTERNS: readonly RegExp[] = [
  // formal measures
  /\b(?:(?:final |formal |official |written |verbal |first |second |last )+warning(?! (?:light|lamp|sign|sound|buzzer|message|label))|warning letter|letter of (?:warning|reprimand)|disciplinary|gross misconduct|misconduct|performanc[e] improvement plan|improvement plan as of|\bpip\b|suspended (?:without|with|from|until|pending)|suspension (?:without|with|from|until|pending)|probation(?:ary)?(?: period)?|demot(?:e|ed|ion)|severance|redundan(?:t|cy)|laid off|lay(?:ing)? (?:you|him|her|them) off|lay-?offs?|(?:let|letting) (?:you|him|her|them) go\b(?! (?:first|to|home|ahead|early|through|over|on|for)\b)|dismissal|dismissed (?:you|him|her|from your)|pay cut|dock(?:ing|ed)? (?:your|his|her) pay|withhold\w* (?:your|his|her) (?:pay|wages|bonus|salary)|exit interview|notice period|grievance|tribunal|ombudsman|employment (?:lawyer|contract|tribunal|law)|whistle-?blow\w*|hostile work environment|retaliat\w*|discriminat\w*|wrongful\w*)\b/i,
  /\b(?:you(?:'re| are|'ll be| will be)|he's|she's|consider yourself|i(?:'ll| will) have you|i(?:'m| am) (?:going to )?(?:have to )?|we(?:'re| are|'ll| will|'ve| have) (?:going to |to |decided to )?)\s*(?:be )?(?:fired|sacked|firing|fire|terminated|terminating|terminate|dismissed|let go|out of a job|made redundant|sack|sacking)\b/i,
  /\b(?:your|his|her|their) (?:contract|employment|position|role|job|post) (?:will be|is being|is|has been|was|may be|could be|ends?|gets?) (?:terminated|ended|cancelled|over|eliminated|not (?:be )?renewed|on the line|at risk|cut|discontinued|up for review)\b|\btermination (?:of (?:your|his|her)|letter|meeting|for)\b|\bbefore termination\b|^(?:clear|clear out|pack up) your desk[ .!]*$|\bclear your desk (?:by|today|now|and (?:go|leave))\b|\bhand in your (?:badge|notice|keys)\b/i,
  // legal
  /\b(?:(?:i|we|i'll|we'll|he|she|they|you)(?:'ll| will| am going to|'m going to| are going to|'re going to| can| could| may| might)? (?:sue|take legal action|press charges|take you to court|call (?:my|our) lawyer|involve (?:my|our) (?:lawyer|solicitor|attorney)|file (?:a )?(?:suit|lawsuit|claim|charges|complaint)|report you to the (?:police|authorities)))\b|\b(?:legal action|lawsuit against|see you in court|hear from (?:my|our) (?:lawyer|solicitor|attorney)|our (?:lawyers|solicitors|attorneys) (?:will|are)|breach of (?:the |your )?(?:contract|confidentiality|nda|non-compete)|non-?compete|libel|slander|defamation|embezzle\w*|falsif(?:y|ied|ying) (?:your|his|her|the) (?:expenses?|timesheets?|hours|records)|fraudulent|stole|stealing|theft|kickbacks?|brib(?:e|ed|ery|ing)|insider trading|on drugs|drunk at work|hung-?over|intoxicated|tipsy|stoned|smell(?:ed|s|ing|t)? (?:of |the )?(?:alcohol|drink|booze|weed)|drug test|failed (?:the|your|a) (?:drug|background))\b/i,
  // pregnancy, family, health, age, faith, origin, union
  /\b(?:pregnan(?:t|cy)|maternity|paternity|parental leave|breast-?feeding|pumping milk|childcare (?:issues|problems)|having (?:a baby|kids|children) (?:again|now)|baby brain|mommy brain|start a family|starting a family|family planning)\b(?! (?:ward|unit|clinic|wing|test|patient|department|block|suite))/i,
  new RegExp(
    `\\b${YOU} (?:\\w+ ){0,3}(?:${CONDITION})\\b(?! (?:patient|ward|clinic|round|list|chart|trolley|unit|department|error|chapter|dosage|leaflet|study|trial|order|review))`,
    "i",
  ),
  /\b(?:you|he|she)(?:'re| are|'s| is|'ve been| have been| has been) (?:always |often |so |too )?(?:sick|ill|off sick|signed off|on medication|in therapy|in rehab|bipolar|autistic|depressed|disabled|dyslexic|epileptic|pregnant|gay|lesbian|trans|an alcoholic|a drunk|mentally ill|menopausal)\b/i,
  /\b(?:too old|too young|at your age|your age|past it|over the hill|old-timer|retire soon|time to retire|should retire|ready for retirement|early retirement|for someone (?:over|your age)|near(?:ing)? retirement|digital native|old dog|(?:at|over) (?:fifty|sixty|fifty-\w+|sixty-\w+|5\d|6\d)\b[^.]*\b(?:old|slow|late|shift|young))\b/i,
  /\b(?:your|his|her|their) (?:religion|faith|prayers?|prayer (?:breaks?|times?|room)|hijab|headscarf|turban|veil|ramadan|fasting|sabbath|church|mosque|ethnicity|race|nationality|origin|skin|sexuality|sexual orientation|gender|pronouns|divorce|marriage|visa|visa status|work permit|immigration|residence permit|asylum|citizenship|criminal record|conviction|union|political views|politics)\b/i,
  // A patient's wife may be told; the listener's own is nobody's business.
  /\b(?:your|(?<!\b(?:about|to|with|from|by|call|called|told|tell|inform|informed|ask|asked|and) )(?:his|her|their)) (?:husband|wife|boyfriend|girlfriend)\b/i,
  // mocking how somebody speaks, prays or is made is a matter for those in charge of it
  /\b(?:laugh\w*|mock\w*|jok\w+|imitat\w*|mimic\w*|teas\w*|ma(?:k|d)\w* fun|snigger\w*|impression)\b[^.]*\b(?:\w+'s|his|her|their) (?:\w+ )?(?:accent|stutter|stammer|limp|hijab|headscarf|turban|prayers?|religion|faith|skin|hearing|wheelchair|disability|weight|age|english)\b/i,
  /\b(?:join(?:ed|ing|s)? (?:the|a) union|union (?:activit\w+|member\w*|rep|organis\w+|organiz\w+|meeting|vote)|on strike|go(?:ing)? on strike|unioni[sz]\w+)\b/i,
  /\b(?:compensation (?:from us|claim|for)|workers'? comp(?:ensation)?|injury claim|accommodation request|reasonable adjustments?|fmla|medical certificate|(?:your|his|her|my|a) (?:doctor's|fit) note)\b/i,
];
