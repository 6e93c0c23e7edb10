/** What helps whatever the class of the verb: asking whose thing it is, or somebody who may know more. */

/** Of what was done with something that is the speaker's. */
export const OF_MINE: readonly string[] = [
  "i:{When} how could {you} check with me first?",
  "i:{When} could {you} check with me first?",
  "s:Could we agree on a quick question to me first, {start}?",
  "h:{When} what would {you} need to know from me?",
];
/** Of an act of no class, that somebody else might have known more about. */
export const A_WORD_FIRST: readonly string[] = [
  "i:{When} who could {you} check with{so}?",
  "s:Could we agree on a quick word first, {start}?",
  "h:{When} what would {you} need from me?",
];
/** These verbs tell the kind of act for sure, whatever nouns stand beside them. */
export const SURE =
  /^(?:cc|jumble|muddle|grab|hog|tell|assure|promise|offer|inform|guarantee|delete|erase|wipe|throw|bin|scrap|discard|shred|unplug|disconnect|restart|reboot|block|obstruct|lose|mislay|misplace|double-book|overwrite|reset|reformat|override)$/;
