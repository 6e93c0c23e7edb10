/**
 * Fits how far counts stray from summed probabilities, on out-of-fold train predictions, so that nine
 * in ten true counts of a speaker in a meeting lie inside the debrief's interval. The product reads
 * them from weights/stray.json, a file apart: the debrief must not bring all the weights with it.
 */
import path from "node:path";
import { estimate, NOMINAL, type Stray } from "../../../lib/core/detectors/estimate";
import { FAINT } from "../../../lib/core/detectors/faint";
import { corpora, readJsonl } from "./corpus";
import type { Scored } from "./out-of-fold";
import type { SampleLine } from "./samples";

interface GoldRow {
  kind: string;
  who: string;
  label?: string;
  sub?: string;
  talk?: Record<string, number>;
}
interface Count {
  readonly gold: number;
  readonly chances: readonly number[];
}

const SPREADS = [0.8, 1, 1.25, 1.5, 2, 2.5, 3];
const DRIFTS = [0, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5];

export function fitEstimate(kept: readonly Scored[], kind: "solicitation" | "interruption"): Stray {
  const counts = countsOf(kept, kind);
  const sum = counts.reduce((all, one) => all + one.chances.reduce((s, p) => s + p, 0), 0);
  const gold = counts.reduce((all, one) => all + one.gold, 0);
  const missed = Number(Math.max(0, 1 - sum / gold).toFixed(3));
  let best: { stray: Stray; width: number; covered: number } | null = null;
  for (const spread of SPREADS) {
    for (const drift of DRIFTS) {
      const stray = { spread, drift, missed };
      const found = coverage(counts, kind, stray);
      if (found.covered < NOMINAL) continue;
      if (!best || found.width < best.width) best = { stray, ...found };
    }
  }
  console.log(`  estimate: ${JSON.stringify(best)} over ${counts.length} speaker counts`);
  return best?.stray ?? { spread: 3, drift: 0.5, missed };
}

function coverage(counts: readonly Count[], kind: "solicitation" | "interruption", stray: Stray) {
  let inside = 0;
  let width = 0;
  for (const { gold, chances } of counts) {
    const { low, high } = estimate(kind, chances, 0, stray);
    if (gold >= low && gold <= high) inside++;
    width += high - low;
  }
  return { covered: inside / counts.length, width: width / counts.length };
}

function countsOf(kept: readonly Scored[], kind: "solicitation" | "interruption"): Count[] {
  const by = new Map<string, Scored[]>();
  for (const entry of kept) {
    const key = `${entry.one.corpus} ${entry.one.meeting} ${entry.one.writing}`;
    const list = by.get(key);
    if (list) list.push(entry);
    else by.set(key, [entry]);
  }
  return [...by.values()].flatMap((list) => {
    const rows = goldOf(list[0]?.one as SampleLine);
    const talk = rows.find((row) => row.kind === "meeting")?.talk ?? {};
    return Object.keys(talk).map((who) => ({
      gold: rows.filter(
        (row) => row.kind === kind && row.who === who && (kind === "interruption" || isCore(row)),
      ).length,
      chances: list
        .filter(
          ({ one, p }) => one.who === who && p >= FAINT && (kind === "interruption" || one.y >= 0),
        )
        .map(({ p }) => p),
    }));
  });
}

const golds = new Map<string, GoldRow[]>();
function goldOf({ corpus, meeting }: SampleLine): GoldRow[] {
  const known = golds.get(meeting);
  if (known) return known;
  const rows = readJsonl<GoldRow>(path.join(corpora, corpus, "train/gold", `${meeting}.jsonl.gz`));
  golds.set(meeting, rows);
  return rows;
}

function isCore({ label, sub }: GoldRow): boolean {
  if (label === "solicit-open" || label === "solicit") return true;
  return label === "solicit-check" && (sub === "qy" || sub === "qrr");
}
