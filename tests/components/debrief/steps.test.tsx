/** Rail, timer, saved note, and the steps Next and Close. */
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { useState } from "react";
import { expect, test } from "vitest";
import { CloseStep } from "@/components/debrief/CloseStep";
import { GuessStep } from "@/components/debrief/GuessStep";
import { NextStep } from "@/components/debrief/NextStep";
import { SavedNote } from "@/components/debrief/SavedNote";
import { SoftTimer } from "@/components/debrief/SoftTimer";
import { StepRail } from "@/components/debrief/StepRail";
import { useStepHistory } from "@/components/debrief/use-step-history";
import type { StepId } from "@/lib/core/debrief/steps";
import { makeSession, record } from "./session";

const step = { takesFocus: false, onNext: () => {}, onBack: () => {} };

test("the rail says which steps are done, now and to come, and opens any", async () => {
  const { session } = await makeSession({ "guess.letFinish": 1, keepWhat: "x" });
  const opened: string[] = [];
  render(<StepRail session={session} step="see" onOpen={(id) => opened.push(id)} />);
  const said = screen.getAllByRole("button").map(({ textContent }) => textContent);
  expect(said).toEqual([
    "Guessdone0:30",
    "Seenow2:00",
    "Keepdone2:00",
    "Learnto come2:30",
    "Nextto come2:00",
    "Closeto come1:00",
  ]);
  fireEvent.click(screen.getByRole("button", { name: /Close/ }));
  expect(opened).toEqual(["close"]);
});

test("once it is closed no step is half done", async () => {
  const { session } = await makeSession({ closed: 1, keepWhat: "x" });
  const words = (step: "close" | "learn") => {
    const { unmount } = render(<StepRail session={session} step={step} onOpen={() => {}} />);
    const [now] = screen.getAllByRole("button", { current: "step" });
    const said = now?.textContent;
    unmount();
    return said;
  };
  expect(words("close")).toBe("Closedone1:00");
  expect(words("learn")).toBe("Learnto come2:30");
});

test("Back goes one step back, through every step that was opened, and keeps what is open on top", () => {
  let step: StepId = "guess";
  let press: (next: StepId) => void = () => {};
  function Steps() {
    const [now, show] = useState<StepId>("guess");
    step = now;
    press = useStepHistory(now, show);
    return null;
  }
  const before = history.length;
  render(<Steps />);
  act(() => press("see"));
  act(() => press("see"));
  act(() => press("close"));
  expect(step).toBe("close");
  expect(history.length - before).toBe(2);
  const back = (state: unknown) =>
    act(() => void window.dispatchEvent(new PopStateEvent("popstate", { state })));
  back({ step: "see" });
  expect(step).toBe("see");
  back({ step: "elsewhere" });
  back(null);
  expect(step).toBe("see");
  back({ step: "guess" });
  expect(step).toBe("guess");
  // Going back writes no entry of its own.
  expect(history.length - before).toBe(2);
});

test("the timer reads down, and at 0:00 takes the hurry away", async () => {
  const { session, noted } = await makeSession({});
  const { rerender } = render(<SoftTimer session={session} spentMs={132_000} />);
  expect(screen.getByRole("timer").textContent).toBe("7:48left, no hurry");
  rerender(<SoftTimer session={session} spentMs={600_000} />);
  expect(screen.getByRole("timer").textContent).toBe("0:00take the time you need");
  fireEvent.click(screen.getByRole("button", { name: "Hide the timer" }));
  expect(noted.set).toEqual([["timerHidden", true]]);
});

test.each([
  [null, "Not saved yet. Keep this page open, I am trying again."],
  [
    "storage-full",
    "Not saved yet. This computer’s storage is full. Make some room and keep this page open.",
  ],
  ["gone", "Not saved. Next Time was updated. Copy your last words and reload this page."],
])("not saved (%s): one sentence", (reason, sentence) => {
  render(<SavedNote state={{ kind: "late", reason }} />);
  expect(screen.getByRole("status").textContent).toBe(sentence);
});

test("a keystroke is not announced: saving and saved read the same", () => {
  const { rerender } = render(<SavedNote state={{ kind: "saving" }} />);
  const during = screen.getByRole("status").textContent;
  rerender(<SavedNote state={{ kind: "saved" }} />);
  expect(screen.getByRole("status").textContent).toBe(during);
});

