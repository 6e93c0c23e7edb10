/**
 * The one thing we add to the page: an element with a random name and a closed shadow root that
 * holds the overlay's iframe. It touches nothing else, and no style of the page reaches it.
 */
import { randomElementName } from "./chance";
import type { Box } from "./place";

export interface Host {
  readonly element: HTMLElement;
  readonly frame: HTMLIFrameElement;
  /** Draws the host there; `shown: false` keeps its size, so that the coach can measure itself. */
  draw(box: Box, shown: boolean): void;
  /** Must equal the overlay document's own scheme, or the browser paints an opaque backdrop. */
  scheme(theme: "light" | "dark"): void;
  /** Undoes what the page did to our element. True when there was something to undo. */
  restore(): boolean;
}

/**
 * Inline and important: beats every rule of the page, its animations too (CSS Cascade 5, §6.2).
 * `fixed` makes it a block; the initial values of all else are what we want.
 */
const BASE = { all: "initial", position: "fixed", "z-index": "2147483647" } as const;

function style(element: HTMLElement, rules: Readonly<Record<string, string>>) {
  for (const [name, value] of Object.entries(rules)) {
    element.style.setProperty(name, value, "important");
  }
}

function lay(element: HTMLElement, box: Box, shown: boolean) {
  const px = (value: number) => `${Math.round(value)}px`;
  style(element, {
    left: px(box.left),
    top: px(box.top),
    width: px(box.width),
    height: px(box.height),
    // Not `visibility`: Chromium then gives the frame no animation frames, so it could not measure
    // itself before it is shown (measured 2026-11-21).
    opacity: shown ? "1" : "0",
    "pointer-events": shown ? "auto" : "none",
  });
}

/** `title` names the frame for screen readers; `url` is the overlay's page. */
export function makeHost(page: Document, url: string, title: string): Host {
  const element = page.createElement(randomElementName());
  const frame = page.createElement("iframe");
  frame.src = url;
  frame.title = title;
  // The page's permissions policy would refuse both to a frame of another origin (measured 2026-11).
  frame.allow = "clipboard-write; language-model";
  style(frame, { width: "100%", height: "100%", border: "0" });
  element.attachShadow({ mode: "closed" }).append(frame);
  style(element, BASE);
  let wanted = element.getAttribute("style");

  return {
    element,
    frame,
    draw(box, shown) {
      lay(element, box, shown);
      frame.inert = !shown;
      wanted = element.getAttribute("style");
    },
    scheme(theme) {
      frame.style.setProperty("color-scheme", theme, "important");
    },
    restore() {
      const spoilt = element.getAttribute("style") !== wanted;
      if (spoilt) element.style.cssText = wanted ?? "";
      const strange = [...element.attributes].filter(
        ({ name }) => !["style", "popover"].includes(name),
      );
      for (const { name } of strange) element.removeAttribute(name);
      return spoilt || strange.length > 0;
    },
  };
}
