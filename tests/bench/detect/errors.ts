/** What kinds of moments are missed, and what wrong ones there are: the error analysis of the README. */
import { predictionsOf, type Run } from "./run-stream";
import { evaluate, type GoldMeeting, type Prediction } from "./scorer";

type Counts = Record<string, number>;
export interface Errors {
  /** Share found, by the gold's own kind of moment, with how many there are. */
  readonly foundBy: Record<string, { recall: number; n: number }>;
  readonly missed: Counts;
  readonly wrong: Counts;
}

const isCore = (one: { label: string; sub: string }) =>
  one.label !== "solicit-check" || one.sub === "qy" || one.sub === "qrr";
const add = (counts: Counts, key: string) => {
  counts[key] = (counts[key] ?? 0) + 1;
};

export function solicitationErrors(runs: readonly Run[], gold: Map<string, GoldMeeting>): Errors {
  const core = evaluate(gold, predictionsOf(runs), { only: "solicitation" }).solicitation.core;
  const all = predictionsOf(runs, true).filter((one) => one.kind === "solicitation");
  const shown = predictionsOf(runs).filter((one) => one.kind === "solicitation");
  const missed: Counts = {};
  for (const [meeting, one] of gold) {
    for (const g of one.sol.filter(isCore)) {
      const near = (p: Prediction) =>
        p.meeting === meeting && p.who === g.who && p.t >= g.start - 1 && p.t <= g.end + 5;
      if (shown.some(near)) continue;
      add(missed, all.some(near) ? "judged unlikely" : "no candidate above .05");
    }
  }
  const { fp, duplicates = 0, ignored = 0 } = core;
  const wrong = { "second hit on one question": duplicates, other: fp - duplicates };
  return {
    foundBy: core.recallBy,
    missed,
    wrong: { ...wrong, "beside an understanding check (not counted)": ignored },
  };
}

export function interruptionErrors(runs: readonly Run[], gold: Map<string, GoldMeeting>): Errors {
  const pair = evaluate(gold, predictionsOf(runs), { only: "interruption" }).interruption.pair;
  const all = predictionsOf(runs, true).filter((one) => one.kind === "interruption");
  const shown = predictionsOf(runs).filter((one) => one.kind === "interruption");
  const missed: Counts = {};
  for (const [meeting, one] of gold) {
    for (const g of one.int) {
      const near = (p: Prediction) => p.meeting === meeting && Math.abs(p.t - g.t) <= 2;
      const isPair = (p: Prediction) => p.who === g.who && p.whom === g.whom;
      if (shown.some((p) => near(p) && isPair(p))) continue;
      const side = (p: Prediction) => p.who === g.who || p.whom === g.whom;
      if (shown.some((p) => near(p) && side(p))) add(missed, "seen, but of another pair");
      else if (all.some((p) => near(p) && isPair(p))) add(missed, "judged unlikely");
      else add(missed, "no candidate above .05");
    }
  }
  const { recall = 0, n = 0 } = pair.recallStrong ?? {};
  return { foundBy: { strong: { recall, n } }, missed, wrong: pair.falsePositivesBy ?? {} };
}

/** How much of what was expected came, kind by kind; for the table of the bench. */
export function showErrors(name: string, errors: Errors): void {
  const list = (counts: Counts) =>
    Object.entries(counts)
      .sort(([, a], [, b]) => b - a)
      .map(([key, n]) => `${key} ${n}`)
      .join(", ");
  const found = Object.entries(errors.foundBy).map(
    ([key, { recall, n }]) => `${key} ${recall.toFixed(2)} of ${n}`,
  );
  console.log(`  ${name} found: ${found.join(", ")}`);
  console.log(`    missed: ${list(errors.missed)}`);
  console.log(`    wrong: ${list(errors.wrong)}`);
}
