/** The step See: what is covered stays covered, and a gap is only said, never judged. */
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { scaleOf } from "@/components/debrief/GapLine";
import { SeeStep } from "@/components/debrief/SeeStep";
import { rowsOf } from "@/lib/core/debrief/rows";
import { packPlan } from "../../support/pack-plan";
import { makeSession, record } from "./session";

const step = { takesFocus: false, onNext: () => {}, onBack: () => {} };
const tap = (minute: number) =>
  record(minute, { type: "tap", behaviourId: "letFinish", via: "panel" });
const cutIn = (minute: number, whom: string) =>
  record(minute, {
    type: "sighting",
    behaviourId: "letFinish",
    detector: "interruption",
    who: "p1",
    whom,
    score: 0.7,
    kind: "took-floor",
  });
const row = () => within(screen.getByRole("region", { name: "Let people finish" }));
const shown = { "shown.letFinish": true };

test("a covered row holds its guess and no count", async () => {
  const { session, noted } = await makeSession({ "guess.letFinish": 1 }, [tap(1), tap(2)]);
  render(<SeeStep session={session} {...step} />);
  expect(row().getByText("You guessed: 1. Covered until you look.")).toBeTruthy();
  expect(screen.queryByRole("img")).toBeNull();
  fireEvent.click(row().getByRole("button"));
  expect(noted.set).toEqual([["shown.letFinish", true]]);
});

test.each([
  [1, 3, "Two more than you guessed."],
  [3, 2, "One fewer than you guessed."],
  [2, 2, "Just as you guessed."],
  [6, 9, "Just as you guessed."],
  [6, 4, "At least two fewer than you guessed."],
  [0, 11, "11 more than you guessed."],
] as const)("guessed %d, counted %d: %s", async (guess, count, sentence) => {
  const taps = Array.from({ length: count }, (_, minute) => tap(minute));
  const { session } = await makeSession({ ...shown, "guess.letFinish": guess }, taps);
  render(<SeeStep session={session} {...step} />);
  expect(row().getByText(sentence)).toBeTruthy();
});

test("without a measured minute, a tap or a word, it is a dash and no zero", async () => {
  const { session } = await makeSession(shown);
  render(<SeeStep session={session} {...step} />);
  expect(
    row().getByText("Nothing was counted. Whether that is a zero, I ask you below."),
  ).toBeTruthy();
  expect(row().getByRole("img", { name: /not counted/ })).toBeTruthy();
});

test("did or did not is asked of a mark, not of a count; a count of nothing can have had no chance", async () => {
  const { session, noted } = await makeSession({ ...shown, "shown.pauseFirst": true });
  const { unmount } = render(<SeeStep session={session} {...step} />);
  const pause = within(screen.getByRole("region", { name: "Pause before answering" }));
  expect(pause.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
    "Did",
    "Did not",
    "No chance",
  ]);
  expect(row().queryByText("Did not")).toBeNull();
  fireEvent.click(row().getByRole("button", { name: /^No chance for it/ }));
  expect(noted.records).toEqual([{ type: "mark", behaviourId: "letFinish", value: "no-chance" }]);
  unmount();

  const counted = await makeSession(shown, [tap(1)]);
  render(<SeeStep session={counted.session} {...step} />);
  expect(row().queryByRole("button", { name: /No chance/ })).toBeNull();
});

test("no chance can be taken back", async () => {
  const mark = record(3, { type: "mark", behaviourId: "letFinish", value: "no-chance" });
  const { session, noted } = await makeSession(shown, [mark]);
  render(<SeeStep session={session} {...step} />);
  expect(row().getByText(/There was no chance for it/)).toBeTruthy();
  const button = row().getByRole("button", { name: /^No chance for it/, pressed: true });
  fireEvent.click(button);
  expect(noted.records).toEqual([{ type: "undo", of: mark.id }]);
});

test("a candidate says who and when, by letter once the name is gone", async () => {
  const { session, noted } = await makeSession(shown, [cutIn(2, "p2"), cutIn(9, "p3")]);
  render(<SeeStep session={session} {...step} />);
  const items = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
  expect(items[0]).toContain("You may have cut in on Priya");
  expect(items[1]).toContain("You may have cut in on Person B");
  const [first] = screen.getAllByRole("button", { name: "Took the floor" });
  if (first) fireEvent.click(first);
  expect(noted.records).toEqual([
    {
      type: "verdict",
      of: session.rows[0]?.tally.unconfirmed[0]?.id,
      verdict: "confirmed",
      kind: "took-floor",
    },
  ]);
});

const spoken = {
  type: "span",
  ms: 52 * 60_000,
  state: "in-call",
  captions: true,
  speaking: true,
  names: true,
} as const;
const measured = record(52, spoken);
const faint = (scores: number[], isWordingRead = true) =>
  record(50, {
    type: "faint",
    behaviourId: "letFinish",
    detector: "interruption",
    scores,
    isWordingRead,
  });

