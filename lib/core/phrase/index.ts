/**
 * The phrase engine: past-focused feedback becomes an observation and a question about next time.
 * Pure and deterministic. It adds no fact, name or number, and writes nothing for harassment,
 * threats, legal or personnel matters, or text that is not English.
 */
import type { Context, Focus, Rephrasing } from "./rephrasing";

const LABELS =
  /\b(rude|dismissive|lazy|careless|passive|aggressive|unprofessional|sloppy|selfish|arrogant|unreliable)\b/gi;
const ABSOLUTES = /\b(always|never|constantly|everyone|nobody|every time|all the time)\b/gi;
const AHEAD = /\b(next|could we|can we|how can|would help|from now on)\b/i;

/** Turns a draft into what to mark and what to offer. Never throws; never looks outside `draft`. */
export function rephrase(draft: string, context: Context = {}): Rephrasing {
  const text = draft.trim();
  if (!/[a-z]{2}/i.test(text)) return nothing("decline", "neutral", "empty");
  if (AHEAD.test(text) && text.endsWith("?")) return nothing("keep", "future", "keep");
  const marks = [
    ...found(draft, LABELS, "judgement-label"),
    ...found(draft, ABSOLUTES, "absolute"),
  ].sort((a, b) => a.start - b.start);
  const labelled = marks.some((mark) => mark.kind === "judgement-label");
  const event = context.nextMeeting ? `At ${context.nextMeeting},` : "Next time,";
  return {
    focus: "past",
    issues: [...new Set(marks.map((mark) => mark.kind))],
    marks,
    expect: labelled ? "ask" : "rewrite",
    rewrites: labelled
      ? []
      : [
          {
            observation: text.replace(ABSOLUTES, "").replace(/\s+/g, " ").trim(),
            question: `${event} what could we do differently?`,
            approach: "ideas",
          },
        ],
    ask: labelled
      ? { question: "What did you see or hear?", placeholder: "what you saw or heard" }
      : null,
    notice: null,
  };
}

function nothing(
  expect: "decline" | "keep" | "none",
  focus: Focus,
  notice: Rephrasing["notice"],
): Rephrasing {
  return { focus, issues: [], marks: [], expect, rewrites: [], ask: null, notice };
}

function found(draft: string, pattern: RegExp, kind: "judgement-label" | "absolute") {
  return [...draft.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind,
  }));
}

export type * from "./rephrasing";
