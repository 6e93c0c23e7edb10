/**
 * For a draft that held only a label, a guess or a verdict: by family of verdict, what is missing (the
 * gap in the draft), what to ask the owner, and questions that look ahead. Slots as in frames.ts.
 */

export interface AskFamily {
  /** Stands in the draft's brackets: the kind of fact that only the owner has. */
  readonly slot: string;
  /** Asks the owner for it; {where} is " in the pitch" or empty. */
  readonly ask: string;
  readonly frames: readonly string[];
}

const SEEN = "What did you see or hear{where}?";

export const ASK_FAMILIES: Readonly<Record<string, AskFamily>> = {
  drive: {
    slot: "the task that stayed open, and since when",
    ask: "Which task stayed open{where}, and since when?",
    frames: [
      "What would help {your} work flow better over the next few weeks?",
      "Which part of the work would {you} like to take on next?",
      "What would make it easier for {you} to get started with the next piece of work?",
    ],
  },
  careless: {
    slot: "the slip you saw and where",
    ask: "Which slip or gap did you see{where}?",
    frames: [
      "{For} what check would help {you} catch slips early?",
      "What would make it easier for {you} to keep track of details {next.time}?",
    ],
  },
  order: {
    slot: "what was missing or hard to find, and when",
    ask: "What was missing or hard to find{where}?",
    frames: [
      "{At} what simple order would keep things easy to find?",
      "What small routine would help {you} keep tasks in view over the coming weeks?",
    ],
  },
  quiet: {
    slot: "the topic that came up and who spoke",
    ask: "What did you see or hear{where}, and when did they speak?",
    frames: [
      "{At} which topic would {you} like to lead?",
      "What would make it easier for {you} to come in early {at}?",
      "{At} how could we make more room for {your} view?",
    ],
  },
  harsh: {
    slot: "the words or the gesture that stood out",
    ask: SEEN,
    frames: [
      "{At} how could the same message be put so that it lands well?",
      "Which words would {you} choose {next.time} to say the same and keep the talk going?",
      "{At} what would help {you} keep the conversation open?",
      "How might we make space {at} for both points of view?",
    ],
  },
  control: {
    slot: "the task or decision and who stepped in",
    ask: "Which task or decision was it{where}, and what happened?",
    frames: [
      "{At} which decisions could stay with the person who does the task?",
      "Which part of the next task would {you} feel fine to leave to others?",
    ],
  },
  defensive: {
    slot: "the words or the reaction",
    ask: "Which words or which reaction do you have in mind{where}?",
    frames: [
      "{In} how would {you} like to receive comments?",
      "What would make the next conversation like this more useful for {you}?",
      "{In} what would make it easier for {you} to hear a doubt and ask back?",
    ],
  },
  firm: {
    slot: "what happened and how it was answered",
    ask: "What happened{where}, and how was it answered?",
    frames: [
      "{At} which line would {you} like to hold, and what would help?",
      "What would make it easier for {you} to say no {next.time}?",
    ],
  },
  together: {
    slot: "the situation and what happened",
    ask: "Which situation was it{where}, and what happened?",
    frames: [
      "How could we divide the work {next.time} so that it suits everyone involved?",
      "What would help us work well together {next.time}?",
      "{At} where would {you} like to team up more?",
    ],
  },
  lead: {
    slot: "a moment when the group needed a lead, and what happened",
    ask: "When did the group need a lead{where}, and what happened?",
    frames: [
      "Which part of leading a group would {you} like to practise over the coming months?",
      "{At} which part would {you} like to lead, and what support would help?",
    ],
  },
  work: {
    slot: "the part you mean and what was missing",
    ask: "Which part do you mean{where}, and what was missing?",
    frames: [
      "{For} what would a good result look like to {you}?",
      "{For} which part would {you} like to go over together first?",
      "{For} what would help {you} get the result {you} have in mind?",
      "What could I prepare {next.time} so that the result comes more easily?",
    ],
  },
  unclear: {
    slot: "the part where attention or the thread was lost",
    ask: "At which point did you lose the thread{where}?",
    frames: [
      "{For} which main point should come across first?",
      "What would help listeners follow along {next.time}?",
      "{For} how could we put the key message in one sentence?",
    ],
  },
  skill: {
    slot: "the task and what happened",
    ask: "Which task did you watch{where}, and what happened?",
    frames: [
      "{At} what would {you} like to practise first?",
      "Which part would {you} want to go through together before {next|the next one}?",
      "What support would make {next|the coming weeks} easier for {you}?",
    ],
  },
  praise: {
    slot: "what was done and what it made possible",
    ask: "What exactly did they do, and what came of it?",
    frames: [
      "Which part would {you} like to build on next?",
      "What would help {you} do more of this in the coming weeks?",
      "Where could we use the same strength next?",
    ],
  },
  mood: {
    slot: "what was said or done, and when",
    ask: "What did you see or hear{where} that made you think so?",
    frames: [
      "What would help {you} get more out of the time together {at}?",
      "How could we set up {next|the coming weeks} so that the work suits {you} better?",
      "{In} what would make this kind of work more rewarding for {you}?",
    ],
  },
  guess: {
    slot: "what was said or done, and when",
    ask: "What did you see or hear{where} that made you think so?",
    frames: [
      "What would make {next|the coming weeks} easier for {you}?",
      "How could we check {next.time} that we see the situation the same way?",
    ],
  },
  care: {
    slot: "a moment when it mattered and what happened",
    ask: "When did it matter{where}, and what did you see or hear?",
    frames: [
      "What would help {you} keep {matter} in view over the coming weeks?",
      "What would make it easier for {you} to keep {matter} in mind over the next few weeks?",
    ],
  },
  against: {
    slot: "what was said or done, and who was there",
    ask: "What was said or done{where}, and who was there?",
    frames: [
      "If a doubt comes up {next.time}, how could {you} raise it directly and early?",
      "What would help {you} bring a concern to the person first, {next.time}?",
    ],
  },
  assume: {
    slot: "what was decided and what was asked before",
    ask: "What did you see or hear{where} that made you think so?",
    frames: [
      "What would make it easy for {you} to ask first {next.time}?",
      "Could we agree to check with each other before we plan around a guess, from now on?",
      "{In} what would {you} like to know before the decision is made?",
    ],
  },
  trust: {
    slot: "what was said or done, and when",
    ask: "What did you see or hear{where} that made you think so?",
    frames: [
      "How could we work together over the next few weeks so that both sides feel heard?",
      "What would make it easier for us to rely on each other from now on?",
      "What could we agree on so that the work together suits both sides {next.time}?",
    ],
  },
  comparison: {
    slot: "what you saw in the work itself",
    ask: "What did you see in this person's own work?",
    frames: [
      "{For} what would help {you} reach the result we need?",
      "Which step would {you} like to make easier {next.time}?",
      "{For} what would a good result look like to {you}?",
    ],
  },
  listen: {
    slot: "the conversation and what was missed",
    ask: "When was that, who spoke, and what did you see or hear?",
    frames: [
      "{In} what would help {you} hear each person out before you answer?",
      "{In} how could we make sure that each view is heard before we decide?",
      "Could we agree to sum up the other view in one sentence before we reply, starting {next.time}?",
    ],
  },
  tell: {
    slot: "what was known, and who heard it when",
    ask: "When was that, and what did you see or hear?",
    frames: [
      "How could we make sure that news reaches everybody in good time from now on?",
      "Could we agree on who tells whom, and when, from now on?",
      "What would make it easier for {you} to share what you know early on?",
    ],
  },
  lend: {
    slot: "what was asked and how it was answered",
    ask: "When was that, and what did you see or hear?",
    frames: [
      "{In} what would help {you} see early on who needs a hand?",
      "How could we share the work over the next few weeks so that there is time to help each other?",
      "Could we agree on how to ask each other for a hand, from now on?",
    ],
  },
  remember: {
    slot: "what was agreed and what happened",
    ask: "When was that, and what did you see or hear?",
    frames: [
      "What reminder would help {you} keep such things in view over the next few weeks?",
      "Where could we write down what we agree, so that it is at hand when it is due?",
    ],
  },
  read: {
    slot: "what was sent and what happened",
    ask: "When was that, and what did you see or hear?",
    frames: [
      "What length and form would make it easy for {you} to read what comes in?",
      "Could we agree on what needs to be read before {next|the next meeting}, and by when?",
    ],
  },
  language: {
    slot: "what was said and what was understood",
    ask: "In which situation was it hard to understand each other, and what happened?",
    frames: [
      "{In} how could we check early on that we mean the same thing?",
      "What would make it easier for us to understand each other over the next few weeks?",
      "What kind of support or practice would be useful to {you} over the next few weeks?",
    ],
  },
  area: {
    slot: "a moment and what you saw or heard",
    ask: SEEN,
    frames: [
      "Which part of {area} would {you} like to work on first over the coming weeks?",
      "What would good {area.bare} look like {at}?",
    ],
  },
  vague: {
    slot: "a specific moment and what happened",
    ask: "Which moment do you have in mind? What happened there?",
    frames: [
      "What is one thing we could change over the next few weeks?",
      "{At} what would a good result look like, step by step?",
      "Which single step would bring us closer to it by the next check-in?",
      "What would help {you} get there over the coming weeks?",
      "{For} which change would {you} like to try first?",
    ],
  },
};
