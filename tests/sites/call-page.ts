/** Opens a replica with the adapter in it, and folds what it reported into what a person would say. */
import { type Browser, chromium, type Page } from "@playwright/test";
import type { PageEvent, Person, SignalHealth, SignalName } from "@/lib/core/events/page-event";
import { bundle } from "../replicas/bundle";
import type { ReplicaOptions } from "../replicas/replica";
import { routeReplica } from "../replicas/serve";
import type { MeetVariant, ZoomVariant } from "../replicas/variants";
import { chromiumPath } from "../support/setup.mjs";
import type { Step } from "./in-page";

export type Site = "meet" | "zoom";

/** A browser without the extension: the adapter is put into the page by the test itself. */
export function launchPlain(): Promise<Browser> {
  const executablePath = chromiumPath();
  return chromium.launch({
    args: ["--no-sandbox", "--disable-gpu"],
    ...(executablePath ? { executablePath } : {}),
  });
}

export interface CallPage {
  readonly page: Page;
  run(steps: readonly Step[]): Promise<void>;
  advance(ms: number): Promise<void>;
  events(): Promise<PageEvent[]>;
  close(): Promise<void>;
}

/** Opens `variant`; the adapter is loaded and not started. */
export async function openCallPage(
  browser: Browser,
  site: Site,
  variant: MeetVariant | ZoomVariant,
  changes: Partial<ReplicaOptions> = {},
): Promise<CallPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.route(/^https?:/, (route) => route.abort());
  await page.goto(await routeReplica(page, site, variant, changes));
  await page.waitForFunction(() => "replica" in window);
  await page.evaluate(await bundle("tests/sites/in-page.ts", "inPage"));
  return {
    page,
    run: (steps) => page.evaluate((list) => window.harness.run(list), steps),
    advance: (ms) => page.evaluate((time) => window.harness.advance(time), ms),
    events: () => page.evaluate(() => window.harness.events()),
    close: () => context.close(),
  };
}

type Of<T extends PageEvent["type"]> = Extract<PageEvent, { type: T }>;
export function ofType<T extends PageEvent["type"]>(
  events: readonly PageEvent[],
  type: T,
): Of<T>[] {
  return events.filter((event): event is Of<T> => event.type === type);
}

/** Everybody ever reported, by id, as last reported. */
export function peopleOf(events: readonly PageEvent[]): Map<string, Person> {
  const people = new Map<string, Person>();
  for (const { people: list } of ofType(events, "people.changed")) {
    for (const person of list) people.set(person.id, person);
  }
  return people;
}

export interface Turn {
  readonly who: string;
  readonly name: string | null;
  readonly isSelf: boolean;
  readonly kind: Person["kind"];
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The turns in the order they began, each with its last text. */
export function turnsOf(events: readonly PageEvent[]): Turn[] {
  const people = peopleOf(events);
  const blocks = new Map<string, Turn>();
  for (const { block, who, text, at } of ofType(events, "caption.changed")) {
    const person = people.get(who);
    if (!person) throw new Error(`${who} was never introduced`);
    const { name, isSelf, kind } = person;
    blocks.set(block, {
      who,
      name,
      isSelf,
      kind,
      text,
      from: blocks.get(block)?.from ?? at,
      to: at,
    });
  }
  return [...blocks.values()];
}

/** What became of each signal, in order. */
export function healthOf(
  events: readonly PageEvent[],
  signal: SignalName,
): { at: number; health: SignalHealth; reason: string | null }[] {
  return ofType(events, "signal.changed")
    .filter((event) => event.signal === signal)
    .map(({ at, health, reason }) => ({ at, health, reason }));
}

/** Stretches of speech by name: [from, to] in ms. */
export function speechOf(events: readonly PageEvent[]): Record<string, [number, number][]> {
  const people = peopleOf(events);
  const speech: Record<string, [number, number][]> = {};
  for (const { who, on, at } of ofType(events, "speaking.changed")) {
    const name = people.get(who)?.name ?? who;
    speech[name] ??= [];
    const last = speech[name].at(-1);
    if (on) speech[name].push([at, Number.POSITIVE_INFINITY]);
    else if (last) last[1] = at;
  }
  return speech;
}
