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
  assume: [
    "What would make it easy for {you} to ask first {next.time}?",
    "Could we agree to check with each other before we plan around a guess, from now on?",
    "{In} what would {you} like to know before the decision is made?",
  ],
  trust: [
    "How could we work together over the next few weeks so that both sides feel heard?",
    "What would make it easier for us to rely on each other from now on?",
    "What could we agree on so that the work together suits both sides {next.time}?",
  ],
  comparison: [
    "{For} what would help {you} reach the result we need?",
    "Which step would {you} like to make easier {next.time}?",
    "{For} what would a good result look like to {you}?",
  ],
  listen: [
    "{In} what would help {you} hear each person out before you answer?",
    "{In} how could we make sure that each view is heard before we decide?",
    "Could we agree to sum up the other view in one sentence before we reply, starting {next.time}?",
  ],
  tell: [
    "How could we make sure that news reaches everybody in good time from now on?",
    "Could we agree on who tells whom, and when, from now on?",
    "What would make it easier for {you} to share what you know early on?",
  ],
  lend: [
    "{In} what would help {you} see early on who needs a hand?",
    "How could we share the work over the next few weeks so that there is time to help each other?",
    "Could we agree on how to ask each other for a hand, from now on?",
  ],
  remember: [
    "What reminder would help {you} keep such things in view over the next few weeks?",
    "Where could we write down what we agree, so that it is at hand when it is due?",
  ],
  read: [
    "What length and form would make it easy for {you} to read what comes in?",
    "Could we agree on what needs to be read before {next|the next meeting}, and by when?",
  ],
  language: [
    "{In} how could we check early on that we mean the same thing?",
    "What would make it easier for us to understand each other over the next few weeks?",
    "What kind of support or practice would be useful to {you} over the next few weeks?",
  ],
  vague: [
    "What is one thing we could change over the next few weeks?",
    "{At} what would a good result look like, step by step?",
    "Which single step would bring us closer to it by the next check-in?",
    "What would help {you} get there over the coming weeks?",
    "{For} which change would {you} like to try first?",
  ],
};
