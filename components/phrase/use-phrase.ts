/** What is being written and what the engine says to it, read anew at each change; it keeps nothing. */
import { type Dispatch, useEffect, useMemo, useReducer } from "react";
import { rephrase } from "@/lib/core/phrase/index";
import type { Context, Rephrasing } from "@/lib/core/phrase/rephrasing";
import { fittingTally } from "./fitting-tally";
import { EMPTY_PHRASE, type PhraseAction, type PhraseState, phraseReducer } from "./phrase-state";
import { type Refusal, refusalOf } from "./refusal-of";

/** The draft's answer, and where the rewrites come from. */
interface Reading {
  readonly answer: Rephrasing;
  /** What is said, the draft or what was seen, and its rewrites; null: nothing can be said yet. */
  readonly said: { readonly text: string; readonly answer: Rephrasing } | null;
  /** Why what was typed as seen gives nothing to say. */
  readonly refused: Refusal | null;
  readonly context: Context;
}

export interface Phrase extends Reading {
  readonly state: PhraseState;
  readonly act: Dispatch<PhraseAction>;
  /** Of the owner's counts those that fit the draft. */
  readonly fitting: readonly string[];
}

/** @param memory holds what is being written while another page of ours is shown. */
export function usePhrase(
  evidence: readonly string[],
  nextMeeting: string | null,
  memory?: { current: PhraseState },
): Phrase {
  const [state, act] = useReducer(phraseReducer, memory?.current ?? EMPTY_PHRASE);
  useEffect(() => {
    if (memory) memory.current = state;
  }, [memory, state]);
  const { draft } = state;
  const bare = useMemo(() => rephrase(draft), [draft]);
  const fitting = fittingTally(evidence, draft, bare.ask !== null);
  // The chosen ones as one text: the list is a new one at each drawing, what is chosen mostly is not.
  const chosen = state.chosen.filter((text) => fitting.includes(text)).join("\n");
  const reading = useMemo(
    () => read(state, bare, chosen, nextMeeting),
    [state, bare, chosen, nextMeeting],
  );
  return { ...reading, state, act, fitting };
}

/** The rewrites come from the draft or, where it asks, from what was seen. */
function read(
  state: PhraseState,
  bare: Rephrasing,
  chosen: string,
  nextMeeting: string | null,
): Reading {
  const evidence = chosen.split("\n").filter(Boolean);
  const context = { evidence, nextMeeting: state.atMeeting ? nextMeeting : null };
  const isBare = evidence.length === 0 && context.nextMeeting === null;
  const answer = isBare ? bare : rephrase(state.draft, context);
  const typed = state.observation.trim();
  const seen = typed || evidence.map((text) => text.replace(/\.?$/, ".")).join(" ");
  const text = answer.ask ? seen : state.draft;
  // Where the counts are what was seen, they are not added a second time.
  const added = typed ? evidence : [];
  const full = answer.ask ? { ...context, evidence: added, about: state.draft } : context;
  const told = answer.ask && seen ? rephrase(seen, full) : answer;
  const sayable = told.expect === "rewrite" && told.rewrites.length > 0;
  return {
    answer,
    said: sayable ? { text, answer: told } : null,
    refused: answer.ask && typed && !sayable ? refusalOf(told) : null,
    context: full,
  };
}
