/** The phrase helper as the owner meets it: marks, asking, chips, rewrites, copy, keep, undo. */
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { EMPTY_PHRASE } from "@/components/phrase/phrase-state";
import { MAX_DRAFT } from "@/lib/core/phrase/index";
import { FACT, helper, press, type } from "../support/phrase-helper";

const COUNT = "I cut in at 14:02 and 14:20";
const seen = (text: string) =>
  fireEvent.change(screen.getByRole("textbox", { name: /\?$/ }), { target: { value: text } });
const isReady = () =>
  screen.getByRole("button", { name: "Show rewrites" }).getAttribute("aria-disabled") === "false";

describe("PhraseHelper", () => {
  test("marks the draft while it is typed, with one line of why", () => {
    helper();
    type("You always block the ramp.");
    expect(screen.getByText("Absolute.")).toBeTruthy();
    expect(screen.getByText(/One exception/)).toBeTruthy();
  });

  test("more than is read is said in one sentence; at the limit nothing is", () => {
    helper();
    type("a ".repeat(MAX_DRAFT / 2));
    expect(screen.queryByText(/Only the first/)).toBeNull();
    type(`${"a ".repeat(MAX_DRAFT / 2)}b`);
    expect(screen.getByText("Only the first 2,000 characters are read.")).toBeTruthy();
  });

  test("another page between two looks costs no word", () => {
    const memory = { current: EMPTY_PHRASE };
    helper({ memory });
    type(FACT);
    cleanup();
    helper({ memory });
    expect(screen.getByLabelText("Your draft")).toHaveProperty("value", FACT);
  });

  test("a label asks, and shows rewrites only after an observation", () => {
    helper();
    type("You were dismissive in the review.");
    expect(
      screen.getByRole("button", { name: "Show rewrites" }).getAttribute("aria-disabled"),
    ).toBe("true");
    fireEvent.change(screen.getByLabelText(/see or hear/), {
      target: { value: "Two questions went unanswered." },
    });
    press("Show rewrites");
    expect(screen.getAllByRole("button", { name: /^Copy:/ }).length).toBeGreaterThan(0);
    expect(screen.getByText(/^Two questions went unanswered/, { selector: ".voice" })).toBeTruthy();
  });

  test("copy, then keep, is two presses; the entry holds focus before and after", async () => {
    const { onCopy, onKeep } = helper();
    type(FACT);
    press("Show rewrites");
    expect(onKeep).not.toHaveBeenCalled();
    fireEvent.click(screen.getAllByRole("button", { name: /^Copy:/ })[0] as HTMLElement);
    await screen.findByText("Copied. Keep it in your log?");
    expect(onCopy).toHaveBeenCalledTimes(1);
    fireEvent.change(screen.getByLabelText("Your draft looks"), { target: { value: "mixed" } });
    press("Keep");
    await screen.findByText("Kept in your log.");
    expect(onKeep).toHaveBeenCalledTimes(1);
    expect(onKeep.mock.calls[0]).toEqual([
      { text: onCopy.mock.calls[0]?.at(0), focusBefore: "mixed", focusAfter: "future" },
    ]);
  });

  test("the same words copied again can be kept again: they may have left the log", async () => {
    const { onKeep } = helper();
    type(FACT);
    press("Show rewrites");
    const copy = () =>
      fireEvent.click(screen.getAllByRole("button", { name: /^Copy:/ })[0] as HTMLElement);
    copy();
    await screen.findByText("Copied. Keep it in your log?");
    press("Keep");
    await screen.findByText("Kept in your log.");
    copy();
    await screen.findByText("Copied. Keep it in your log?");
    press("Keep");
    await waitFor(() => expect(onKeep).toHaveBeenCalledTimes(2));
  });

  test("where a kept entry is told elsewhere, the card goes and says nothing a second time", async () => {
    const { onKeep } = helper({ isKeptTold: true });
    type(FACT);
    press("Show rewrites");
    fireEvent.click(screen.getAllByRole("button", { name: /^Copy:/ })[0] as HTMLElement);
    await screen.findByText("Copied. Keep it in your log?");
    press("Keep");
    await waitFor(() => expect(screen.queryByText("Copied. Keep it in your log?")).toBeNull());
    expect(onKeep).toHaveBeenCalledTimes(1);
    expect(screen.queryByText("Kept in your log.")).toBeNull();
    expect(screen.getAllByRole("button", { name: /^Copy:/ }).length).toBeGreaterThan(0);
  });

  test("told elsewhere or not, what could not be kept is said here", async () => {
    helper({ isKeptTold: true, onKeep: vi.fn(async () => false) });
    type(FACT);
    press("Show rewrites");
    fireEvent.click(screen.getAllByRole("button", { name: /^Copy:/ })[0] as HTMLElement);
    await screen.findByText("Copied. Keep it in your log?");
    press("Keep");
    await screen.findByText("Not kept. The text is still here.");
  });

  test("a copy the browser refuses is offered by hand, and nothing is kept", async () => {
    const { onKeep } = helper({ onCopy: async () => false });
    type(FACT);
    press("Show rewrites");
    fireEvent.click(screen.getAllByRole("button", { name: /^Copy:/ })[0] as HTMLElement);
    await screen.findByText(/did not let me copy/);
    expect(screen.queryByText("Copied. Keep it in your log?")).toBeNull();
    expect(onKeep).not.toHaveBeenCalled();
  });

  test("evidence and the next meeting are chips that change the rewrites, and undo takes one back", () => {
    helper({ evidence: [COUNT], nextMeeting: "Thursday’s review" });
    type("I interrupted Priya twice.");
    press("Show rewrites");
    const list = () => screen.getByRole("region", { name: "Ways to say it" }).textContent ?? "";
    expect(list()).not.toContain("Thursday");
    press(/^Next meeting/);
    expect(list()).toContain("Thursday’s review");
    press(COUNT);
    expect(list()).toContain("14:02");
    press("Undo");
    expect(list()).not.toContain("14:02");
    press(/^Next meeting/);
    expect(list()).not.toContain("Thursday");
  });

  test.each([
    [COUNT, `${COUNT}.`],
    [
      "In the last 3 meetings I cut in 1.3 times on average.",
      "In the last 3 meetings, I cut in 1.3 times on average.",
    ],
  ])("a count alone answers the ask, where the draft is of its writer: %s", (count, told) => {
    helper({ evidence: [count] });
    type("I was rude in the review.");
    expect(isReady()).toBe(false);
    press(count);
    press("Show rewrites");
    expect(screen.getByText(told, { selector: ".voice" })).toBeTruthy();
    expect(screen.getAllByRole("button", { name: /^Copy:.*(?:pause|finish)/ })).not.toEqual([]);
  });

  test("a count is offered beside a bare verdict, in the owner's own words", () => {
    helper({ evidence: [COUNT] });
    type("You were dismissive in the review.");
    press(COUNT);
    press("Show rewrites");
    expect(screen.getByText(`${COUNT}.`, { selector: ".voice" })).toBeTruthy();
  });

  test("a count that was chosen is not said to somebody else", () => {
    helper({ evidence: [COUNT] });
    type("I was rude in the review.");
    press(COUNT);
    type("I was rude in the review. You were rude too.");
    expect(screen.queryByRole("button", { name: COUNT })).toBeNull();
    expect(isReady()).toBe(false);
  });

  test.each([
    ["She is pregnant and left at 3.", /talk to HR/],
    ["You are an idiot.", /^This is a verdict too/],
    ["Du hast das Ticket seit Montag offen gelassen.", /^English only/],
    ["What would help you next time?", /^This tells nothing that happened/],
    ["Tom", /^This tells nothing that happened/],
  ])("what was seen and cannot be used says why: %s", (text, why) => {
    helper();
    type("Tom is lazy.");
    expect(screen.queryByText(why)).toBeNull();
    seen(text);
    expect(screen.getByText(why, { selector: "[role=status]" })).toBeTruthy();
    expect(isReady()).toBe(false);
  });

  test("a bare fact is taken as what was seen", () => {
    helper();
    type("Tom is lazy.");
    seen("8 of 12 tickets still open on friday");
    expect(isReady()).toBe(true);
    press("Show rewrites");
    expect(screen.getAllByRole("button", { name: /^Copy: 8 of 12 tickets/ })).not.toEqual([]);
  });

  test("what is about next time already is left alone, in words", () => {
    helper();
    type("What would help you finish the mural by June?");
    expect(screen.getByText(/about next time already/)).toBeTruthy();
  });

  test("a formal matter is declined, in words", () => {
    helper();
    type("This is your second written warning.");
    expect(screen.getByText(/talk to HR/)).toBeTruthy();
    expect(
      screen.getByRole("button", { name: "Show rewrites" }).getAttribute("aria-disabled"),
    ).toBe("true");
  });
});
