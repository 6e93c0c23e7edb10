/** What the browser says about being painted reaches the session, and not before the frame is drawn. */
import { act, render } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Overlay } from "@/components/overlay/Overlay";
import { SessionContext } from "@/components/overlay/session-context";
import { SETTLE_MS } from "@/components/overlay/use-sight";
import { quietSession } from "../gallery/quiet-session";
import { scenes } from "../gallery/scenes";

type Tell = (entries: readonly { isVisible: boolean }[]) => void;
let tells: Tell[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  tells = [];
  class Resize {
    observe() {}
    disconnect() {}
  }
  class Entry {
    get isVisible() {
      return false;
    }
  }
  class Sight {
    constructor(tell: Tell) {
      tells.push(tell);
    }
    observe() {}
    disconnect() {}
  }
  vi.stubGlobal("ResizeObserver", Resize);
  vi.stubGlobal("IntersectionObserverEntry", Entry);
  vi.stubGlobal("IntersectionObserver", Sight);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function show() {
  const stage = quietSession(scenes["pill-measuring"]);
  render(
    <SessionContext value={stage.session}>
      <Overlay />
    </SessionContext>,
  );
  const told = () => stage.presses.filter(([name]) => name === "sight").map(([, is]) => is);
  const tell = (isVisible: boolean) => act(() => tells.at(-1)?.([{ isVisible }]));
  return { ...stage, told, tell };
}

test("not painted yet is no news while the frame is being drawn; after that it is", () => {
  const { told, tell } = show();
  tell(false);
  act(() => void vi.advanceTimersByTime(SETTLE_MS - 1));
  expect(told()).toEqual([]);
  act(() => void vi.advanceTimersByTime(1));
  expect(told()).toEqual([false]);
});

test("once drawn, every change is told at once", () => {
  const { told, tell } = show();
  tell(true);
  act(() => void vi.advanceTimersByTime(SETTLE_MS));
  expect(told()).toEqual([true, true]);
  tell(false);
  tell(true);
  expect(told()).toEqual([true, true, false, true]);
});

test("the pointer shows it, by what the sensor saw or by what the browser says", () => {
  const { store } = show();
  const sight = () => document.documentElement.dataset.sight;
  expect(sight()).toBe("yes");
  act(() => store.set({ isPainted: false }));
  expect(sight()).toBe("no");
  const { surroundings } = store.get();
  act(() => store.set({ isPainted: true, surroundings: { ...surroundings, visible: false } }));
  expect(sight()).toBe("no");
  act(() => store.set({ surroundings: { ...surroundings, visible: true } }));
  expect(sight()).toBe("yes");
});

test("a browser that cannot say says nothing", () => {
  vi.stubGlobal("IntersectionObserverEntry", class {});
  const { told } = show();
  expect(tells).toEqual([]);
  act(() => void vi.advanceTimersByTime(SETTLE_MS));
  expect(told()).not.toContain(false);
});
