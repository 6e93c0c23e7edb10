/** A behaviour of one's own without words for what is counted: no line is empty, no sentence headless. */
import { cleanup, render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { BehaviourRow } from "@/components/checklist/BehaviourRow";
import { measureSentence } from "@/components/debrief/commitment-words";
import { GuessStep } from "@/components/debrief/GuessStep";
import { SeeStep } from "@/components/debrief/SeeStep";
import { leadLines } from "@/components/patterns/lead-words";
import { countViews, lampOfView } from "@/components/tally/count-view";
import { trendOf } from "@/lib/core/patterns/trend";
import type { Behaviour } from "@/lib/core/plan/behaviour";
import { scenes } from "../gallery/scenes";
import { LET_FINISH, PAUSE, told } from "../support/trend-meetings";
import { makeSession } from "./debrief/session";

const step = { takesFocus: false, onNext: () => {}, onBack: () => {} };
const silent = (behaviour: Behaviour): Behaviour => ({ ...behaviour, counts: "" });

async function silentSession(target: number | null) {
  const { session } = await makeSession({ "shown.letFinish": true });
  const rows = session.rows.map((row) => ({
    ...row,
    behaviour: { ...silent(row.behaviour), target },
  }));
  return { ...session, rows };
}

test("the checklist: the aim alone, and without one no line at all", () => {
  const [first] = countViews(scenes["pill-measuring"]);
  if (!first) throw new Error("no behaviour");
  const lines = (phase: "baseline" | "coaching") => {
    const count = { ...first, behaviour: silent(first.behaviour) };
    const lamp = lampOfView(scenes["pill-measuring"]);
    const does = { onCount: () => {}, onMark: () => {} };
    const { container } = render(
      <BehaviourRow count={count} lamp={lamp} phase={phase} {...does} />,
    );
    const said = [...container.querySelectorAll(".beh-aim")].map((one) => one.textContent);
    cleanup();
    return said;
  };
  expect(lines("coaching")).toEqual(["aim 1 or fewer"]);
  expect(lines("baseline")).toEqual([]);
});

test("the debrief asks how often it happened, and has no empty line", async () => {
  const session = await silentSession(null);
  render(
    <GuessStep session={{ ...session, debrief: { ...session.debrief, shown: [] } }} {...step} />,
  );
  expect(screen.getAllByText("how often it happened").length).toBeGreaterThan(0);
  expect(screen.getAllByText("whether it happened")).toHaveLength(1);
  cleanup();
  render(<SeeStep session={session} {...step} />);
  const row = screen.getByRole("region", { name: "Let people finish" });
  expect([...row.querySelectorAll("p")].filter((one) => one.textContent === "")).toEqual([]);
  cleanup();
  render(<SeeStep session={await silentSession(1)} {...step} />);
  const aimed = within(screen.getByRole("region", { name: "Let people finish" }));
  expect(aimed.getByText("aim 1 or fewer")).toBeTruthy();
});

test("a commitment's measure names the behaviour", () => {
  expect(measureSentence(silent(LET_FINISH), 1)).toBe("1 or fewer of “Let people finish”.");
  expect(measureSentence(silent({ ...LET_FINISH, direction: "more" }), 2)).toBe(
    "2 or more of “Let people finish”.",
  );
  expect(measureSentence(LET_FINISH, 1)).toBe("1 or fewer: you cut in.");
  expect(measureSentence(silent(PAUSE), null)).toContain("in the next debrief");
});

test("a pattern's sentence has the name for its subject", () => {
  const meetings = [
    ...told("baseline", 0, [4, 5, 3]),
    ...told("coaching", 3, [3, 3, 2, 2, 1, 2, 2, 1, 1]),
  ];
  expect(leadLines(trendOf(silent(LET_FINISH), meetings), "per-meeting")[0]).toBe(
    "“Let people finish” about 2 times a meeting now.",
  );
});
