/** The captions of the replica of Zoom: one row a speaker, recycled, a window that slides. */
import { h } from "../element";
import type { Flag, ReplicaPerson } from "../replica";
import { rowAvatar } from "./tile";

export interface ZoomCaptions {
  readonly root: HTMLElement;
  readonly isOn: boolean;
  switch(on: boolean): void;
  say(block: string, person: ReplicaPerson, order: number, text: string): void;
  dropRow(block: string): void;
  putBackRow(block: string): void;
  copyRow(block: string, on: boolean): void;
  replaceText(block: string, text: string): void;
}

/** Letters the window holds; longer text loses words at the front. Ours: the real size is not known. */
const WINDOW = 160;

interface Row {
  readonly element: HTMLElement;
  readonly item: HTMLElement;
  key: string;
  stamp: number;
}

/** `hideAfter(ms, run)` waits on the replica's clock: rows vanish 10 s after their text stopped. */
export function makeCaptions(
  has: (flag: Flag) => boolean,
  hideAfter: (ms: number, run: () => void) => void,
): ZoomCaptions {
  const root = h("div.captions-place");
  const rows = new Map<string, Row>();
  const blocks = new Map<string, string>();
  let content: HTMLElement | null = null;
  /** What is put into the page with the first words. */
  let waiting: HTMLElement | null = null;

  const isLegacy = has("zoom-legacy-captions");
  const build = (): void => {
    rows.clear();
    content = h(
      isLegacy
        ? "div.live-transcription-subtitle__box"
        : "div.live-transcription-subtitle__content",
    );
    const frame = h("div.live-transcription-subtitle__frame", {}, content);
    waiting = isLegacy
      ? content
      : h("div.live-transcription-subtitle__overlay-container", {}, frame);
    root.replaceChildren(...(has("zoom-late-captions") ? [] : [waiting]));
  };
  const makeRow = (person: ReplicaPerson, order: number): Row => {
    const item = h("span.live-transcription-subtitle__item", { dir: "auto" });
    const avatar = isLegacy ? null : rowAvatar(person, order, has);
    const element = isLegacy
      ? h("div.live-transcription-subtitle__item", { id: "live-transcription-subtitle" })
      : h("div", { id: "live-transcription-subtitle", style: "display: flex" }, avatar, item);
    return { element, item: isLegacy ? element : item, key: person.key, stamp: 0 };
  };
  const write = (row: Row, text: string): void => {
    let cut = text;
    while (cut.length > WINDOW) cut = cut.slice(cut.indexOf(" ") + 1);
    row.item.textContent = ` ${cut}`;
    row.element.style.display = "flex";
    const stamp = ++row.stamp;
    hideAfter(10_000, () => {
      if (row.stamp === stamp) row.element.style.display = "none";
    });
  };
  /** The row of this speaker; else a hidden one with another avatar put in; else a new one, first. */
  const rowFor = (person: ReplicaPerson, order: number): Row => {
    const own = rows.get(person.key);
    if (own?.element.isConnected) return own;
    const idle = [...rows.values()].find((row) => row.element.style.display === "none");
    if (idle && !isLegacy) {
      rows.delete(idle.key);
      idle.key = person.key;
      idle.item.textContent = "";
      idle.element
        .querySelector(".zmu-data-selector-item__icon")
        ?.replaceWith(rowAvatar(person, order, has));
      rows.set(person.key, idle);
      return idle;
    }
    const row = isLegacy
      ? ([...rows.values()][0] ?? makeRow(person, order))
      : makeRow(person, order);
    rows.set(person.key, row);
    content?.prepend(row.element);
    return row;
  };

  return {
    root,
    get isOn() {
      return content !== null;
    },
    switch(on) {
      if (on) build();
      else {
        content = null;
        root.replaceChildren();
      }
    },
    say(block, person, order, text) {
      if (!content || !waiting) return;
      if (!waiting.isConnected) root.replaceChildren(waiting);
      blocks.set(block, person.key);
      write(rowFor(person, order), text);
    },
    dropRow(block) {
      rows.get(blocks.get(block) ?? "")?.element.remove();
    },
    putBackRow(block) {
      const row = rows.get(blocks.get(block) ?? "");
      if (row) content?.prepend(row.element);
    },
    copyRow(block, on) {
      content?.querySelector(".copy")?.remove();
      const copy = rows.get(blocks.get(block) ?? "")?.element.cloneNode(true);
      if (!on || !(copy instanceof HTMLElement)) return;
      copy.classList.add("copy");
      content?.prepend(copy);
    },
    replaceText(block, text) {
      const row = rows.get(blocks.get(block) ?? "");
      row?.item.replaceChildren(` ${text}`);
    },
  };
}
