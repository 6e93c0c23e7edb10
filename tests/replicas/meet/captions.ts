/** The captions of the replica of Meet: box, region, rows, dummy and jump button. */
import { h } from "../element";
import { initials } from "../faces";
import { icon } from "../icons";
import type { Flag, ReplicaPerson } from "../replica";
import { face } from "./tile";
import type { MeetWords } from "./words";

interface Row {
  element: HTMLElement;
  text: HTMLElement;
  readonly make: () => { element: HTMLElement; text: HTMLElement };
}

export interface MeetCaptions {
  /** The box under the stage; there also while captions are off. */
  readonly box: HTMLElement;
  switch(on: boolean): void;
  say(block: string, person: ReplicaPerson, order: number, text: string): void;
  replaceText(block: string, text: string): void;
  dropRow(block: string): void;
  putBackRow(block: string): void;
  clear(): void;
}

function nameBlock(shown: string, has: (flag: Flag) => boolean, scrambled: (n: string) => string) {
  const block = h(scrambled("div.KcIKyf.jxFHg"));
  block.append(has("name-plain") ? shown : h(scrambled("span.NWpY1d"), {}, shown));
  return block;
}

function write(text: HTMLElement, value: string, has: (flag: Flag) => boolean): void {
  if (has("text-spans")) {
    for (const child of [...text.childNodes]) if (child.nodeType === Node.TEXT_NODE) child.remove();
    const parts = value.match(/\S+(?:\s+\S+){0,3}\s*/g) ?? [value];
    parts.forEach((part, index) => {
      const span = text.children[index] ?? text.appendChild(h("span"));
      if (span.textContent !== part) span.textContent = part;
    });
    while (text.children.length > parts.length) text.lastElementChild?.remove();
    return;
  }
  const node = [...text.childNodes].find((child) => child.nodeType === Node.TEXT_NODE);
  if (node instanceof Text) node.data = value;
  else text.prepend(value);
}

/** Another extension writes its translation beside the words, as some do. */
function translate(text: HTMLElement, value: string): void {
  const old = text.querySelector("[lang]");
  if (old) old.textContent = `» ${value} «`;
  else text.append(h("font.notranslate", { lang: "de" }, `» ${value} «`));
}

export function makeCaptions(words: MeetWords, has: (flag: Flag) => boolean): MeetCaptions {
  const box = h("div.a4cQT", { style: "display:none;height:216px" });
  const rows = new Map<string, Row>();
  let region = box;
  let scrambles = 0;
  const scrambled = (name: string): string =>
    has("rows-scrambled") ? `${name.split(".")[0]}.z${(++scrambles * 7919).toString(36)}` : name;

  const tail = (): HTMLElement[] => {
    const jump = h(
      "div.VoGqsc",
      {},
      h(
        "button",
        { "aria-label": "Jump to most recent captions" },
        icon("arrow_downward"),
        h("span", {}, "Jump to bottom"),
      ),
    );
    const dummies = has("no-dummy") ? [] : has("two-dummies") ? [h("div"), h("div")] : [h("div")];
    return [...dummies, jump];
  };
  const renew = (): void => {
    const label = has("region-label-absent")
      ? null
      : has("region-label-empty")
        ? ""
        : words.captions;
    region = h(
      "div.vNKgIf.UDinHf",
      { role: "region", tabindex: "0", "aria-label": label },
      ...tail(),
    );
    box.replaceChildren(h("div.iOzk7", { jsname: "dsyhDe" }, region));
    rows.clear();
  };
  renew();
  const insert = (element: HTMLElement): void => {
    region.insertBefore(element, [...region.children].find((c) => !c.matches(".row")) ?? null);
    region.parentElement?.scrollTo(0, region.parentElement.scrollHeight);
  };
  const makeRow = (person: ReplicaPerson, order: number) => {
    const you = has("unknown-self-word") ? "Ja sam" : words.you;
    const name = nameBlock(person.isSelf ? you : person.name, has, scrambled);
    const text = h(scrambled("div.ygicle.VbkSUe"));
    const avatar = has("no-avatars")
      ? h("div.letters", {}, initials(person.name))
      : h("img", { alt: "", width: "40", height: "40", src: face(person, order) });
    const head = h(scrambled("div.adE6rb"), {}, avatar, name);
    if (has("text-inside-name")) name.append(text);
    const element = h(
      scrambled("div.nMcdL.bj4p3b"),
      {},
      head,
      has("text-inside-name") ? null : text,
    );
    element.classList.add("row");
    return { element, text };
  };

  return {
    box,
    switch(on) {
      if (on) {
        box.style.display = "flex";
        renew();
      } else {
        box.style.display = "none";
        region.remove();
        rows.clear();
      }
    },
    say(block, person, order, value) {
      let row = rows.get(block);
      if (!row) {
        const make = () => makeRow(person, order);
        row = { ...make(), make };
        rows.set(block, row);
        write(row.text, value, has);
        insert(row.element);
      } else write(row.text, value, has);
      if (has("translated")) translate(row.text, value);
    },
    replaceText(block, value) {
      rows.get(block)?.text.replaceChildren(value);
    },
    dropRow(block) {
      rows.get(block)?.element.remove();
    },
    putBackRow(block) {
      const row = rows.get(block);
      if (!row) return;
      const made = row.make();
      for (const foreign of row.text.querySelectorAll("[lang]")) foreign.remove();
      write(made.text, row.text.textContent ?? "", has);
      row.element = made.element;
      row.text = made.text;
      insert(row.element);
    },
    clear() {
      renew();
      box.style.display = "none";
    },
  };
}
