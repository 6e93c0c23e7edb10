/**
 * The contract of both site adapters, over every variant and every line of the timelines of
 * meeting-pages §5–6. The adapter runs in real Chromium on a replica; time is a manual clock.
 */
import { type Browser, expect, test } from "@playwright/test";
import type { PageEvent, SignalHealth, SignalName } from "@/lib/core/events/page-event";
import { MEET_VARIANTS, optionsOf, ZOOM_VARIANTS } from "../replicas/variants";
import {
  healthOf,
  launchPlain,
  ofType,
  openCallPage,
  peopleOf,
  type Site,
  speechOf,
  turnsOf,
} from "../sites/call-page";
import {
  BEGIN_MS,
  MEET_SAID,
  MEET_SPOKE,
  MEET_STEPS,
  type Said,
  ZOOM_SAID,
  ZOOM_SAID_IN_ONE_ROW,
  ZOOM_STEPS,
} from "../sites/timelines";

/** Words are stamped when their change is seen; a region drawn anew is found within a batch. */
const SEEN_MS = 250;
/** A place of captions that comes with the first words is found by the next look. */
const FOUND_MS = 1000;
/** The meter's own steps are up to 530 ms apart; its first and last step are what we can see. */
const METER_MS = 600;

/** Speech is reported to last this long after the meter stopped (FORMAT.md). */
const RELEASE_MS = 500;

/** What may be other than ok or silent, by variant: nothing else may. */
const ALLOWED: Record<string, Partial<Record<SignalName, SignalHealth>>> = {
  "meet meters-frozen": { speaking: "blind" },
  "meet captions-off": { captions: "off" },
  "meet captions-not-available": { captions: "not-available" },
  "zoom captions-off": { captions: "off" },
  // In no language known to us: it cannot be told from captions that nobody has filled yet.
  "zoom captions-off-de": { captions: "blind" },
  "zoom captions-not-available": { captions: "not-available" },
  // Read, and nobody can be named for it: everybody's words stand in one row.
  "zoom legacy-captions": { names: "blind" },
  "zoom no-tile-names": { names: "blind" },
};
/** Tiles without names: the owner is known by the caption label alone. */
const LABELLED = ["no-tile-names", "no-ids-no-names"];

let browser: Browser;
test.beforeAll(async () => {
  browser = await launchPlain();
});
test.afterAll(() => browser.close());

/** Plays the site's timeline on `variant` and lets 25 s pass after it. */
async function played(site: Site, variant: string): Promise<PageEvent[]> {
  const call = await openCallPage(browser, site, variant as "plain");
  await call.page.evaluate((name) => window.harness.start(name), site);
  const steps = site === "meet" ? MEET_STEPS : ZOOM_STEPS;
  // A caption switch in the steps would turn them on where the variant has them off.
  const isOff = !optionsOf(site, variant).captions;
  await call.run(isOff ? steps.filter(([, method]) => method !== "captions") : steps);
  await call.advance(25_000);
  const events = await call.events();
  await call.close();
  return events;
}

function expectedTurns(site: Site, variant: string, said: readonly Said[]) {
  const { people, captions } = optionsOf(site, variant);
  return (captions ? said : []).map(({ key, text }) => {
    const person = people.find((one) => one.key === key);
    const isSelf = person?.isSelf ?? false;
    const name = isSelf && LABELLED.includes(variant) ? "You" : (person?.name ?? null);
    const isNobodys = variant === "no-tile-names" || variant === "legacy-captions";
    if (site === "zoom" && isNobodys) return { name: null, isSelf: false, text };
    return { name, isSelf, text };
  });
}

/** Expected speech with the names the page shows. */
function spokeBy(variant: string): [string, number, number][] {
  const { people } = optionsOf("meet", variant);
  return MEET_SPOKE.map(([key, from, to]) => {
    const person = people.find((one) => one.key === key);
    const isLabelled = person?.isSelf && LABELLED.includes(variant);
    return [isLabelled ? "You" : (person?.name ?? ""), from + BEGIN_MS, to + RELEASE_MS + BEGIN_MS];
  });
}

/** Exactly the stretches of speech that were played, by name, overlaps and all. */
function expectSpeech(events: readonly PageEvent[], variant: string): void {
  const speech = speechOf(events);
  const wanted = variant === "meters-frozen" ? [] : spokeBy(variant);
  const names = [...new Set(wanted.map(([name]) => name))];
  expect(Object.keys(speech).sort()).toEqual(names.sort());
  for (const name of names) {
    const stretches = wanted.filter(([who]) => who === name);
    expect(speech[name]?.length).toBe(stretches.length);
    stretches.forEach(([, from, to], index) => {
      const [on = 0, off = 0] = speech[name]?.[index] ?? [];
      expect(Math.abs(on - from), `${name} on`).toBeLessThanOrEqual(METER_MS);
      expect(Math.abs(off - to), `${name} off`).toBeLessThanOrEqual(METER_MS);
    });
  }
}

const variants = [
  ...Object.keys(MEET_VARIANTS).map((variant) => ["meet", variant] as const),
  ...Object.keys(ZOOM_VARIANTS).map((variant) => ["zoom", variant] as const),
];

