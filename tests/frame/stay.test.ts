// @vitest-environment happy-dom
/** The host stays in the page: put back, restyled back, and given up on only when the page fights. */
import { beforeEach, describe, expect, test, vi } from "vitest";
import { makeHost } from "@/lib/frame/host";
import { stayMounted } from "@/lib/frame/stay";
import { manualClock } from "../support/manual-clock";

let stop: AbortController;
beforeEach(() => {
  for (const strange of [...document.documentElement.children].slice(2)) strange.remove();
  stop = new AbortController();
});

const mounted = () => {
  const clock = manualClock();
  const host = makeHost(document, "about:blank", "Next Time");
  stayMounted(document, host, clock, stop.signal);
  return { clock, host };
};

describe("stayMounted", () => {
  test("a removed host is put back", async () => {
    const { host } = mounted();
    host.element.remove();
    await vi.waitFor(() => expect(host.element.isConnected).toBe(true));
  });

  test("attributes and styles of the page's making are undone", async () => {
    const { host } = mounted();
    const before = host.element.getAttribute("style");
    host.element.style.cssText = "display: none";
    host.element.setAttribute("inert", "");
    await vi.waitFor(() => expect(host.element.getAttribute("style")).toBe(before));
    expect(host.element.hasAttribute("inert")).toBe(false);
  });

  test("after the end a removed host stays away", async () => {
    const { host, clock } = mounted();
    stop.abort();
    host.element.remove();
    clock.advance(5000);
    expect(host.element.isConnected).toBe(false);
  });

  test("100 turns in 2 s are answered, the 101st waits 2 s", async () => {
    const { host, clock } = mounted();
    for (let i = 0; i < 100; i++) {
      host.element.remove();
      await vi.waitFor(() => expect(host.element.isConnected).toBe(true));
    }
    host.element.remove();
    await new Promise((resolve) => queueMicrotask(() => queueMicrotask(() => resolve(null))));
    expect(host.element.isConnected).toBe(false);
    clock.advance(1999);
    expect(host.element.isConnected).toBe(false);
    clock.advance(1);
    expect(host.element.isConnected).toBe(true);
  });

  test("the name says nothing and differs each time", () => {
    const names = Array.from(
      { length: 50 },
      () => makeHost(document, "about:blank", "x").element.localName,
    );
    expect(new Set(names).size).toBe(50);
    for (const name of names) expect(name).toMatch(/^[a-z]{5}-[a-z]{7}$/);
  });
});
