/**
 * The bank of questions, by kind of act. Each asks about the next comparable event and brings a goal of
 * its own; it states no fact. `i` asks for ideas, `h` offers help, `s` agrees a signal.
 * Slots: {At} "At the next demo," · {at} "at the next demo" · {For} "For the next report," ·
 * {In}, {in} as {At}, {at}, but never a thing · {for} "for the next report" · {thing} "the report" {item} "the next report" · {people} "the client" · {you} who acts.
 * A frame is used only when the draft fills its slots.
 */
import type { Act } from "./acts";
import { PARTICULAR_FRAMES } from "./particular-frames";
import { TALK_FRAMES } from "./talk-frames";

export const FRAMES: Readonly<Record<Act, readonly string[]>> = {
  ...TALK_FRAMES,
  ...PARTICULAR_FRAMES,
  "pointless-meeting": [
    "i:Before the next invitation goes out, how could we decide what needs a meeting and what fits in writing?",
    's:Could we agree on a short test for the next invitation, such as "does this need a discussion"?',
    "h:Would it help if we drafted the next update together in writing first?",
  ],
  away: [
    "i:{In} who could stand in for a few minutes?",
    "i:How could we make sure that somebody is there {in}?",
    "s:Could we agree on a quick word {in} before anyone leaves the spot?",
    "h:Would it help if I arranged cover {in}?",
  ],
  "left-aside": [
    "i:{In} how could we bring everybody into the conversation?",
    "i:{In} what would help {you} hear from those who have said little so far?",
    "s:{In} could we agree to go round once, so that each person is asked?",
    "h:Would a list of names help {you} give each person a turn {in}?",
  ],
  unheard: [
    "i:{In} how could we give such a point the time it needs?",
    "s:Could we agree to note such points {in} and come back to them before the end?",
    "h:Would it help {you} to keep such points on a list {in} and go through them with me later?",
  ],
  slow: [
    "i:{For} what would help {you} get through sooner?",
    "i:{For} what would be a realistic time, and what would keep it on track?",
    "s:Could we agree on a date {for} right at the start?",
    "h:What could I take off {your} hands so that {next|the next one} gets done sooner?",
  ],
  mishap: [
    "i:{For} who could keep a close eye on it from the start?",
    "i:{For} what could we set up early so that it runs as planned?",
    "h:{For} what could I look over in advance?",
    "s:Could we agree on a short look together {for}, before it counts?",
  ],
  "silent-reply": [
    "i:{In} if a point doesn't convince {you}, how would {you} like to put that into words?",
    "s:Could we agree that doubts are put into words {in}, so that we can answer them?",
    "h:Would it help {you} to tell me about any doubts before {event|we next talk about it}?",
  ],
  "stood-by": [
    "i:{In} what would help {you} notice early and step in?",
    "i:{In} how could we make sure that somebody steps in early?",
    "h:{In} what would {you} need from me to step in early?",
    's:Could we agree on a word or a look that means "please lend a hand", {start}?',
  ],
  pace: [
    "i:{In} what would help {you} find the right pace?",
    "s:Could we agree on a small sign {in} when the pace doesn't fit?",
    "h:What could I take off {your} hands {in} so that there is no need to rush?",
  ],
  "too-much": [
    "i:{At} what could tell {you} when the right amount is reached?",
    "s:Could we agree on a clear limit {for} that we can both go by?",
    "h:Would it help if I wrote down the right amount {for}?",
  ],
  interrupt: [
    "i:{In} where could {you} pause so that {people|the speaker} can finish?",
    "s:What small signal could we use {in} so that {people|whoever is speaking} can finish the thought?",
    "h:Would it help {you} to jot ideas down {in} and bring them in once the speaker has finished?",
    "i:{In} what would help {you} wait until {people|the speaker} has finished?",
    "s:Could we agree on a raised hand before anyone replies {in}, so that {people|each speaker} can finish?",
  ],
  dominate: [
    "i:{In} how could we open with a round so that {people|the others} can speak first?",
    "s:Could we agree on a time limit per turn {in}, so that {people|the others} can join in?",
    "h:{In} which part would {you} like to hand over to {people|somebody who hasn't spoken yet}?",
  ],
  "pocket-device": [
    "i:{In} where could phones and screens go so that {people|the speaker} has {your} attention?",
    "i:{In} what could wait until afterwards, so that {people|the speaker} has {your} attention?",
    "s:Could we agree on where phones and laptops stay {in}?",
    "h:If something urgent may come in {in}, who could keep an eye on it for {you}?",
  ],
  mocking: [
    "i:{In} how can we make sure that {people|the other person} feels safe to go on?",
    "s:Could we agree to keep remarks like this for a private moment, {start}?",
    "h:Would it help to talk such a point through with me first, before {people|the other person} hears it {in}?",
  ],
  outburst: [
    "i:When something next needs saying, how and where could {you} raise it?",
    "i:{In} what would help {you} take a short break before it gets heated?",
    's:Could we agree on a word that means "let us pause", {start}?',
    "h:When pressure builds up {in}, what could I take off {your} hands?",
  ],
  exposed: [
    "i:{In} what would be a good moment to settle such points in private?",
    "s:Could we agree that matters like this are settled one to one, {start}?",
    "h:Would a short word with me beforehand help to decide what is said in the open {at}?",
  ],
  credit: [
    "i:{For} how could we show who contributed what?",
    "s:Could we agree on one line with names {for}, so that each contribution is visible?",
    "h:Would it help if I sent {you} the list of contributors before {next|the next one}?",
  ],
  "pick-up": [
    "i:How could we give each action an owner and a date before {event|the next check-in}?",
    "s:{At} could we agree to close with one name and one date per action?",
    "h:Which of the open actions could I take over before {event|the next check-in}?",
  ],
  reschedule: [
    "i:{For} what would help us settle a time that holds?",
    "s:Could we agree on some notice when something has to move, {start}?",
    "h:What could I take off {your} plate so that {event|the next one} goes ahead as planned?",
    "i:{For} what would help {you} flag a clash early enough for the others to plan around it?",
  ],
  "arrive-late": [
    "i:{At} what would help {you} be there from the first minute?",
    "s:Could we agree on a quick message when somebody is held up, {start}?",
    "h:Would a different starting time make it easier for {you} to be there {at}?",
    "i:{At} what would help {you} arrive with a few minutes to spare?",
  ],
  overrun: [
    "i:{At} how could we split the time so that the important parts get their full share?",
    "s:Could we agree on a small time signal {at} before each part ends?",
    "h:Would it help if I kept an eye on the clock {at}?",
  ],
  "wrong-people": [
    "i:Before {item} goes out, how could we check who it is meant for?",
    "i:{In} how could we check first who should see it?",
    "s:Could we agree on a second pair of eyes on the recipient {for}?",
    "h:Would an up-to-date list of recipients help {you} before {next|the next one} leaves?",
  ],
  "no-reply": [
    "i:When the next request comes in, what would help us answer sooner?",
    's:Could we agree on a short "got it, more by tomorrow" {for}, even when the full reply takes longer?',
    "i:{For} what would be a realistic time to reply, and who could step in?",
  ],
  promise: [
    "i:{For} what timing would be realistic for {you}?",
    "s:Could we agree on an early word {for} as soon as a date looks tight?",
    "h:What would {you} need from me so that the next commitment can hold?",
    "i:Before the next commitment {to.people}, how could we check what is possible?",
  ],
  uninformed: [
    "i:{In} how could {you} let {people|those affected} know early?",
    "i:{In} what would be the quickest way to let {people|those affected} know?",
    "s:Could we agree on who tells {people|the others} first {at}?",
    "h:Would a ready-made note help {you} tell {people|the others} in good time {at}?",
  ],
  uninvolved: [
    "i:{In} at what point could {you} bring {people|those affected} in?",
    "s:Could we agree on which decisions we take together with {people|the others} from now on?",
    "h:What would make it easier for {you} to check with {people|me} before the next step?",
    "i:Before the next choice like this is made, who could {you} ask?",
  ],
  safety: [
    "i:Next time, what would help {you} spot a risk and stop in time?",
    "h:What could I put in place so that the safe way is also the easy way next time?",
    "i:Next time, what could remind {you} of the safe way?",
    "i:Next time, who could take a last look so that it is safe?",
  ],
  "clean-up": [
    "i:Next time, how could we leave things ready for whoever comes after us?",
    "s:Could we agree on a short reset at the end, {start}?",
    "h:What would make it easier for {you} to leave the place ready for the next person?",
    "i:What small routine could keep the place in order from now on?",
  ],
  "missing-record": [
    "i:{For} what would help {you} get the details on record before moving on?",
    "s:Could we agree on a quick read-back {for}, so that nothing is left open?",
    "h:Would a short template help {you} fill in the details right away next time?",
  ],
  "change-mind": [
    "i:Before the next change, how could we agree on what stays fixed and what may still move?",
    "s:Could we agree on a cut-off date {for}, and a way to handle a change after that?",
    "h:What information could I bring {you} earlier, so that the next change comes in time for {people|the others}?",
  ],
  unclear: [
    "i:{At} how could we arrange the main points so that {people|readers} can follow at once?",
    "s:Could we agree on a pause for questions from {people|the group} after each step {at}?",
    "h:Would it help to walk me through the order of points before {next|the next one}?",
  ],
  "no-check": [
    "i:Before {next|the next one}, what quick check would give us all confidence?",
    "s:Could we agree on a second pair of eyes before {next|the next one} goes ahead?",
    "h:What would make it easier for {you} to get a check in time {for}?",
    "i:{For} how could we confirm the details {with.people} before we go on?",
  ],
  "delivery-late": [
    "i:{For} what would help {you} meet the agreed date?",
    "s:Could we agree on an early heads-up {for} when the date looks tight?",
    "h:What could I clear out of the way so that {next|the next one} can be there on time?",
  ],
  missing: [
    "i:Before {item} goes out, which list could we tick off?",
    "s:Could we agree on a short list to tick off {for}?",
    "h:Would a checklist help {you} have all the parts together {for}?",
    "i:{In} who could check beforehand that all that is needed is there?",
  ],
  wrong: [
    "i:Before {item} goes out, who could go over the details with {you}?",
    "s:Could we agree on a second look {for} before it counts?",
    "h:What would help {you} compare the details once more {for}?",
    "i:{For} which details could we go over together first?",
  ],
  damage: [
    "i:Next time, what would keep it safe?",
    "s:Could we agree on a quick safety check before the next attempt?",
    "i:Next time, what would help {you} notice the risk in time?",
  ],
  removal: [
    "i:Before anything is cleared away or changed next time, how can we find out who still needs it?",
    "s:Could we agree on a quick question to {people|whoever depends on it} before anything is switched off or cleared away next time?",
    "h:What list of users or owners would help {you} decide next time?",
  ],
  process: [
    "i:{For} which step of the process could we make easier to follow?",
    "s:Could we agree on the steps that hold in each case, {start}?",
    "h:Would a short guide help {you} follow the steps {for}?",
  ],
  rework: [
    "i:{For} how could we agree on the result at the start, so that one pass is enough?",
    "s:Could we agree on a half-way look {for}, and hands off until then?",
    "h:What would {you} need to feel comfortable leaving the next task with its owner?",
  ],
  load: [
    "i:Next time, how could we share the work so that it stays fair for all?",
    "s:Could we agree on a moment {at} to see who needs a hand?",
  ],
  unprepared: [
    "i:{At} what would help {you} have the material ready beforehand?",
    "s:Could we agree on a short run-through before {event|the next one}?",
    "h:What could I send {you} ahead of {event|the next one} so that there is time to prepare?",
  ],
  finished: [
    "i:What would help us notice early next time when something runs low?",
    "i:When something runs low next time, how could we make sure that there is enough for everyone?",
    "s:Could we agree to ask around before the last of something is taken next time?",
    "h:Would it help if I put in a bigger order next time?",
  ],
  "leave-early": [
    "i:{In} what would help {you} stay until the end?",
    "s:Could we agree on a quick word {in} when somebody has to go before the end?",
  ],
  "hard-to-read": [
    "i:{For} what would make the writing easy to take in at a glance?",
    "h:{For} would it help if I marked the parts that are hard to make out?",
    "s:Could we agree on a second reader {for}, so that the text is easy to take in?",
  ],
  "hard-to-hear": [
    "i:{In} what would help everyone in the room hear {you} well?",
    "s:Could we agree on a sign from the back {in} when the voice doesn't carry?",
    "h:Would a microphone help {you} {in}?",
  ],
  praise: [
    "i:Which parts of this could we carry over to {next}?",
    "i:Who else could learn from it, and when could {you} show them?",
    "i:Which of the coming tasks could benefit from the same idea?",
    "i:How could {you} pass on {your} way of doing this, so that it helps again next time?",
    "h:What would help {you} do the same again {at}?",
    "s:How could we make this a fixed part of how we work from now on?",
    "h:Would {you} like to show the team how it is done {at}?",
  ],
  "left-undone": [
    "i:What reminder would help {you} think of it early enough {at}?",
    "i:How could we make this step part of the routine from now on?",
    "h:{At} what could I take off {your} hands so that there is time for it?",
    "s:Could we agree on a short reminder {at}, before it is due?",
  ],
  other: [
    "i:{In} what could {you} do instead, and how can I help?",
    "i:The next time this comes up, what could {you} do instead, and how can I help?",
    "i:{At} what would {you} like to do differently, and what could I prepare?",
    "h:{At} what could I do beforehand to make this easier for {you}?",
    "s:Could we agree on a quick word {at} as soon as one of us sees it coming?",
    "s:What small sign could I give {you} {in} when I notice it?",
  ],
};
