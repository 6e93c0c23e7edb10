/** Plays a stream on the replica with the real extension and brings back what the coach kept. */
import type { Sighting } from "../../../lib/core/detectors/detector";
import type { PageEvent } from "../../../lib/core/events/page-event";
import { expect, openReplica, overlayFrame } from "../../e2e/fixtures";
import { launch } from "../../support/launch";
import type { Stream } from "./stream";

export interface PlayedFast {
  readonly events: readonly PageEvent[];
  readonly sightings: readonly Sighting[];
}

/** Sighting records as stored, and where meeting second 0 was on the wall clock. */
export interface PlayedAtLife {
  readonly records: readonly { at: number; detector: string; role: "who" | "whom" }[];
  readonly startedAt: number;
}

/** Small, because at 20 times the speed every ms of painting is 20 ms of the meeting. */
const WINDOW = { width: 400, height: 300 };
const PATIENCE = { timeout: 120_000 };

interface How {
  readonly directory: string;
  readonly speed: number;
  readonly self: string;
  readonly seconds?: number;
}

async function play<T>(
  stream: Stream,
  how: How,
  bringBack: (tools: {
    overlay: Awaited<ReturnType<typeof overlayFrame>>;
    page: Awaited<ReturnType<typeof openReplica>>;
    launched: Awaited<ReturnType<typeof launch>>;
  }) => Promise<T>,
): Promise<T> {
  const launched = await launch({ directory: how.directory });
  try {
    await launched.extension.agree();
    const page = await openReplica(launched.context, "meet");
    await page.setViewportSize(WINDOW);
    await page.bringToFront();
    await page.evaluate(() => window.replica.join());
    const overlay = await overlayFrame(page);
    await expect(overlay.locator(".pill-add")).toBeVisible(PATIENCE);
    const { speed, self, seconds } = how;
    await page.evaluate(({ lines, options }) => window.replica.play(lines, options), {
      lines: stream.lines,
      options: { speed, self, leave: true, ...(seconds ? { seconds } : {}) },
    });
    await expect(overlay.locator(".end-do")).toBeVisible(PATIENCE);
    return await bringBack({ overlay, page, launched });
  } finally {
    await launched.close();
  }
}

export function playFast(stream: Stream, how: How): Promise<PlayedFast> {
  return play(stream, how, async ({ overlay }) => {
    const json = await overlay.evaluate(() => JSON.stringify(window.nextTimeBench ?? null));
    const kept = JSON.parse(json) as PlayedFast | null;
    if (!kept) throw new Error("the overlay kept nothing: is it the bench build?");
    return kept;
  });
}

const READ_SIGHTINGS = `new Promise((resolve, reject) => {
  const opening = indexedDB.open("next-time");
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const asking = opening.result.transaction("records").objectStore("records").getAll();
    asking.onerror = () => reject(asking.error);
    asking.onsuccess = () => {
      opening.result.close();
      const bodies = asking.result.filter((row) => row.type === "sighting").map((row) => row.body);
      resolve(JSON.stringify(bodies));
    };
  };
})`;

export function playAtLife(stream: Stream, how: How): Promise<PlayedAtLife> {
  return play(stream, how, async ({ page, launched }) => {
    // The player's clock is the page's monotonic one; records carry wall time.
    const startedAt = await page.evaluate(
      () => performance.timeOrigin + (window.replica.playing?.startedAt ?? 0),
    );
    const popup = await launched.context.newPage();
    await popup.goto(launched.extension.url("popup.html"));
    const bodies = JSON.parse(String(await popup.evaluate(READ_SIGHTINGS))) as {
      at: number;
      detector: string;
      who: string;
    }[];
    const records = bodies.map(({ at, detector, who }) => ({
      at,
      detector,
      role: who === "self" ? ("who" as const) : ("whom" as const),
    }));
    return { records, startedAt };
  });
}
