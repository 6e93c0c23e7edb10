/**
 * What the counting is worth when the signals are worse than in the corpora: word errors, no
 * indicators, late captions, few or many people, one caption row only, a hidden tab.
 */
import type { PageEvent } from "../../../lib/core/events/page-event";
import { toPageEvents } from "../../tools/read-stream";
import { type Corpus, loadMeeting, meetingIds, streamOf } from "./corpus";
import { rates, speakerCounts } from "./measure";
import { predictionsOf, type Run, runStream } from "./run-stream";
import { evaluate, type GoldMeeting } from "./scorer";

type Gold = Record<Corpus, Map<string, GoldMeeting>>;
interface Variant {
  readonly name: string;
  readonly options?: Record<string, unknown>;
  readonly change?: (events: readonly PageEvent[], id: string) => readonly PageEvent[];
}

/** EVERY=3 measures every third meeting only; VARIANTS=0,1 only those: for a look in between. */
const EVERY = Number(process.env.EVERY ?? 1);
const WANTED = process.env.VARIANTS?.split(",").map(Number);
const sampled = (ids: readonly string[]) => ids.filter((_, i) => i % EVERY === 0);

const HIDDEN_MS = 120_000;
const VARIANTS: readonly Variant[] = [
  { name: "as simulated" },
  { name: "15 % word errors", options: { wer: 0.15 } },
  { name: "no indicators (Zoom)", options: { speaking: 0 } },
  { name: "captions 1 s later", options: { latMin: 2, latMax: 2.5 } },
  { name: "captions 2 s later", options: { latMin: 3, latMax: 3.5 } },
  { name: "captions 4 s later", options: { latMin: 5, latMax: 5.5 } },
  { name: "no captions", options: { captions: "none" } },
  { name: "one caption row only", change: oneRow },
  { name: "tab hidden for two minutes", change: hidden },
];

export function robustness(
  gold: Gold,
  f: (value: number | null | undefined, digits?: number) => string,
) {
  console.log("\n== robustness (plain captions)");
  const rows: Record<string, unknown> = {};
  for (const [i, variant] of VARIANTS.entries()) {
    if (WANTED && !WANTED.includes(i)) continue;
    const runs = (["mrda", "ami"] as const).map((corpus) => runVariant(corpus, variant));
    rows[variant.name] = show(variant.name, runs[0] ?? [], runs[1] ?? [], gold, f);
  }
  for (const people of WANTED && !WANTED.includes(VARIANTS.length)
    ? []
    : [2, 3, 4, 5, 6, 7, 8, 9, 12])
    rows[`${people} people`] = withPeople(people, gold, f);
  return rows;
}

function runVariant(corpus: Corpus, { options, change }: Variant): Run[] {
  return sampled(meetingIds(corpus, "dev")).map((id) => {
    const events = streamOf(loadMeeting(corpus, "dev", id), "plain", options).flatMap(toPageEvents);
    return runStream(id, change ? change(events, id) : events);
  });
}

function show(
  name: string,
  mrda: readonly Run[],
  ami: readonly Run[],
  gold: Gold,
  f: (value: number | null | undefined, digits?: number) => string,
) {
  const [m, a] = [within(mrda, gold.mrda), within(ami, gold.ami)];
  const first = mrda.length ? evaluate(m, predictionsOf(mrda)) : null;
  const second = ami.length ? evaluate(a, predictionsOf(ami), { only: "solicitation" }) : null;
  const made = mrda.length ? rates(speakerCounts("interruption", "who", mrda, m)) : null;
  const all = [...mrda, ...ami];
  const measured = all.reduce((sum, run) => sum + run.measured, 0) / Math.max(1, all.length);
  const pair = first?.interruption?.pair;
  console.log(
    `  ${name.padEnd(28)} solicitation ${f(first?.solicitation.core.f1)} / ${f(second?.solicitation.core.f1)}; interruption ${f(pair?.f1)}, made MAE/h ${f(made?.mae, 2)} rho ${f(made?.rho)}; estimate covers ${f(made?.coverage)}; measured ${f(measured)} of the time`,
  );
  return {
    mrda: first?.solicitation.core,
    ami: second?.solicitation.core,
    interruption: pair,
    made,
    measured,
  };
}

