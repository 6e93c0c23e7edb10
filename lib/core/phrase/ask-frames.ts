/** Questions beside a draft with a gap, by family of verdict. Slots as in frames.ts. */

/** Questions for a draft that held only a label, a guess or a verdict, by family. */
export const ASK_FRAMES: Readonly<Record<string, readonly string[]>> = {
  drive: [
    "What would help {your} work flow better over the next few weeks?",
    "Which part of the work would {you} like to take on next?",
    "What would make it easier for {you} to get started with the next piece of work?",
  ],
  careless: [
    "{For} what check would help {you} catch slips early?",
    "What would make it easier for {you} to keep track of details {next.time}?",
    "Which step could we slow down {next.time} so that details get their due?",
  ],
  quiet: [
    "{At} which topic would {you} like to lead?",
    "What would make it easier for {you} to come in early {at}?",
    "{At} how could we make more room for {your} view?",
  ],
  harsh: [
    "{At} how could the same message be put so that it lands well?",
    "Which words would {you} choose {next.time} to say the same and keep the talk going?",
    "{At} what would help {you} keep the conversation open?",
    "How might we make space {at} for both points of view?",
  ],
  work: [
    "{For} what would a good result look like to {you}?",
    "{For} which part would {you} like to go over together first?",
    "{For} what would help {you} get the result {you} have in mind?",
    "What could I prepare {next.time} so that the result comes more easily?",
  ],
  unclear: [
    "{For} which main point should come across first?",
    "What would help listeners follow along {next.time}?",
    "{For} how could we put the key message in one sentence?",
  ],
  skill: [
    "{At} what would {you} like to practise first?",
    "Which part would {you} want to go through together before {next|the next one}?",
    "What support would make {next|the coming weeks} easier for {you}?",
  ],
  praise: [
    "Which part would {you} like to build on next?",
    "What would help {you} do more of this in the coming weeks?",
    "Where could we use the same strength next?",
  ],
  mood: [
    "{In} what would make this kind of work more rewarding for {you}?",
    "What would help {you} get more out of the time together {at}?",
    "How could we set up {next|the coming weeks} so that the work suits {you} better?",
  ],
  comparison: [
    "{For} what would help {you} reach the result we need?",
    "Which step would {you} like to make easier {next.time}?",
    "{For} what would a good result look like to {you}?",
  ],
  vague: [
    "What is one thing we could change over the next few weeks?",
    "{At} what would a good result look like, step by step?",
    "Which single step would bring us closer to it by the next check-in?",
    "What would help {you} get there over the coming weeks?",
    "{For} which change would {you} like to try first?",
  ],
};
