/** What was given for one draft does not go into the next, and one undo takes back one change. */
import { describe, expect, test } from "vitest";
import {
  EMPTY_PHRASE,
  type PhraseAction,
  type PhraseState,
  phraseReducer,
} from "@/components/phrase/phrase-state";

const draft = (text: string): PhraseAction => ({ type: "draft.typed", text });
const saw = (text: string): PhraseAction => ({
  type: "observation.typed",
  text,
});
const chip: PhraseAction = { type: "evidence.toggled", text: "at 14:02" };
const shown: PhraseAction = { type: "rewrites.shown" };
const undo: PhraseAction = { type: "undone" };
const reached = (...actions: PhraseAction[]): PhraseState =>
  actions.reduce(phraseReducer, EMPTY_PHRASE);

const TOM = "Tom is lazy.";
const SEEN = "Tom left ticket 4411 open since Monday";
const GIVEN = [draft(TOM), saw(SEEN), chip];

describe("what was given for a draft", () => {
  test.each([
    ["is emptied", ""],
    ["is replaced", "Priya is unprofessional."],
    ["is about somebody else", "Priya is lazy."],
    ["is another whole text", "You were late. The slides had no numbers."],
  ])("goes when the draft %s", (_, text) => {
    const { observation, chosen } = reached(...GIVEN, draft(text));
    expect([observation, chosen]).toEqual(["", []]);
  });

  test.each([
    ["Tom is laz"],
    ["Tom is"],
    ["Tom is so lazy."],
    ["Tom is unprepared."],
    ["Tmo is lazy."],
    ["In the stand-up I thought: well. Tom is lazy."],
  ])("stays with a small edit: %s", (text) => {
    const { observation, chosen } = reached(...GIVEN, draft(text));
    expect([observation, chosen]).toEqual([SEEN, ["at 14:02"]]);
  });

  test("is compared with the draft it was given for, not with the last letter typed", () => {
    const texts = ["Tom is", "Tom", "", "P", "Priya is rude."];
    expect(reached(...GIVEN, ...texts.map(draft)).observation).toBe("");
  });

  test("goes when a wording is kept and the draft is opened again, and not before", () => {
    const copied: PhraseAction = {
      type: "rewrite.copied",
      text: "T",
      focus: "future",
    };
    const kept = reached(...GIVEN, shown, copied, {
      type: "log.kept",
      isTold: true,
    });
    expect(kept.observation).toBe(SEEN);
    const open = phraseReducer(kept, { type: "draft.reopened" });
    expect([open.draft, open.observation, open.chosen]).toEqual([TOM, "", []]);
    expect(reached(...GIVEN, shown, copied, { type: "draft.reopened" }).observation).toBe(SEEN);
  });

  test("comes back with its draft by one undo, however much was typed since", () => {
    const back = reached(...GIVEN, draft(""), draft("Pri"), draft("Priya is rude."), undo);
    expect([back.draft, back.observation, back.chosen]).toEqual([TOM, SEEN, ["at 14:02"]]);
  });
});

describe("undo", () => {
  const EDITED = "Tom is so lazy.";
  const typedLast = [chip, saw("Tom left"), saw(SEEN), draft("Tom is s"), draft(EDITED)];

  test.each([
    [1, TOM, SEEN, ["at 14:02"]],
    [2, TOM, "", ["at 14:02"]],
    [3, TOM, "", []],
  ])("%i times takes back as many changes, the last one first", (times, text, seen, chosen) => {
    const state = reached(draft(TOM), ...typedLast, ...Array<PhraseAction>(times).fill(undo));
    expect([state.draft, state.observation, state.chosen]).toEqual([text, seen, chosen]);
    expect(state.past).toHaveLength(3 - times);
  });

  test("a first draft is undone by its field", () => {
    expect(reached(draft(TOM), saw(SEEN), draft(EDITED)).past).toEqual([]);
  });

  test("takes back a chip and leaves what is on offer to keep", () => {
    const copied: PhraseAction = {
      type: "rewrite.copied",
      text: "T",
      focus: "future",
    };
    const state = reached(draft(TOM), shown, chip, copied, undo);
    expect([state.chosen, state.copied]).toEqual([[], "T"]);
    expect(phraseReducer(state, undo).copied).toBeNull();
  });
});
