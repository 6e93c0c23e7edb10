/** Questions about how people speak to each other: remarks, words nobody shares, leaving in mid-talk. Slots as in frames.ts. */
export const TALK_FRAMES = {
  belittle: [
    "i:{In} how could we answer questions and ideas so that {people|everyone} feels free to speak?",
    "i:{In} which words would keep {people|everyone} at ease when we see it differently?",
    "s:Could we agree on how we respond to each other's questions and ideas from now on?",
    "h:Would it help {you} to talk such a point through with me first, before it is said in the group?",
  ],
  "written-remark": [
    "i:{For} how could we word our points so that they are easy to take in?",
    "i:{For} which words would get the point across and invite a reply?",
    "s:Could we agree to let a second person read it first when the topic is hot, {start}?",
    "h:{For} would it help to look at the wording together before it goes out?",
  ],
  remark: [
    "i:{In} which words would get the same point across and keep the conversation open?",
    "i:{In} what could {you} say so that {people|the other person} feels heard?",
    "s:Could we agree on a short pause before we reply {in}, so that the answer fits the moment?",
    "h:What could I take off {your} hands {in} so that there is time for a calm reply?",
  ],
  silent: [
    "i:{In} what would make it easier for {you} to come in early?",
    "i:{In} how could we make more room for {your} view?",
    "s:Could we agree on a point {in} at which each of us is asked?",
    "h:Would it help {you} to have the questions a day ahead?",
  ],
  terms: [
    "i:{In} how could we make sure that {people|everyone} knows what each term means?",
    "i:{In} which terms could {you} spell out so that {people|everyone} can follow?",
    "s:Could we agree to say in one sentence what a new term means, {start}?",
    "h:Would a short list of terms help {you} {in}?",
  ],
} as const;
