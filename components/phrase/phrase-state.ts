/** What the owner has typed and chosen in the phrase helper, with one way back from each step taken. */
import type { Focus } from "@/lib/core/phrase/rephrasing";

export interface PhraseState {
  readonly draft: string;
  readonly observation: string;
  /** Evidence chips that are on. */
  readonly chosen: readonly string[];
  /** Whether the next-meeting chip is on. */
  readonly atMeeting: boolean;
  readonly step: "write" | "say";
  /** The owner's own word on where the draft looks, over the engine's; null: none yet. */
  readonly focusBefore: Focus | null;
  /** Where the copied wording looks: the engine's reading, then the owner's own word. */
  readonly focusAfter: Focus | null;
  readonly copied: string | null;
  readonly past: readonly PhraseState[];
}

export type PhraseAction =
  | { readonly type: "draft.typed"; readonly text: string }
  | { readonly type: "observation.typed"; readonly text: string }
  | { readonly type: "evidence.toggled"; readonly text: string }
  | { readonly type: "meeting.toggled" }
  | { readonly type: "rewrites.shown" }
  | { readonly type: "draft.reopened" }
  | { readonly type: "rewrite.taken"; readonly text: string }
  | { readonly type: "rewrite.copied"; readonly text: string; readonly focus: Focus }
  | { readonly type: "focus.corrected"; readonly which: "focusBefore" | "focusAfter"; focus: Focus }
  | { readonly type: "log.answered" }
  | { readonly type: "undone" };

export const EMPTY_PHRASE: PhraseState = {
  draft: "",
  observation: "",
  chosen: [],
  atMeeting: false,
  step: "write",
  focusBefore: null,
  focusAfter: null,
  copied: null,
  past: [],
};

/** Typing is undone by the field itself; steps (chips, taken rewrites, views) are undone here. */
export function phraseReducer(state: PhraseState, action: PhraseAction): PhraseState {
  const stepTo = (change: Partial<PhraseState>): PhraseState => ({
    ...state,
    ...change,
    past: [...state.past, state],
  });
  switch (action.type) {
    case "draft.typed":
      return { ...state, draft: action.text, focusBefore: null, copied: null };
    case "observation.typed":
      return { ...state, observation: action.text, copied: null };
    case "evidence.toggled":
      return stepTo({ chosen: toggled(state.chosen, action.text) });
    case "meeting.toggled":
      return stepTo({ atMeeting: !state.atMeeting });
    case "rewrites.shown":
      return stepTo({ step: "say" });
    case "draft.reopened":
      return stepTo({ step: "write", copied: null });
    case "rewrite.taken":
      return stepTo({ draft: action.text, observation: "", chosen: [], step: "write" });
    case "rewrite.copied":
      return { ...state, copied: action.text, focusAfter: action.focus };
    case "focus.corrected":
      return { ...state, [action.which]: action.focus };
    case "log.answered":
      return { ...state, copied: null };
    case "undone":
      return state.past.at(-1) ?? state;
  }
}

function toggled(list: readonly string[], item: string): readonly string[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}
