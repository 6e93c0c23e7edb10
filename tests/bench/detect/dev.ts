/**
 * Scores one corpus and way of writing on dev, for a quick look while working on a model.
 *
 *     npx tsx tests/bench/detect/dev.ts CORPUS WRITING
 */
import path from "node:path";
import { toPageEvents } from "../../tools/read-stream";
import { type Corpus, corpora, loadMeeting, meetingIds, streamOf, type Writing } from "./corpus";
import { calibrationError, outcomesOf, precisionAt, rates, speakerCounts } from "./measure";
import { predictionsOf, runStream } from "./run-stream";
import { evaluate, loadGold } from "./scorer";

const [corpus = "mrda", writing = "plain"] = process.argv.slice(2) as [Corpus, Writing];
const gold = loadGold([path.join(corpora, corpus, "dev/gold")]);
const runs = meetingIds(corpus, "dev").map((id) =>
  runStream(id, streamOf(loadMeeting(corpus, "dev", id), writing).flatMap(toPageEvents)),
);
const result = evaluate(gold, predictionsOf(runs));
const all = predictionsOf(runs, true);
for (const kind of ["solicitation", "interruption"] as const) {
  const found = kind === "solicitation" ? result.solicitation.core : result.interruption?.pair;
  if (!found) continue;
  const { outcomes, total } = outcomesOf(kind, all, gold);
  const sweep = [0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5].map((t) => {
    const kept = all.filter((one) => one.kind === kind && (one.score ?? 0) >= t);
    const at = evaluate(gold, kept, { only: kind });
    return `${t}:${(kind === "solicitation" ? at.solicitation.core : at.interruption.pair).f1.toFixed(3)}`;
  });
  const error = calibrationError(outcomes, 0.1);
  const made = rates(speakerCounts(kind, "who", runs, gold));
  console.log(
    `${corpus} ${writing} ${kind}: P ${found.p.toFixed(3)} R ${found.r.toFixed(3)} F1 ${found.f1.toFixed(3)}; by threshold ${sweep.join(" ")}`,
  );
  console.log(
    `  P at R .2/.35/.4/.5: ${[0.2, 0.35, 0.4, 0.5].map((r) => precisionAt(r, outcomes, total).toFixed(2)).join(" ")}; ECE ${error.error.toFixed(3)} of ${error.n}: ${error.bins.map((bin) => `${bin.said.toFixed(2)}→${bin.was.toFixed(2)} (${bin.n})`).join(", ")}`,
  );
  console.log(
    `  rates MAE ${made.mae.toFixed(2)} rho ${made.rho.toFixed(3)} coverage ${made.coverage.toFixed(3)} width ${made.width.toFixed(1)} n ${made.n}`,
  );
}
const times = runs.flatMap((run) => [...run.times]).sort((a, b) => a - b);
console.log(`median ${times[times.length >> 1]?.toFixed(0)} µs`);
