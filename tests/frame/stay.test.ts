// @vitest-environment happy-dom
/** The host stays in the page: put back, restyled back, and given up on only when the page fights. */
import { beforeEach, describe, expect, test, vi } from "vitest";
import { type Host, makeHost } from "@/lib/frame/host";
import { stayMounted } from "@/lib/frame/stay";
import { manualClock } from "../support/manual-clock";

let stop: AbortController;
beforeEach(() => {
  for (const strange of [...document.documentElement.children].slice(2)) strange.remove();
  stop = new AbortController();
});

const mounted = () => {
  const clock = manualClock();
  const element = document.createElement("div");
  element.style.cssText = "display: block";
  const wanted = element.getAttribute("style") ?? "";
  // A stand-in without the iframe; what `restore` really does is tested in the browser.
  const host = {
    ...({} as Host),
    element,
    restore() {
      const spoilt = element.getAttribute("style") !== wanted || element.hasAttribute("inert");
      if (spoilt) element.setAttribute("style", wanted);
      element.removeAttribute("inert");
      return spoilt;
    },
  };
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
      await vi.waitFor(() => expect(host.element.isConnected).toBe(true), { interval: 1 });
    }
    host.element.remove();
    for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
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
    for (const name of names) expect(name).toMatch(/^x[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });
});
