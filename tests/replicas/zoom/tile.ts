/** One tile of the replica of Zoom, in gallery or speaker layout (meeting-pages §6). */
import { h } from "../element";
import { colour, initials, picture } from "../faces";
import type { Flag, ReplicaPerson } from "../replica";
import type { ZoomWords } from "./words";

export interface Tile {
  readonly frame: HTMLElement;
  mute(on: boolean): void;
}

/** The class of a tile's frame; `--active` is put behind it, late and on one tile only. */
export function frameClass(has: (flag: Flag) => boolean, isBig: boolean): string {
  if (!has("zoom-speaker-view")) return "gallery-video-container__video-frame";
  return isBig ? "speaker-active-container__video-frame" : "speaker-bar-container__video-frame";
}

export function makeTile(
  person: ReplicaPerson,
  order: number,
  words: ZoomWords,
  has: (flag: Flag) => boolean,
): Tile {
  const shown = person.isSelf ? `${person.name} (${words.me})` : person.name;
  const crossed = h("i.video-avatar__avatar-footer--view-mute-computer");
  const hasPicture = !has("no-avatars") && person.hasPicture !== false;
  const title = hasPicture
    ? h("img.video-avatar__avatar-img", {
        alt: has("no-tile-names") ? "" : person.name,
        src: picture(person.key, person.name, order),
      })
    : h("div.video-avatar__avatar-name", {}, has("no-tile-names") ? null : person.name);
  const footer = h(
    "div.video-avatar__avatar-footer",
    {},
    h("span", { role: "none" }, has("no-tile-names") ? null : shown),
  );
  const frame = h(
    `div.${frameClass(has, order === 1)}`,
    {},
    h("div.video-avatar__avatar", {}, h("div.video-avatar__avatar-title", {}, title), footer),
  );
  const { tile, face } = colour(person.key, order);
  frame.style.setProperty("--tile", tile);
  frame.style.setProperty("--face", face);
  return {
    frame,
    mute(on) {
      if (on) footer.prepend(crossed);
      else crossed.remove();
    },
  };
}

/** The avatar of a caption row: a picture, or initials on a colour. */
export function rowAvatar(
  person: ReplicaPerson,
  order: number,
  has: (flag: Flag) => boolean,
): HTMLElement {
  const common = { "aria-hidden": "true" };
  if (!has("no-avatars") && person.hasPicture !== false) {
    const src = picture(person.key, person.name, order);
    return h("img.zmu-data-selector-item__icon", { ...common, alt: "", src });
  }
  const { face } = colour(person.key, order);
  return h(
    "div.zmu-data-selector-item__icon",
    { ...common, style: `background-color:${face}` },
    initials(person.name),
  );
}
