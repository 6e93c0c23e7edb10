/** One tile of the replica of Meet: name strip, two audio meters, mute corner (meeting-pages §5). */
import { h } from "../element";
import { colour, initials, picture } from "../faces";
import { icon } from "../icons";
import type { Flag, ReplicaClock, ReplicaPerson } from "../replica";

const LEVELS = ["Oaajhc", "Oaajhc", "Oaajhc", "Oaajhc", "Oaajhc", "wEsLMd", "wEsLMd", "wEsLMd"];
const RARE = ["OgVli", "HX2H7"];
const SILENT = "gjg47c";
/** Measured: the ring follows speech 0.6–1.4 s late; its end is a guess (meeting-pages §5). */
const RING_LATE_MS = 1000;
const LEVEL_MS = [260, 530] as const;
const GAP_EVERY_MS = [2000, 5000] as const;

export interface Tile {
  readonly box: HTMLElement;
  speaking(on: boolean): void;
  mute(on: boolean): void;
}

export interface TileOptions {
  readonly person: ReplicaPerson;
  readonly order: number;
  readonly has: (flag: Flag) => boolean;
  readonly clock: () => ReplicaClock;
  readonly speed: () => number;
}

/** The address of a person's picture, as tile, roster and caption row show it. */
export function face(person: ReplicaPerson, order: number): string {
  return picture(person.key, person.name, order);
}

export function deviceId(order: number): string {
  return `spaces/S/devices/${order + 1}`;
}

function ids(order: number, has: TileOptions["has"], media = deviceId(order)) {
  if (has("no-participant-ids")) return {};
  const id = deviceId(order);
  return {
    "data-participant-id": id,
    "data-requested-participant-id": id,
    "data-tile-media-id": media,
  };
}

function nameStrip(name: string, has: TileOptions["has"]): HTMLElement {
  return h(
    "div.XEazBc",
    {},
    h("span", {}, has("no-tile-names") ? null : h("span.notranslate", {}, name)),
    has("no-tile-names") ? null : h("div.ne2Ple", { role: "tooltip", "aria-hidden": "true" }, name),
  );
}

function corner(circle: HTMLElement): HTMLElement {
  const empty = () => h("span.notranslate", { "aria-hidden": "true" });
  return h(
    "div.lH9pqf.atLQQ",
    {},
    h(
      "div.JHK7jb.Nep7Ue",
      {},
      h("div.jb1oQc.LvMmxf", {}, circle),
      h("i.google-material-icons.notranslate.d1wv0e", { "aria-hidden": "true" }, "devices"),
      h("div.SUtDBe.a7Zbzb", {}, h("div.crossed", { "aria-hidden": "true" }, empty(), empty())),
    ),
  );
}

function selfControls(): HTMLElement {
  return h(
    "div.self-controls",
    {},
    h("button", { jsname: "nsKqzb", "aria-label": "Reframe" }, icon("frame_person")),
    h("button", { "aria-label": "Backgrounds and effects" }, icon("visual_effects")),
  );
}

/** Builds the tile and the life of its meters. Times come from the replica's own clock. */
export function makeTile(options: TileOptions): Tile {
  const { person, order, has } = options;
  const renamed = has("meters-renamed");
  const silent = renamed ? "xQz0" : SILENT;
  const halo = h(renamed ? "div.qQ1.wW2" : "div.DYfzY.cYKTje", { jsname: "QgSmzd" });
  const circle = h(
    renamed ? "div.eE3.rR4" : "div.IisKdb.GF8M7d.YFyDbd.VeFZv",
    { jsname: "QgSmzd" },
    h("div"),
    h("div"),
    h("div"),
  );
  halo.classList.add(silent);
  circle.classList.add(silent);
  const avatar =
    person.hasPicture === false || has("no-avatars")
      ? h("div.letters", {}, initials(person.name))
      : h("img", { alt: "", src: face(person, order) });
  const outline = h("div.qg7mD.r6DyN.eXUaib", {}, avatar);
  const ring = h("div.tC2Wod");
  const tile = h(
    "div.oZRSLe",
    { jsname: "E2KThb", ...ids(order, has) },
    h("div.knW4sf", {}, halo, outline),
    ring,
    nameStrip(person.name, has),
    corner(circle),
    person.isSelf ? selfControls() : null,
  );
  const { tile: background, face: ink } = colour(person.key, order);
  tile.style.setProperty("--tile", background);
  tile.style.setProperty("--face", ink);
  const box = h("div.dkjMxf", {}, tile);
  return { box, ...life({ ...options, silent, halo, circle, outline, ring, box }) };
}

