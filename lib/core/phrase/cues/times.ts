/** Time expressions, past and to come. Source: temporal adjuncts of Quirk et al. (1985), §8.55–63. */
const DAY = "monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend";
const UNIT =
  "morning|afternoon|evening|night|week|weekend|month|quarter|year|term|semester|sprint|season|shift|spring|summer|autumn|fall|winter|time";

/** A point or stretch of time gone by, as an adverbial. */
export const PAST_TIME = new RegExp(
  `\\b(?:yesterday(?:'s)?(?: ${UNIT})?|last (?:${UNIT}|${DAY}|january|february|march|april|may|june|july|august|september|october|november|december|few \\w+|two \\w+|three \\w+)|earlier(?: (?:today|this (?:${UNIT})))?|(?:a|an|one|two|three|four|five|six|several|a few|\\d+) (?:minutes?|hours?|days?|weeks?|months?|years?) ago|this (?:morning|afternoon|week|month|quarter|term)|tonight|today|the other day|recently|lately|the day before|over the weekend|at the weekend)\\b`,
  "i",
);
/** A point or stretch of time to come. */
export const AHEAD_TIME = new RegExp(
  `\\b(?:tomorrow|next (?:time|${UNIT}|${DAY}|one|few|meeting|call)|the next \\w+|the coming \\w+|upcoming|going forward|from now on|from (?:today|here|this point) on|in (?:the )?future|in the coming|ahead of|by (?:${DAY}|tomorrow|noon|the end|next)|later (?:today|this week)|from (?:next|tomorrow)|in (?:two|three|a few|the next) (?:days|weeks|months))\\b`,
  "i",
);
export const WEEKDAY = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?$/i;
export const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)$/i;
/** Words that begin or are a time adverbial after a verb. */
export const TIME_WORD = new RegExp(
  `^(?:${DAY}|yesterday|today|tonight|tomorrow|this|last|earlier|later|recently|lately|twice|again|ago|afterwards|beforehand|overnight|again)$`,
  "i",
);
