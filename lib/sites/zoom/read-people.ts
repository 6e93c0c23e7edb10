/** Reads tiles and participant rows of Zoom. Never opens the list to see more. */
import { faceOf } from "../face-of";
import { findAll } from "../finder";
import { initialsFace, initialsOf } from "../initials";
import type { PeopleLook, Sight } from "../page-reader";
import { COUNT, ROSTER_ROWS, TILES } from "./selectors";

/** "(me)" behind a name, in languages of the client (en seen; the others are dictionary words). */
const ME = /\((?:[^()]*,\s*)?(me|ich|moi|yo|io|eu|ik|jag|ja|я|自分|我|나|본인|ben)(?:,[^()]*)?\)/iu;
const MARKS = /\s*\([^()]*\)\s*$/u;

interface Seen extends Sight {
  readonly hasMark: boolean;
}

function seen(
  shown: string,
  face: string | null,
  muted: boolean | null,
  mark: string,
): Seen | null {
  const name = shown.replace(mark === shown ? MARKS : /$^/, "").trim() || null;
  if (name === null && face === null) return null;
  const own = face ?? (name ? initialsFace(initialsOf(name), null) : null);
  const base = { key: null, kind: "person", meters: [] } as const;
  return { ...base, name, face: own, isSelf: ME.test(mark), muted, hasMark: MARKS.test(mark) };
}

function tileSight(tile: Element): Seen | null {
  const footer = tile.querySelector('[class*="__avatar-footer"]');
  const shown = footer?.querySelector("span")?.textContent?.trim() ?? "";
  // A footer with words and no span is from another build (zoom-02 shows static text).
  const alt = tile.querySelector("img[alt]")?.getAttribute("alt") ?? "";
  const text = shown || (footer?.textContent?.trim() ?? "") || alt;
  const muted = footer ? footer.querySelector('[class*="view-mute"]') !== null : null;
  return seen(text, faceOf(tile), muted, text);
}

function rowSight(row: Element): Seen | null {
  const text = (part: string) => row.querySelector(`[class*="${part}"]`)?.textContent?.trim() ?? "";
  const letters = text("__avatar");
  const face = faceOf(row) ?? (letters ? initialsFace(letters, null) : null);
  const muted = row.querySelector('[class$="audio-muted"]') !== null;
  return seen(text("display-name"), face, muted, text("name-label"));
}

/** The number of people on the participants button. */
function countOf(client: ParentNode): number | null {
  const [button] = findAll(COUNT, client);
  const number = /\d+/.exec(button?.textContent ?? "")?.[0];
  return number === undefined ? null : Number(number);
}

/** Tiles and rows of one person come together by name and picture; two of one name stay two. */
function merge(tiles: readonly Seen[], rows: readonly Seen[]): Seen[] {
  const left = [...rows];
  const merged = tiles.map((tile) => {
    const at = left.findIndex((row) => row.name === tile.name);
    const [row] = at === -1 ? [] : left.splice(at, 1);
    if (!row) return tile;
    const isPicture = tile.face !== null && !tile.face.startsWith("#");
    const isSelf = tile.isSelf || row.isSelf;
    return { ...tile, isSelf, face: isPicture ? tile.face : row.face, muted: row.muted };
  });
  return [...merged, ...left];
}

/** Everybody in a tile or in the open list. */
export function readPeople(client: ParentNode): PeopleLook {
  const tiles = findAll(TILES, client).flatMap((tile) => tileSight(tile) ?? []);
  const rows = findAll(ROSTER_ROWS, client).flatMap((r) => rowSight(r) ?? []);
  // In tiles only the owner's name has a mark behind it: enough when no known word tells.
  const marked = tiles.filter((tile) => tile.hasMark);
  const isTold = [...tiles, ...rows].some((sight) => sight.isSelf);
  const own = !isTold && marked.length === 1 ? marked[0] : null;
  const sights = merge(
    tiles.map((t) => (t === own ? { ...t, isSelf: true } : t)),
    rows,
  );
  return { sights, count: countOf(client) };
}
