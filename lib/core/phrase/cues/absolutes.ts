/**
 * Generalising quantifiers and intensifiers. Source: universal quantifiers and frequency adverbs at the
 * end of the scale (Quirk et al. 1985, §8.64 and §5.14), maximizers (§8.104), Hyland's boosters.
 * A single literal negation in the past ("I never got the figures") is not one.
 */
export const ABSOLUTE_PATTERNS: readonly RegExp[] = [
  /\b(?:always|constantly|continually|continuously|perpetually|invariably|incessantly|relentlessly|endlessly|eternally|forever|habitually|permanently|consistently|nonstop|non-stop|(?<!\ban? )24\/7|unfailingly|ceaselessly|repeatedly fail)\b/gi,
  /\bnever\s+(?:ever|once|any|a single)\b/gi,
  /\b(?:every|each and every|each) (?:single )?(?:time|day|week|month|morning|evening|afternoon|night|shift|hour|meeting|one|sprint|lesson|call|monday|tuesday|wednesday|thursday|friday|class|round|session|year|quarter|weekend|sentence|single \w+)\b(?! (?:at|by|from now) )/gi,
  /\bevery single\b/gi,
  /\b(?:all the time|all of the time|the whole time|the entire time|all day(?: long)?|all week(?: long)?|day in,? day out|day after day|week after week|time after time|time and again|time and time again|over and over(?: again)?|again and again|round the clock|around the clock|without exception|without fail|at all times|as usual|as always|like always|as ever|once again|yet again|for the (?:hundredth|thousandth|millionth|umpteenth) time|a (?:hundred|thousand|million) times|whatever (?:i|we) say|no matter what|not once|not ever|in no way|by no means|at no time|not a single|not one single|not the slightest)\b/gi,
  /\b(?:completely|totally|utterly|absolutely|entirely|thoroughly|wholly|100 ?%|one hundred percent|beyond any doubt|without a doubt|undoubtedly|downright)\b/gi,
  /\b(?:everyone|everybody)\b/gi,
  /\b(?:nothing|everything|anything) (?:you|he|she|they|that you)\b/gi,
  /\b(?:nobody|no one|no-one|none of us|not one of you|not one of us) (?:(?:can|will|does|wants|likes|trusts|understands|knows|ever|listens|cares|gets|believes|dares|takes|uses|reads|puts|cleans|bothers|else)\b)/gi,
  /\b(?:only ever|ever again|never again|hardly ever|barely ever|can ever|could ever|does anyone ever|do you ever|don't ever|won't ever|anyone ever|nobody ever|no one ever)\b/gi,
  /\b(?:all|any|none|every one) of (?:your|his|her|their) (?:\w+)/gi,
  /\b(?:are|is|were|was) all (?:so |just |too )?\w+/gi,
];

/** `never` before a present verb is a habit; before a past verb it is one literal negation. */
export const NEVER = /\bnever\b/gi;
