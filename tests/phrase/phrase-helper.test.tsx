/** The phrase helper as the owner meets it: marks, asking, chips, rewrites, copy, keep, undo, model. */
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import type { BuiltInModel } from "@/components/phrase/built-in-model";
import { FocusMeter } from "@/components/phrase/FocusMeter";
import { PhraseHelper, type PhraseHelperProps } from "@/components/phrase/PhraseHelper";
import { EMPTY_PHRASE } from "@/components/phrase/phrase-state";
import { MAX_DRAFT } from "@/lib/core/phrase/index";

function helper(props: Partial<PhraseHelperProps> = {}) {
  const onCopy = vi.fn(async () => true);
  const onKeep = vi.fn(async () => true);
  render(<PhraseHelper model={null} onCopy={onCopy} onKeep={onKeep} {...props} />);
  return { onCopy, onKeep };
}
const type = (text: string) =>
  fireEvent.change(screen.getByLabelText("Your draft"), { target: { value: text } });
const press = (name: RegExp | string) => fireEvent.click(screen.getByRole("button", { name }));
const COUNT = "I cut in at 14:02 and 14:20";
const seen = (text: string) =>
  fireEvent.change(screen.getByRole("textbox", { name: /\?$/ }), { target: { value: text } });
const isReady = () =>
  screen.getByRole("button", { name: "Show rewrites" }).getAttribute("aria-disabled") === "false";
const FACT = "You sent the wrong key to the tenant on Monday.";

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

const GOOD = {
  observation: "The tenant received the wrong key on Monday.",
  question: "Before the next key leaves the office, how could we compare it with the list?",
  approach: "ideas",
};

/** A model at the boundary; `prompt` decides how it behaves. */
function fake(prompt: () => Promise<string>, availability = "available") {
  const create = vi.fn(async () => ({ prompt, destroy: vi.fn() }));
  const asked = vi.fn(async (_options: unknown) => availability);
  const model = { availability: asked, create } as unknown as BuiltInModel;
  return { model, create, asked };
}

const DOWNLOAD = { name: /download its own language model/ };

describe("the browser's own model", () => {
  test("its good answer stands beside the rules' ones", async () => {
    const { model } = fake(async () => JSON.stringify({ rewrites: [GOOD] }));
    helper({ model });
    type(FACT);
    press("Show rewrites");
    const copies = () => screen.getAllByRole("button", { name: /^Copy:/ });
    const before = copies().length;
    await screen.findByText(/from the browser’s model/);
    expect(copies().length).toBe(before + 1);
  });

  test.each([
    [
      "invents a name",
      async () =>
        JSON.stringify({
          rewrites: [{ ...GOOD, observation: "Henrik got the wrong key on Monday." }],
        }),
    ],
    ["returns broken JSON", async () => "{ not json"],
    ["refuses", async () => Promise.reject(new Error("refused"))],
  ])("falls back silently when it %s", async (_, prompt) => {
    const { model, create } = fake(prompt);
    helper({ model });
    type(FACT);
    press("Show rewrites");
    await waitFor(() => expect(create).toHaveBeenCalledTimes(1));
    await waitFor(() => expect(screen.queryByText(/is at work/)).toBeNull());
    expect(screen.queryByText(/from the browser’s model/)).toBeNull();
    expect(screen.getAllByRole("button", { name: /^Copy:/ }).length).toBe(3);
  });

  test("it is asked nothing before a rewrite is wanted, and then for English", async () => {
    const { model, create, asked } = fake(async () => JSON.stringify({ rewrites: [GOOD] }));
    helper({ model });
    type(FACT);
    expect(asked).not.toHaveBeenCalled();
    press("Show rewrites");
    await screen.findByText(/from the browser’s model/);
    const english = [{ type: "text", languages: ["en"] }];
    const wanted = { expectedInputs: english, expectedOutputs: english };
    expect(asked.mock.calls).toEqual([[wanted]]);
    expect(create.mock.calls).toEqual([[expect.objectContaining(wanted)]]);
  });

  test("no download begins before the owner's own press, and while it goes on none is offered", async () => {
    const { model, create } = fake(async () => "", "downloadable");
    create.mockImplementation(() => new Promise(() => undefined));
    helper({ model });
    type(FACT);
    press("Show rewrites");
    const offer = await screen.findByRole("button", DOWNLOAD);
    expect(create).not.toHaveBeenCalled();
    fireEvent.click(offer);
    await screen.findByText(/is fetching its model/);
    expect(create).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole("button", DOWNLOAD)).toBeNull();
  });

  test("when the download has ended the model is asked, and the offer does not stand again", async () => {
    const { model, create, asked } = fake(
      async () => JSON.stringify({ rewrites: [GOOD] }),
      "downloadable",
    );
    asked.mockImplementation(async () => (create.mock.calls.length ? "available" : "downloadable"));
    helper({ model });
    type(FACT);
    press("Show rewrites");
    fireEvent.click(await screen.findByRole("button", DOWNLOAD));
    await screen.findByText(/from the browser’s model/);
    expect(screen.queryByRole("button", DOWNLOAD)).toBeNull();
    expect(screen.queryByText(/is fetching its model|is at work/)).toBeNull();
    // Once to fetch it, once to ask it.
    expect(create).toHaveBeenCalledTimes(2);
  });

  test("a download that is broken off can be asked for again", async () => {
    const { model, create } = fake(async () => "", "downloadable");
    create.mockImplementation(() => Promise.reject(new Error("broken off")));
    helper({ model });
    type(FACT);
    press("Show rewrites");
    fireEvent.click(await screen.findByRole("button", DOWNLOAD));
    await waitFor(() => expect(create).toHaveBeenCalledTimes(1));
    fireEvent.click(await screen.findByRole("button", DOWNLOAD));
    await waitFor(() => expect(create).toHaveBeenCalledTimes(2));
  });
});

describe("FocusMeter", () => {
  test.each([
    [0, "Nothing in your log in the last 30 days."],
    [4, "3 of 4 in the last 30 days. From five entries on there is a picture."],
    [5, "3 of 5 in the last 30 days"],
  ])("of %i entries it says over how many days", (total, words) => {
    render(<FocusMeter meter={{ future: Math.min(3, total), total }} days={30} />);
    expect(screen.getByText(words)).toBeTruthy();
  });

  test("four entries are words, five are a bar with the guide's line", () => {
    const { unmount } = render(<FocusMeter meter={{ future: 3, total: 4 }} />);
    expect(screen.queryByRole("img")).toBeNull();
    unmount();
    render(<FocusMeter meter={{ future: 3, total: 5 }} />);
    const bar = screen.getByRole("img", { name: /3 of 5 about next time/ });
    expect(
      within(bar.parentElement as HTMLElement).getByText("the guide suggests 70 %"),
    ).toBeTruthy();
  });
});