test("the likeliest come first, a handful at a time, and each kind is explained", async () => {
  const cutIns = Array.from({ length: 7 }, (_, i) => ({ ...cutIn(i, "p2"), score: 0.3 + i / 20 }));
  const { session } = await makeSession(shown, [...cutIns, measured]);
  render(<SeeStep session={session} {...step} />);
  const times = () =>
    [...document.querySelectorAll(".debrief-cand .num")].map((one) => one.textContent?.slice(-2));
  expect(times()).toEqual(["06", "05", "04", "03", "02"]);
  fireEvent.click(screen.getByRole("button", { name: "Show more (2)" }));
  expect(times()).toEqual(["06", "05", "04", "03", "02", "01", "00"]);
  expect(screen.queryByRole("button", { name: /Show more/ })).toBeNull();
  expect(screen.getByText("What the four mean")).toBeTruthy();
  expect(screen.getByText("It was a question about what was being said.")).toBeTruthy();
});

test("an estimate with its range, once uncovered, and only where it was measured", async () => {
  const unsure = [cutIn(2, "p2"), cutIn(9, "p2"), faint([0.2, 0.2, 0.1])];
  const { session } = await makeSession(shown, [...unsure, tap(20), measured]);
  render(<SeeStep session={session} {...step} />);
  const likely = session.rows[0]?.likely;
  if (!likely || likely === "wording-not-read") throw new Error("no estimate");
  expect(likely.about).toBeGreaterThan(1);
  expect(
    row().getByText(`I estimate about ${likely.about} (${likely.low}–${likely.high}).`),
  ).toBeTruthy();
  cleanup();

  const covered = await makeSession({}, [...unsure, tap(20), measured]);
  render(<SeeStep session={covered.session} {...step} />);
  expect(screen.queryByText(/I estimate/)).toBeNull();
  cleanup();

  const blind = await makeSession(shown, [...unsure, tap(20)]);
  render(<SeeStep session={blind.session} {...step} />);
  expect(screen.queryByText(/I estimate/)).toBeNull();
  cleanup();

  const other = await makeSession(shown, [...unsure, faint([], false), tap(20), measured]);
  render(<SeeStep session={other.session} {...step} />);
  expect(screen.queryByText(/I estimate/)).toBeNull();
  expect(row().getByText(/^No estimate here\. Not all captions/)).toBeTruthy();
});

test("nine of ten is promised only where the marks of who speaks were read", async () => {
  const dark = record(52, { ...spoken, speaking: false });
  const said = async (speakingMs: number) => {
    const lit = record(52, { ...spoken, ms: speakingMs });
    const rest = record(52, { ...spoken, ms: 100_000 - speakingMs, speaking: false });
    const { session } = await makeSession(shown, [cutIn(2, "p2"), faint([0.4, 0.4]), lit, rest]);
    render(<SeeStep session={session} {...step} />);
    const words = row().getByText(/I estimate/).parentElement?.textContent;
    cleanup();
    return words;
  };
  expect(await said(80_000)).toContain("in nine of ten meetings");
  expect(await said(79_000)).toMatch(/who was speaking.*one meeting of four/);
  // What does not look at those marks is as sure without them.
  const asked = record(2, {
    type: "sighting",
    behaviourId: "x",
    detector: "solicitation",
    who: "self",
    whom: null,
    score: 0.6,
    kind: null,
  });
  const { behaviours } = await packPlan("interruptLess", 0);
  const [first] = behaviours;
  if (!first) throw new Error("no behaviour");
  const [open] = rowsOf([{ ...first, id: "x", detector: "solicitation" }], [asked, dark], null);
  expect([open?.isMeasured, open?.isRangeChecked]).toEqual([true, true]);
});

test("no moment seen by both is said without a nought", async () => {
  const foot = async (...records: Parameters<typeof makeSession>[1] & object) => {
    const { session } = await makeSession(shown, records);
    const { container } = render(<SeeStep session={session} {...step} />);
    const words = container.textContent ?? "";
    cleanup();
    return words;
  };
  expect(await foot(tap(1), measured)).toContain("One moment, which you noticed and I did not.");
  expect(await foot(tap(1), cutIn(20, "p2"), measured)).toContain(
    "2 moments, each noticed by one of us alone.",
  );
  expect(await foot(tap(2), cutIn(2, "p2"), measured)).toContain("agreed on 1 of 1.");
  expect(await foot(tap(1))).not.toMatch(/agreed|moment/);
});

test("after an invitation it says who answered, or that no answer was noticed", async () => {
  const invited = (minute: number, whom: string) =>
    record(minute, {
      type: "sighting",
      behaviourId: "inviteByName",
      detector: "invitation",
      who: "self",
      whom,
      score: 0.9,
      kind: null,
    });
  const answer = record(2.1, {
    type: "sighting",
    behaviourId: null,
    detector: "answer",
    who: "p2",
    whom: "self",
    score: 0.8,
    kind: null,
  });
  const first = invited(2, "p2");
  const yes = record(3, { type: "verdict", of: first.id, verdict: "confirmed", kind: null });
  const { session } = await makeSession({ "shown.inviteByName": true }, [
    first,
    answer,
    yes,
    invited(9, "p2"),
    measured,
  ]);
  render(<SeeStep session={session} {...step} />);
  const moments = within(screen.getByRole("region", { name: "Invite someone by name" }));
  expect(moments.getByText(/\(Priya answered\)/)).toBeTruthy();
  expect(screen.getByRole("listitem").textContent).toContain("no answer noticed");
});

test("the row of numbers grows with the count and keeps seven marks", () => {
  expect(scaleOf(null)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(scaleOf(6)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(scaleOf(7)).toEqual([0, 2, 4, 6, 8, 10, 12]);
  expect(scaleOf(19).at(-1)).toBeGreaterThanOrEqual(19);
});
