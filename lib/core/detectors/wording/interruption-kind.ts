/**
 * Guesses what kind of interruption it was, for one-tap correction: the owner's tap is the answer.
 * After Goldberg 1990 (power, rapport, neutral) and the cooperative overlaps of Schegloff 2000
 * (evidence §5.1 [R11]); the word lists are ours and were not tuned on annotated kinds: there are none.
 */
import { isBackchannelWord } from "../../turns/backchannel";
import type { Table } from "../../turns/table";
import type { InterruptionKind } from "../detector";
import type { Reading } from "./reading";
import type { Start } from "./start-numbers";

/** The newcomer's words are read this far. */
const READ_MS = 6000;
/** "Sorry, go ahead" comes at once or not at all. */
const GIVE_BACK =
  /\b(?:go ahead|go on|carry on|after you|you first|you go|please continue|continue|keep going|finish your|let you finish|didn't mean to|i interrupted|you were saying)\b/;
const AGREES =
  /^(?:(?:oh|and|so|well|yeah|yes|yep|right|mm-hmm|mm|no) )*(?:exactly|absolutely|definitely|totally|i agree|that's (?:right|true|what|exactly|a good)|that is (?:right|true)|good point|of course|sure|true|yeah|right|great|which is|because)\b/;
const ASKS =
  /^(?:(?:sorry|wait|hold on|hang on|but|so|and|um|uh|just) )*(?:what|which|who|how|where|when|why|do you mean|you mean|is that|is it|are you|did you|can you|could you|what's|meaning)\b/;
/** The tagger hears a question in these first words. */
const QUESTION = 0.4;
/** Mostly listening noises: support, not a bid for the floor. */
const NOISE = 0.6;
/** The holder speaks again this soon and the newcomer was brief: the floor went back. */
const BRIEF_MS = 2500;

export function guessKind(start: Start, reading: Reading, table: Table): InterruptionKind {
  const words = (reading.readers[start.who]?.words ?? []).filter(
    (word) => word.at >= start.at - 600 && word.at <= start.at + READ_MS,
  );
  const text = words.map((word) => word.text).join(" ");
  if (GIVE_BACK.test(text)) return "gave-back";
  const asked = words.slice(0, 14).reduce((sum, word) => sum + word.core + word.check, 0);
  if (asked >= QUESTION || ASKS.test(text)) return "clarifying";
  const noises = words.slice(0, 5).filter((word) => isBackchannelWord(word.text)).length;
  if (AGREES.test(text) || (words.length > 0 && noises / Math.min(5, words.length) >= NOISE)) {
    return "supportive";
  }
  return wasBrief(start, table) ? "gave-back" : "took-floor";
}

function wasBrief({ at, who, whom }: Start, table: Table): boolean {
  const own = table.voices[who]?.spurts.find((spurt) => spurt.to !== null && spurt.to > at);
  if (!own || own.to === null || own.to - at > BRIEF_MS) return false;
  const to = own.to;
  return (
    table.voices[whom]?.spurts.some((one) => one.from > at && one.from < to + BRIEF_MS) ?? false
  );
}
