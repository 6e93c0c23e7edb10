/** An update in mid-call: what the old sensor holds, and what reaches it a moment later, is saved. */
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Ask } from "@/lib/frame/ask";
import { offerHandOver } from "@/lib/frame/hand-over";
import { overlayFrame } from "@/lib/frame/overlay-frame";
import { manualClock } from "../support/manual-clock";

const ending = new AbortController();
afterEach(() => document.documentElement.querySelector("x-old")?.remove());

/** What an older version left: a host with our frame in a closed root, and its sensor. */
function anOldOverlay(isAlive = false) {
  const host = document.createElement("x-old");
  const frame = { src: "chrome-extension://id/overlay.html" };
  Object.assign(host, { openOrClosedShadowRoot: { querySelector: () => frame } });
  document.documentElement.append(host);
  const mirror: unknown[] = [];
  const leave = vi.fn();
  offerHandOver(
    host,
    () => mirror,
    () => isAlive,
    leave,
  );
  return { host, mirror, leave };
}

function aNewSensor() {
  const clock = manualClock();
  const saved: unknown[] = [];
  const ask = vi.fn(async (type: string, payload: { records?: unknown[] }) => {
    if (type === "records.rescue") saved.push(payload.records);
    return { ok: true };
  });
  const start = () =>
    overlayFrame(
      {
        page: document,
        clock,
        ask: ask as unknown as Ask,
        isAlive: () => true,
        url: "about:blank",
        origin: "https://x.test",
        title: "",
        keepOut: () => ({ top: 0, right: 0, bottom: 0, left: 0 }),
        read: () => undefined,
        turnOnCaptions: () => false,
        leave: () => undefined,
      },
      ending.signal,
    );
  return { clock, saved, start };
}

describe("a newer sensor", () => {
  test("removes the old frame at once and saves also what reached the old sensor after that", () => {
    const old = anOldOverlay();
    old.mirror.push({ id: "a" });
    const { clock, saved, start } = aNewSensor();
    start();
    expect(old.host.isConnected).toBe(false);
    expect(old.host.hasAttributes()).toBe(false);
    old.mirror.push({ id: "b" });
    clock.advance(249);
    expect(saved).toEqual([]);
    clock.advance(1);
    expect(saved).toEqual([[{ id: "a" }, { id: "b" }]]);
  });

  test("saves what it heard first when the old sensor is silent the second time", () => {
    const old = anOldOverlay();
    old.mirror.push({ id: "a" });
    const { clock, saved, start } = aNewSensor();
    start();
    old.mirror.length = 0;
    clock.advance(250);
    expect(saved).toEqual([[{ id: "a" }]]);
  });

  test("learns nothing from a sensor that is still alive, and from a page that answers nonsense", () => {
    const old = anOldOverlay(true);
    old.mirror.push({ id: "a" });
    old.host.addEventListener("next-time-hand-over", () =>
      old.host.setAttribute("data-kept", "{not json"),
    );
    const { clock, saved, start } = aNewSensor();
    start();
    clock.advance(250);
    expect(saved).toEqual([]);
    expect(old.leave).not.toHaveBeenCalled();
  });

  test("without an old overlay nothing is asked and nothing waits", () => {
    const { clock, saved, start } = aNewSensor();
    start();
    clock.advance(10_000);
    expect(saved).toEqual([]);
  });
});