for (const [site, variant] of variants) {
  test(`${site} ${variant}: names, turns, speech and signals`, async () => {
    const events = await played(site, variant);
    const zoomSaid = variant === "legacy-captions" ? ZOOM_SAID_IN_ONE_ROW : ZOOM_SAID;
    const said = site === "meet" ? MEET_SAID : zoomSaid;

    const turns = turnsOf(events);
    expect(turns.map(({ name, isSelf, text }) => ({ name, isSelf, text }))).toEqual(
      expectedTurns(site, variant, said),
    );
    turns.forEach((turn, index) => {
      const wanted = said[index];
      const comesWithWords = variant === "late-captions-de" || variant === "legacy-captions";
      const isFound = comesWithWords && index === 0;
      const late = Math.abs(turn.from - BEGIN_MS - (wanted?.from ?? 0));
      expect(late).toBeLessThanOrEqual(isFound ? FOUND_MS : SEEN_MS);
      expect(Math.abs(turn.to - BEGIN_MS - (wanted?.to ?? 0))).toBeLessThanOrEqual(SEEN_MS);
    });
    const speakers = new Map(turns.map(({ name, who }) => [who, name]));
    const wantedNames = new Set(expectedTurns(site, variant, said).map(({ name }) => name));
    if (!wantedNames.has(null)) expect(speakers.size).toBe(wantedNames.size);

    const listed = ofType(events, "people.changed").at(-1)?.people ?? [];
    const persons = optionsOf(site, variant).people.map((person) => {
      if (site === "zoom" && variant === "no-tile-names") return null;
      return person.isSelf && LABELLED.includes(variant) ? "You" : person.name;
    });
    // Words of nobody known are "Speaker 1", who is told beside the people of the tiles.
    const nobody = variant === "legacy-captions" ? [null] : [];
    const shown = listed.flatMap(({ kind, name }) => (kind === "person" ? [name] : []));
    expect(shown).toEqual([...persons, ...nobody]);

    const allowed = ALLOWED[`${site} ${variant}`] ?? {};
    for (const signal of ["captions", "speaking", "names"] as const) {
      const seen = healthOf(events, signal);
      const odd = seen.filter(({ health }) => health !== "ok" && health !== "silent");
      const own = site === "zoom" && signal === "speaking" ? "not-available" : allowed[signal];
      // The timeline of Meet turns captions off at its end.
      const isEnd = ({ at, health }: (typeof odd)[number]) =>
        site === "meet" && signal === "captions" && health === "off" && at >= BEGIN_MS + 15_000;
      const rest = odd.filter((entry) => !isEnd(entry));
      expect(rest.map(({ health }) => health)).toEqual(own ? [own] : []);
      if (rest[0]) expect(rest[0].at - BEGIN_MS).toBeLessThanOrEqual(20_000);
      if (own && own !== "blind") expect(seen.some(({ health }) => health === "ok")).toBe(false);
    }
    if (site === "meet") expectSpeech(events, variant);
    else expect(ofType(events, "speaking.changed")).toEqual([]);
    expect(events.map(({ at }) => at)).toEqual(events.map(({ at }) => at).sort((a, b) => a - b));
    expect(ofType(events, "state.changed").map(({ state }) => state)).toEqual([
      "green-room",
      "joined",
    ]);
  });
}

test("zoom: the late active class is never speech", async () => {
  const call = await openCallPage(browser, "zoom", "plain");
  await call.page.evaluate(() => window.harness.start("zoom"));
  await call.run([
    [500, "join"],
    [3000, "active", "alpha"],
    [6000, "active", "bo"],
    [9000, "active", null],
  ]);
  await call.advance(5000);
  const events = await call.events();
  expect(ofType(events, "speaking.changed")).toEqual([]);
  expect(healthOf(events, "speaking").map(({ health }) => health)).toEqual(["not-available"]);
  await call.close();
});

test("meet: two people of one name stay two, told apart by their picture", async () => {
  const call = await openCallPage(browser, "meet", "same-name");
  await call.page.evaluate(() => window.harness.start("meet"));
  await call.run([
    [500, "join"],
    [3000, "say", "1", "bo", "I am the first"],
    [4000, "say", "2", "bo-two", "and I am the second"],
  ]);
  await call.advance(3000);
  const events = await call.events();
  const turns = turnsOf(events);
  expect(turns.map(({ name }) => name)).toEqual(["Bo Berg", "Bo Berg"]);
  expect(new Set(turns.map(({ who }) => who)).size).toBe(2);
  expect([...peopleOf(events).values()].filter(({ name }) => name === "Bo Berg")).toHaveLength(2);
  await call.close();
});

test("meet: a shared screen with sound is a presentation, not a person", async () => {
  const call = await openCallPage(browser, "meet", "presentation");
  await call.page.evaluate(() => window.harness.start("meet"));
  await call.run([
    [500, "join"],
    [3000, "say", "1", "alpha:screen", "welcome to this video"],
    [4000, "say", "2", "alpha", "so that was it"],
  ]);
  await call.advance(3000);
  const turns = turnsOf(await call.events());
  expect(turns.map(({ name, kind }) => [name, kind])).toEqual([
    ["Alpha Adams (Presentation)", "presentation"],
    ["Alpha Adams", "person"],
  ]);
  await call.close();
});

test("zoom: initials that two people share name nobody", async () => {
  const people = [
    { key: "me", name: "Sam Stone", isSelf: true },
    { key: "bo", name: "Bo Berg" },
    { key: "bea", name: "Bea Brown" },
  ];
  const call = await openCallPage(browser, "zoom", "no-avatars", { people });
  await call.page.evaluate(() => window.harness.start("zoom"));
  await call.run([
    [500, "join"],
    [3000, "say", "1", "bo", "one of the two speaks"],
    [4000, "say", "2", "bea", "and so does the other"],
    [5000, "say", "3", "me", "and I"],
  ]);
  await call.advance(3000);
  const turns = turnsOf(await call.events());
  expect(turns.map(({ name }) => name)).toEqual([null, null, "Sam Stone"]);
  expect(new Set(turns.map(({ who }) => who)).size).toBe(3);
  await call.close();
});
