/** What the owner has typed and chosen in the phrase helper, with one way back from each step taken. */
import type { Focus } from "@/lib/core/phrase/rephrasing";
import { isSameDraft } from "./same-draft";

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
  /** How many copies were made: each may be kept, the same words again too. */
  readonly copies: number;
  /** The draft the observation and the chips were given for; they go when it is another one. */
  readonly givenFor: string;
  /** Whether a wording of this draft is in the log: what was given for it is used up. */
  readonly isKept: boolean;
  /** The field that is being typed in since the last step: one run of typing is one change. */
  readonly typing: "draft" | "observation" | null;
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
  | {
      readonly type: "rewrite.copied";
      readonly text: string;
      readonly focus: Focus;
    }
  | {
      readonly type: "focus.corrected";
      readonly which: "focusBefore" | "focusAfter";
      focus: Focus;
    }
  | { readonly type: "log.kept"; readonly isTold: boolean }
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
  copies: 0,
  givenFor: "",
  isKept: false,
  typing: null,
  past: [],
};

/** What is not given for any draft yet. */
const NOTHING_GIVEN = {
  observation: "",
  chosen: [],
  atMeeting: false,
  isKept: false,
} as const;

/**
 * Steps (chips, taken rewrites, views) are undone here, one at a time, and so is typing that came after
 * one. A first draft that only has been typed is undone by its field.
 */
export function phraseReducer(state: PhraseState, action: PhraseAction): PhraseState {
  const stepTo = (change: Partial<PhraseState>): PhraseState => ({
    ...state,
    typing: null,
    ...change,
    past: [...state.past, state],
  });
  switch (action.type) {
    case "draft.typed":
      return draftTyped(state, action.text);
    case "observation.typed": {
      const change = { observation: action.text, givenFor: state.draft, copied: null };
      return typed(state, "observation", change);
    }
    case "evidence.toggled":
      return stepTo({ chosen: toggled(state.chosen, action.text), givenFor: state.draft });
    case "meeting.toggled":
      return stepTo({ atMeeting: !state.atMeeting, givenFor: state.draft });
    case "rewrites.shown":
      return stepTo({ step: "say" });
    case "draft.reopened":
      return stepTo({
        ...(state.isKept ? NOTHING_GIVEN : {}),
        step: "write",
        copied: null,
      });
    case "rewrite.taken":
      return stepTo({ ...NOTHING_GIVEN, draft: action.text, step: "write" });
    case "rewrite.copied":
      return {
        ...state,
        copied: action.text,
        copies: state.copies + 1,
        focusAfter: action.focus,
      };
    case "focus.corrected":
      return { ...state, [action.which]: action.focus };
    case "log.kept":
      return { ...state, isKept: true, copied: action.isTold ? null : state.copied };
    case "undone":
      return undone(state);
  }
}

/** An observation and chips belong to the draft they were given for, and go with it. */
function draftTyped(state: PhraseState, draft: string): PhraseState {
  const isGiven = state.observation !== "" || state.chosen.length > 0 || state.atMeeting;
  const change = { draft, focusBefore: null, copied: null };
  if (!isGiven || (!state.isKept && isSameDraft(state.givenFor, draft)))
    return typed(state, "draft", { ...change, isKept: false });
  // What goes by itself can be had back, even where nothing was pressed yet.
  return {
    ...state,
    ...change,
    ...NOTHING_GIVEN,
    typing: "draft",
    past: [...state.past, state],
  };
}

/** A run of typing in one field is one change, kept apart from the step before it. */
function typed(
  state: PhraseState,
  typing: "draft" | "observation",
  change: Partial<PhraseState>,
): PhraseState {
  const isNewRun = state.typing !== typing && state.past.length > 0;
  return {
    ...state,
    ...change,
    typing,
    past: isNewRun ? [...state.past, state] : state.past,
  };
}

/** The change before the last; a copy that is on offer stays on offer, one that is kept stays kept. */
function undone(state: PhraseState): PhraseState {
  const before = state.past.at(-1);
  if (!before) return state;
  const stays = before.step === "say" && state.step === "say";
  return {
    ...before,
    typing: null,
    copied: stays ? state.copied : null,
    isKept: before.isKept || (state.isKept && state.draft === before.draft),
  };
}

function toggled(list: readonly string[], item: string): readonly string[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}
