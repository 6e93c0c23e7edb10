/** The object that a passive would begin with, and what follows it; null where none can be told for sure. */
import { TIME_WORD } from "./cues/times";
import { PARTICLES } from "./grammar-words";
import { nounPhraseEnd } from "./noun-phrase";
import { type Token, textOf } from "./tokens";
import type { VerbPhrase } from "./verb-phrase";
import { isDetermined } from "./word-class";

/** Verbs that take "for" themselves. */
const FOR_VERBS = new Set(
  "write make draw print order book cook bake build design plan schedule record create produce buy set use keep spend save credit thank blame praise ask leave mistake prepare swap exchange pay charge bill reward punish wait".split(
    " ",
  ),
);
const SPLITTABLE = new Set("up off out down away back over in aside".split(" "));

/** Verbs that say where a thing came to be (Levin 1993, §9.1). */
const PLACING =
  /^(?:leave|put|park|place|store|set|stand|drop|keep|lay|stack|pile|hang|seat|sit|dump|position|install|mount|pour|spill)$/;

export interface PassiveObject {
  /** " off" of "turned off the lights", or empty. */
  readonly particle: string;
  readonly object: readonly Token[];
  readonly rest: readonly Token[];
}

export function passiveObjectOf(phrase: Pick<VerbPhrase, "base" | "rest">): PassiveObject | null {
  let from = 0;
  let particle = "";
  const first = phrase.rest[0];
  if (
    first &&
    PARTICLES.has(first.low) &&
    nounPhraseEnd(phrase.rest, 1) > 1 &&
    isDetermined(phrase.rest[1])
  ) {
    if (!SPLITTABLE.has(first.low)) return null;
    if (
      first.low === "in" &&
      !/^(?:hand|bring|fill|turn|put|let|take|call|plug|send|key|type)$/.test(phrase.base)
    )
      return null;
    particle = ` ${first.low}`;
    from = 1;
  }
  let end = nounPhraseEnd(phrase.rest, from);
  if (end === from) return null;
  // "hit the desk NEXT TO SAM" is one thing; "left the crate" somewhere is not.
  if (phrase.rest[end - 1]?.low === "next" && phrase.rest[end]?.low === "to")
    end = PLACING.test(phrase.base) ? end - 1 : nounPhraseEnd(phrase.rest, end + 1);
  end = withPlace(phrase, withFor(phrase, end));
  // "threw my samples AWAY": the particle is the verb's, also behind its object.
  if (
    end - from > 1 &&
    (PARTICLES.has(phrase.rest[end - 1]?.low ?? "") ||
      /^(?:forward|home|abroad|upstairs|downstairs)$/.test(phrase.rest[end - 1]?.low ?? ""))
  )
    end -= 1;
  return { particle, object: phrase.rest.slice(from, end), rest: phrase.rest.slice(end) };
}

/** "moved the patient IN BED FOUR to the corridor": before a goal, a place says which one it was. */
function withPlace({ rest }: Pick<VerbPhrase, "rest">, end: number): number {
  if (!/^(?:in|on|at|from)$/.test(rest[end]?.low ?? "")) return end;
  const after = nounPhraseEnd(rest, end + 1);
  const goal = /^(?:to|into|onto)$/.test(rest[after]?.low ?? "") && isDetermined(rest[after + 1]);
  return after > end + 1 && goal ? after : end;
}

/** Where the object ends when what follows belongs to it. */
function withFor(phrase: Pick<VerbPhrase, "base" | "rest">, end: number): number {
  // "the deadline FOR THE TAX FILING" belongs to the noun, save after verbs that take "for" themselves.
  if (
    phrase.rest[end]?.low === "for" &&
    !FOR_VERBS.has(phrase.base) &&
    !/^(?:me|you|him|her|us|them|an?|\d+|two|three|four|five|ten|\w+day)$/.test(
      phrase.rest[end + 1]?.low ?? "",
    )
  ) {
    const more = nounPhraseEnd(phrase.rest, end + 1);
    if (
      more > end + 1 &&
      !TIME_WORD.test(phrase.rest[more]?.low ?? "") &&
      !/weekend|day|week|time|month|\b(?:entire|whole|all)\b/.test(
        textOf(phrase.rest.slice(end, more)),
      )
    )
      return more;
  }
  return end;
}