function within(runs: readonly Run[], gold: Map<string, GoldMeeting>): Map<string, GoldMeeting> {
  const ids = new Set(runs.map((run) => run.meeting));
  return new Map([...gold].filter(([id]) => ids.has(id)));
}

/** Only the newest caption row is on the page: who spoke last is the only one who can be read. */
function oneRow(events: readonly PageEvent[]): PageEvent[] {
  let row = "";
  let changedAt = 0;
  return events.filter((event) => {
    if (event.type !== "caption.changed") return true;
    // A row goes on being the newest one until another grows while it rests for a second.
    if (event.block !== row && event.at - changedAt < 1000) return false;
    [row, changedAt] = [event.block, event.at];
    return true;
  });
}

/** Nothing arrives from the middle of the meeting on for two minutes. */
function hidden(events: readonly PageEvent[]): PageEvent[] {
  const from = events[Math.floor(events.length / 2)]?.at ?? 0;
  const lost = { type: "signal.changed", signal: "speaking", reason: "hidden" } as const;
  const kept = events.filter((event) => event.at < from || event.at >= from + HIDDEN_MS);
  const place = kept.findIndex((event) => event.at >= from);
  return [
    ...kept.slice(0, place),
    { ...lost, at: from, health: "paused" },
    { ...lost, at: from + HIDDEN_MS, health: "ok" },
    ...kept.slice(place),
  ];
}

/** Meetings of this size as they are; for 2 and 3 the ones who speak most; for 12 three AMI meetings at once. */
function withPeople(
  people: number,
  gold: Gold,
  f: (value: number | null | undefined, digits?: number) => string,
) {
  if (people === 12) return show("12 people (three meetings)", [], [crowd()], gold, f);
  const runs: Run[] = [];
  const own: Gold = { mrda: new Map(), ami: gold.ami };
  for (const id of sampled(meetingIds("mrda", "dev"))) {
    const one = gold.mrda.get(id);
    if (!one) continue;
    const talkers = Object.entries(one.info.talk)
      .sort((a, b) => b[1] - a[1])
      .map(([who]) => who);
    if (people > 3 && talkers.length !== people) continue;
    const kept = new Set(talkers.slice(0, people));
    own.mrda.set(id, onlyOf(one, kept));
    const events = streamOf(loadMeeting("mrda", "dev", id), "plain").flatMap(toPageEvents);
    runs.push(
      runStream(
        id,
        events.filter((event) => !("who" in event) || kept.has(event.who)),
      ),
    );
  }
  if (runs.length === 0) return null;
  return show(`${people} people (${runs.length} meetings)`, runs, [], own, f);
}

function onlyOf(gold: GoldMeeting, kept: ReadonlySet<string>): GoldMeeting {
  const talk = Object.fromEntries(Object.entries(gold.info.talk).filter(([who]) => kept.has(who)));
  return {
    ...gold,
    info: { ...gold.info, talk },
    sol: gold.sol.filter((one) => kept.has(one.who)),
    int: gold.int.filter((one) => kept.has(one.who) && kept.has(one.whom)),
  };
}

/** Three AMI meetings side by side as one call of twelve: a stress, not a conversation. */
function crowd(): Run {
  const ids = meetingIds("ami", "dev").slice(0, 3);
  const [first = ""] = ids;
  const events = ids.flatMap((id, n) =>
    streamOf(loadMeeting("ami", "dev", id), "plain")
      .flatMap(toPageEvents)
      .filter((event) => event.type === "speaking.changed" || event.type === "caption.changed")
      .map((event) => ({
        ...event,
        who: `${n}${event.who}`,
        ...(event.type === "caption.changed" ? { block: `${n}${event.block}` } : {}),
      })),
  );
  events.sort((a, b) => a.at - b.at);
  const run = runStream(first, events);
  const mine = (who: string) => who.startsWith("0");
  const strip = <T extends { who: string }>(one: T) => ({ ...one, who: one.who.slice(1) });
  return {
    ...run,
    sightings: run.sightings.filter((one) => mine(one.who)).map(strip),
    faint: run.faint.filter((one) => mine(one.who)).map(strip),
  };
}