test("Next suggests the focus and its cue; the first touch takes the whole suggestion over", async () => {
  const { session, noted } = await makeSession({});
  render(<NextStep session={session} {...step} />);
  const then = screen.getByLabelText("then");
  expect((then as HTMLTextAreaElement).value).toBe("I count to three before the first word");
  expect(noted.set).toEqual([]);
  fireEvent.change(then, { target: { value: "I wait" } });
  expect(Object.fromEntries(noted.set)).toEqual({
    nextBehaviour: "letFinish",
    nextSituation: "I unmute to answer",
    nextResponse: "I count to three before the first word",
    nextTarget: 1,
  });
  expect(noted.typed).toEqual([["nextResponse", "I wait"]]);
});

test("words of one's own stay when the same behaviour is pressed again", async () => {
  const { session, noted } = await makeSession({
    nextBehaviour: "letFinish",
    nextResponse: "I wait",
  });
  render(<NextStep session={session} {...step} />);
  const which = within(screen.getByRole("group", { name: "One behaviour" }));
  fireEvent.click(which.getByRole("button", { name: "Let people finish" }));
  expect(noted.set).toEqual([]);
  fireEvent.click(which.getByRole("button", { name: "Invite someone by name" }));
  expect(Object.fromEntries(noted.set)).toMatchObject({
    nextBehaviour: "inviteByName",
    nextResponse: "I ask one person by name what they think",
  });
});

test("Close asks about the promise before and about the partner's, and closes at that moment", async () => {
  const { session, noted } = await makeSession({ closeKeep: "x" });
  const before = {
    behaviourId: "letFinish",
    situation: "I unmute",
    response: "I wait",
    target: 1,
    lookAt: null,
  };
  const plan = session.view.plan ? { ...session.view.plan, partner: "Ana" } : null;
  render(<CloseStep session={{ ...session, before, view: { ...session.view, plan } }} {...step} />);
  expect(screen.getByText("If I unmute, then I wait.")).toBeTruthy();
  fireEvent.click(within(screen.getByRole("group", { name: "Did you?" })).getByText("Did"));
  fireEvent.click(
    within(screen.getByRole("group", { name: /Did Ana keep/ })).getByText("No chance"),
  );
  fireEvent.click(screen.getByRole("button", { name: "Close the debrief" }));
  expect(noted.set).toEqual([
    ["promiseMine", "did"],
    ["promiseTheirs", "no-chance"],
    ["closed", session.now()],
  ]);
});

test("without an earlier commitment or a partner nothing is asked", async () => {
  const { session } = await makeSession({});
  render(<CloseStep session={session} {...step} />);
  expect(screen.queryByRole("group")).toBeNull();
});

const unanswered = record(3, {
  type: "sighting",
  behaviourId: "letFinish",
  detector: "interruption",
  who: "p1",
  whom: "p2",
  score: 0.7,
  kind: "took-floor",
});
const closeIt = () => fireEvent.click(screen.getByRole("button", { name: "Close the debrief" }));

test("an empty debrief asks once before names are let go", async () => {
  const { session, noted } = await makeSession({ "guess.letFinish": 1 }, [unanswered]);
  render(<CloseStep session={session} {...step} />);
  closeIt();
  expect(noted.set).toEqual([]);
  expect(screen.getByRole("dialog").textContent).toContain("One moment waits for your yes or no.");
  fireEvent.click(screen.getByRole("button", { name: "Close all the same" }));
  expect(noted.set).toEqual([["closed", session.now()]]);
});

test("one line is enough to close unasked; blanks are no line", async () => {
  const blank = await makeSession({ closeKeep: "  " });
  const { unmount } = render(<CloseStep session={blank.session} {...step} />);
  closeIt();
  expect(screen.getByRole("dialog").textContent).toContain("Close all the same?");
  unmount();
  const written = await makeSession({ learnEffect: "x" });
  render(<CloseStep session={written.session} {...step} />);
  closeIt();
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(written.noted.set).toEqual([["closed", written.session.now()]]);
});

test("once every count was seen, Guess says so and leads back", async () => {
  const covered = await makeSession({ "shown.letFinish": true });
  const { unmount } = render(<GuessStep session={covered.session} {...step} />);
  expect(screen.getByText("You can leave one open.")).toBeTruthy();
  expect(screen.getByRole("button", { name: "On to the counts" })).toBeTruthy();
  unmount();
  const all = Object.fromEntries(
    covered.session.rows.map(({ behaviour }) => [`shown.${behaviour.id}`, true]),
  );
  const seen = await makeSession(all);
  render(<GuessStep session={seen.session} {...step} />);
  expect(screen.getByText("You have seen the counts.")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Back to See" })).toBeTruthy();
});
