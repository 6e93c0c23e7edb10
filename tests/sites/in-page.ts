/** The part of the contract suite that runs in the page: an adapter, a manual clock, its events. */
import type { PageEvent } from "@/lib/core/events/page-event";
import { meet } from "@/lib/sites/meet/adapter";
import type { SiteAdapter, Watch } from "@/lib/sites/site-adapter";
import { zoom } from "@/lib/sites/zoom/adapter";

import type { Replica } from "../replicas/replica";
import { makeManualClock } from "./manual-clock";

/** Methods of the replica that a step can call. */
type Method = {
  [K in keyof Replica]: Replica[K] extends (...args: never[]) => unknown ? K : never;
}[keyof Replica];
/** [ms since the timeline began, what the replica does, with what]. */
export type Step = readonly [number, Method, ...unknown[]];

/** Wall clock at which every test begins (any fixed moment will do). */
export const STARTED_AT = 1_790_000_000_000;

export interface Harness {
  /** Starts the adapter; `captions`: may it read them from the start? */
  start(site: "meet" | "zoom", captions?: boolean): void;
  read(captions: boolean): void;
  turnOnCaptions(): boolean;
  /** Runs the steps, each at its time. */
  run(steps: readonly Step[]): Promise<void>;
  advance(ms: number): Promise<void>;
  /** Events so far; `at` counts from the start of the test in ms. */
  events(): PageEvent[];
  batches(): number;
  fits(): boolean;
  keepOut(): ReturnType<SiteAdapter["keepOut"]>;
  stop(): void;
  /** The whole document as text, child frames included. */
  snapshot(): string;
}

declare global {
  interface Window {
    harness: Harness;
  }
}

const adapters = { meet, zoom };
const clock = makeManualClock(STARTED_AT);
const ending = new AbortController();
const events: PageEvent[] = [];
let batches = 0;
let adapter: SiteAdapter = meet;
let watch: Watch | null = null;

// A page without a replica (a saved fragment) has nothing to be driven.
if ("replica" in window) {
  window.replica.clock = { now: clock.elapsed, after: (ms, run) => clock.after(ms, run) };
}

function call(method: Method, args: readonly unknown[]): void {
  const run: unknown = window.replica[method];
  if (typeof run !== "function") throw new Error(`the replica cannot ${method}`);
  run.apply(window.replica, args);
}

window.harness = {
  start(site, captions = true) {
    adapter = adapters[site];
    const report = (batch: readonly PageEvent[]) => {
      batches++;
      events.push(...batch);
    };
    watch = adapter.watch(document, report, clock, ending.signal);
    watch.read({ captions });
  },
  read: (captions) => watch?.read({ captions }),
  turnOnCaptions: () => watch?.turnOnCaptions() ?? false,
  async run(steps) {
    let passed = 0;
    for (const [at, method, ...args] of steps) {
      await clock.advance(at - passed);
      passed = at;
      call(method, args);
    }
    await clock.advance(0);
  },
  advance: clock.advance,
  events: () => events.map((event) => ({ ...event, at: event.at - STARTED_AT })),
  batches: () => batches,
  fits: () => adapter.fits(document),
  keepOut: () => adapter.keepOut(document),
  stop: () => ending.abort(),
  snapshot() {
    const frames = [...document.querySelectorAll("iframe")].map(
      (frame) => frame.contentDocument?.documentElement.outerHTML ?? "",
    );
    return [document.documentElement.outerHTML, ...frames].join("\n");
  },
};
