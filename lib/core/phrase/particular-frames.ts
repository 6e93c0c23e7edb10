/** Questions for the particular kinds of act. Slots as in frames.ts. */
export const PARTICULAR_FRAMES = {
  blame: [
    "i:{In} how could we talk about a slip so that it is about the cause and the fix?",
    "s:Could we agree on one answer {to.people} that all of us can stand behind, {start}?",
    "h:Would it help to go through the cause together first, before we speak about it {in}?",
  ],
  private: [
    "i:{In} where could such details be shared in private?",
    "s:Could we agree on a quiet place for talks like this, {start}?",
    "h:What could I arrange so that there is a closed room for such talks next time?",
  ],
  escalate: [
    "i:Next time, how could {you} raise it with {people.not|the person concerned} first?",
    "s:Could we agree to talk it through between us before it goes further, {start}?",
    "h:When would be a good moment each week to bring such points to me first?",
  ],
  overcommit: [
    "i:Before the next promise {to.people}, what should we know for sure?",
    "i:Who should have a look before the next date or price goes out {to.people}?",
    "s:Could we agree on who confirms a date or price before it goes out, {start}?",
    "h:What would {you} need from the rest of us to give {people|the other side} a date that holds?",
  ],
  "brushed-off": [
    "i:When somebody comes with a question like this next time, what would help {you} hear it out?",
    "i:{In} how could we give such a question the time it needs?",
    "s:Could we agree on a set time for questions like this, {start}?",
    "h:When time is short, who else could take such a question next time?",
  ],
  "talk-down": [
    "i:{In} which words and tone would show {people|the other person} that we speak as equals?",
    "s:Could we agree to ask what {people|the other person} already knows before we explain, {start}?",
    "h:Would it help {you} to run through such a talk with me first?",
  ],
  "took-over": [
    "i:{In} what would help {you} give {people|the other person} time to try it first?",
    "s:Could we agree on a sign that {people|the other person} gives when a hand is welcome, {start}?",
    "h:Which part of the work could {people|the other person} try alone next time, with {you} close by?",
  ],
  "off-hours": [
    "i:When something comes up out of hours next time, how could we decide what can wait until the morning?",
    "s:Could we agree on what is urgent enough for a message out of hours, {start}?",
    "h:Would a shared list for the next working day make it easier for {you} to park such points?",
  ],
  "short-notice": [
    "i:{For} what would help {you} give {people|those affected} more time?",
    "i:{For} how much notice would be realistic, so that there is time to do it well?",
    "s:Could we agree on a cut-off time for things like this, {start}?",
    "h:What could I send {you} earlier, so that it reaches {people|the others} with more notice?",
  ],
  "off-topic": [
    "i:{In} what would help us stay with the agenda?",
    "s:Could we agree to park other topics on a list {in}, and come back to them afterwards?",
    "h:Would a short agenda with times help {you} {in}?",
  ],
  absent: [
    "i:{At} what would make it possible for {you} to be there?",
    "i:{At} what would help {you} be there, or send word beforehand?",
    "s:Could we agree on a short message beforehand when one of us can't make it, {start}?",
    "h:Would another time make it easier for {you} to be there {at}?",
  ],
  alone: [
    "i:Next time, who could be the second pair of hands?",
    "i:Next time, who could stay or step in so that nobody is alone with it?",
    "s:Could we agree on a quick handover before one of us leaves, {start}?",
    "h:What would {you} need so that {you} can stay until somebody else is there?",
  ],
  thin: [
    "i:{For} which details would {people|the reader} need to carry on?",
    "i:{For} how much detail would help {people|the reader} to go on from there?",
    "s:Could we agree on a few points that each one should cover, {start}?",
    "h:Would a short template make it easier for {you} to add the details {for}?",
  ],
  "left-off": [
    "i:Before the next message like this goes out, how could we check who should be on it?",
    "s:Could we agree on a list of people who are copied in, {start}?",
    "h:Would a list of who needs to know help {you} {for}?",
  ],
  noise: [
    "i:Next time, what would help us keep the noise at a level where everyone can work?",
    "s:Could we agree on a small sign when it gets too loud, {start}?",
    "h:Would a separate room make it easier for {you} next time?",
  ],
  borrowed: [
    "i:Next time, who could {you} ask first?",
    "i:Next time, what would help {you} ask first?",
    "s:Could we agree on a short question before one of us borrows something, {start}?",
    "h:Would it help if I put up a list for things on loan?",
  ],
  "hang-up": [
    "i:On the next call, what could {you} say to bring it to a calm close?",
    "i:When the next call gets tense, what would help {you} hear the caller out?",
    "s:Could we agree on who takes over when a call gets tense, {start}?",
    "h:When the next call gets tense, when could I step in for {you}?",
  ],
  "told-early": [
    "i:Before the next talk with {people|them}, what could we agree to say?",
    "i:Before {people|the other side} hears from us again, what should we know for sure?",
    "s:Could we agree on who speaks to {people|the other side} about this, {start}?",
    "h:Would it help {you} to run it by me before the next talk with {people|them}?",
  ],
  "read-off": [
    "i:{At} which notes would help {you} tell it in {your} own words?",
    "i:{At} which key points could {you} tell in {your} own words?",
    "s:Could we agree on three key points that {you} tell freely, {start}?",
    "h:Would it help {you} to rehearse it once with me {at}?",
  ],
  snack: [
    "i:{In} how could we leave {you} time for a break beforehand?",
    "i:Before the next one, when could {you} take a short break?",
    "s:Could we agree on a short break {in}?",
    "h:What could I take off {your} plate so that there is a break {in}?",
  ],
  expectations: [
    "i:{For} how could we settle at the start what is expected?",
    "s:Could we agree to write down what a good result looks like, {start}?",
    "h:Would it help {you} if I said beforehand what I need to know?",
  ],
  agreement: [
    "i:Next time, what would help us keep to what we agreed?",
    "s:Could we agree on a quick word beforehand when it has to be different, {start}?",
    "h:What would make the agreement easier to keep for {you}?",
  ],
} as const;
