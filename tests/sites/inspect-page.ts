/** The part of `inspect` that runs in the page: what each finder saw in a page that stands still. */
import type { CallState, SignalHealth, SignalName } from "@/lib/core/events/page-event";
import { type Entry, lastMatch } from "@/lib/sites/finder";
import { type Findings, judgeHealth } from "@/lib/sites/health";
import { makeMeetReader } from "@/lib/sites/meet/reader";
import * as meetLists from "@/lib/sites/meet/selectors";
import { type PageReader, type RowLook, UNSIGNED } from "@/lib/sites/page-reader";
import { makePeople } from "@/lib/sites/people";
import { makeZoomReader } from "@/lib/sites/zoom/reader";
import * as zoomLists from "@/lib/sites/zoom/selectors";

export interface Inspected {
  readonly site: "meet" | "zoom";
  readonly state: CallState;
  readonly people: readonly { name: string | null; self: boolean; muted: boolean | null }[];
  readonly captions: readonly { name: string | null; text: string }[];
  /** Who makes a sound by the look of the meters (a page that stands still shows no changes). */
  readonly speaking: readonly (string | null)[];
  readonly signals: Record<SignalName, { health: SignalHealth; reason: string | null }>;
  /** For each thing the ranked entry that found it. */
  readonly matched: Readonly<Record<string, string>>;
}

declare global {
  interface Window {
    inspectPage: (site: "meet" | "zoom") => Inspected;
  }
}

/** "CAPTION_REGION" as "captionRegion". */
const thing = (name: string) =>
  name.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

/** For every ranked list of the site the entry that matched, in words. */
function matchedOf(lists: Readonly<Record<string, unknown>>): Record<string, string> {
  const isList = (value: unknown): value is readonly Entry[] => Array.isArray(value);
  return Object.fromEntries(
    Object.entries(lists).flatMap(([name, list]) => {
      const entry = isList(list) ? lastMatch.get(list) : undefined;
      if (!entry) return [];
      const { kind, test, seen } = entry;
      const how = typeof test === "string" ? test : test.name;
      return [[thing(name), `${kind}: ${how} (${seen})`]];
    }),
  );
}

const words = (text: string) => text.replace(/\s+/g, " ").trim();

function rowsOf(reader: PageReader, region: Element | null): RowLook[] {
  if (!region) return [];
  return reader.rows(region).flatMap((element) => {
    const row = reader.row(element);
    return row && words(row.text) !== "" ? [row] : [];
  });
}

function findingsOf(reader: PageReader, region: Element | null, rows: readonly RowLook[]) {
  const look = reader.people();
  const meters = look.sights.flatMap((sight) => sight.meters);
  const isMoving = meters.some((meter) => reader.isStill(meter.className) === false);
  const never = Number.NEGATIVE_INFINITY;
  const named = rows.some((row) => (row.name ?? row.face) !== null);
  const findings: Findings = {
    elapsed: 0,
    since: never,
    captionSwitch: reader.captionSwitch(region),
    hasRegion: region !== null,
    hasStrangeRows: rows.length > 0 && !named,
    lastCaption: rows.length > 0 ? 0 : never,
    wordsWithoutMeterMs: 0,
    speechWithoutWordsMs: 0,
    hasMeterSignal: reader.hasMeters,
    meters: meters.length,
    lastMeter: isMoving ? 0 : never,
    isUnsigned: rows.some(({ face }) => face === UNSIGNED),
    named: [...look.sights, ...rows].filter(({ name }) => name !== null).length,
    people: Math.max(look.count ?? 0, look.sights.length, rows.length),
    isPoppedOut: false,
  };
  return { look, findings };
}

window.inspectPage = (site) => {
  const reader = site === "meet" ? makeMeetReader(document) : makeZoomReader(document);
  const { sign } = reader.look();
  const region = reader.region();
  const rows = rowsOf(reader, region);
  const { look, findings } = findingsOf(reader, region, rows);
  const people = makePeople();
  people.see(look);
  const said = rows.map((row) => {
    const isTold = (row.name ?? row.face) !== null;
    const who = isTold ? people.whoSays(row.name, row.face, () => false) : null;
    return { who, row };
  });
  const list = people.list();
  const unnamed = [...new Set(said.map(({ who }) => who))].filter(
    (who) => who !== null && !list.find((person) => person.id === who)?.name,
  );
  const nameOf = (who: string | null): string | null => {
    if (who === null) return null;
    const name = list.find((person) => person.id === who)?.name ?? null;
    return name ?? (unnamed.includes(who) ? `Speaker ${unnamed.indexOf(who) + 1}` : null);
  };
  const isLoud = (meter: Element) => reader.isStill(meter.className) === false;
  return {
    site,
    state: sign === "nothing" ? "unknown" : sign,
    people: list.map(({ id, isSelf, muted }) => ({ name: nameOf(id), self: isSelf, muted })),
    captions: said.map(({ who, row }) => ({
      name: row.name ?? nameOf(who),
      text: words(row.text),
    })),
    speaking: look.sights.filter((sight) => sight.meters.some(isLoud)).map(({ name }) => name),
    signals: judgeHealth(findings),
    matched: matchedOf(site === "meet" ? meetLists : zoomLists),
  };
};