interface Parts extends TileOptions {
  readonly silent: string;
  readonly halo: HTMLElement;
  readonly circle: HTMLElement;
  readonly outline: HTMLElement;
  readonly ring: HTMLElement;
  readonly box: HTMLElement;
}

function life(parts: Parts): Pick<Tile, "speaking" | "mute"> {
  const { has, clock, speed, silent, halo, circle, outline, ring, box } = parts;
  const meters = [halo, circle];
  let seed = 17 + parts.order * 7919;
  const chance = (): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  const between = ([low, high]: readonly [number, number]): number => low + chance() * (high - low);
  let isOn = false;
  let run = 0;
  let level = "";

  const setLevel = (next: string): void => {
    for (const meter of meters) {
      if (level) meter.classList.remove(level);
      meter.classList.toggle(silent, next === "");
      if (next) meter.classList.add(next);
    }
    level = next;
    outline.classList.toggle("BlxGDf", next !== "");
  };
  const anyLevel = (): string => {
    const pick = chance();
    const list = pick < 0.8 ? LEVELS : RARE;
    const next = list[Math.floor(chance() * list.length)] ?? "Oaajhc";
    const name = next === level ? (next === "wEsLMd" ? "Oaajhc" : "wEsLMd") : next;
    return parts.has("meters-renamed") ? `n${name.length}${name.slice(0, 2)}` : name;
  };
  const setRing = (on: boolean): void => {
    if (parts.person.isSelf) return;
    for (const element of [box, ring, circle.closest(".atLQQ")]) {
      element?.classList.toggle("kssMZb", on);
    }
  };
  /** One life of speech: levels, short gaps between words, ripples, until `mine` is over. */
  const babble = (mine: number, sinceGap: number): void => {
    if (mine !== run || !isOn) return;
    const inGap = sinceGap > between(GAP_EVERY_MS);
    setLevel(inGap ? "" : anyLevel());
    if (chance() < 0.2) halo.classList.toggle("sxlEM");
    const wait = between(LEVEL_MS);
    clock().after(wait / speed(), () => babble(mine, inGap ? 0 : sinceGap + wait));
  };

  return {
    speaking(on) {
      if (on === isOn || has("meters-frozen")) return;
      isOn = on;
      const mine = ++run;
      if (on) {
        halo.classList.add("sxlEM");
        babble(mine, 0);
      } else {
        setLevel("");
        halo.classList.remove("sxlEM");
      }
      clock().after(RING_LATE_MS / speed(), () => {
        if (mine === run) setRing(on);
      });
    },
    mute(on) {
      for (const name of [".JHK7jb", ".jb1oQc"]) {
        box.querySelector(name)?.classList.toggle("FTMc0c", on);
      }
      if (on && !has("meters-frozen")) setLevel("");
    },
  };
}

/** The tile of a shared screen: the sharer's id, a media id of its own, its own name. */
export function makePresentation(
  name: string,
  label: string,
  order: number,
  has: TileOptions["has"],
): HTMLElement {
  const shown = label ? `${name} (${label})` : name;
  return h(
    "div.dkjMxf.presentation",
    { role: "region", "aria-label": label || null },
    h(
      "div.oZRSLe",
      { jsname: "E2KThb", ...ids(order, has, `${deviceId(order)}/screens/7`) },
      h("div.slide", {}, h("div"), h("div"), h("div")),
      nameStrip(shown, has),
    ),
  );
}
