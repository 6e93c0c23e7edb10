/** Reads tiles and roster rows of Google Meet. Never opens a panel to see more. */
import { faceOf } from "../face-of";
import { findAll, findOne } from "../finder";
import type { PeopleLook, Sight } from "../page-reader";
import { iconsOf } from "./icons-of";
import { COUNT, METERS, MICROPHONE, ROSTER_ROWS, TILE_NAME, TILES } from "./selectors";

const trimmed = (text: string | null | undefined): string | null => text?.trim() || null;

/** Only the owner's tile has these controls (meeting-pages §2.3). */
function isSelfTile(tile: Element): boolean {
  const icons = iconsOf(tile);
  return icons.includes("frame_person") || icons.includes("visual_effects");
}

/** The crossed microphone has no icon word; the state class is the only sign (meet-01). */
function mutedOf(tile: Element): boolean | null {
  if (tile.querySelector(".FTMc0c")) return true;
  return tile.querySelector(".JHK7jb") ? false : null;
}

/** A shared screen has a media id of its own; without ids: alone in a region, and no meter. */
function isShared(tile: Element, key: string | null, media: string | null): boolean {
  if (key !== null && media !== null) return key !== media;
  const region = tile.closest('[role="region"]');
  return (
    region !== null && findAll(TILES, region).length === 1 && findAll(METERS, tile).length === 0
  );
}

function sightOf(tile: Element): Sight {
  const key = tile.getAttribute("data-participant-id");
  const media = tile.getAttribute("data-tile-media-id");
  const name = trimmed(findOne(TILE_NAME, tile)?.textContent);
  if (isShared(tile, key, media)) {
    const share = { key: media ?? key, face: null, isSelf: false, muted: null, meters: [] };
    return { ...share, name, kind: "presentation" };
  }
  return {
    key,
    name,
    face: faceOf(tile),
    isSelf: isSelfTile(tile),
    muted: mutedOf(tile),
    kind: "person",
    meters: findAll(METERS, tile),
  };
}

/** A row of the open People panel: its microphone button is disabled while muted (meet-15). */
function rowSight(row: Element): Sight {
  const texts = [...row.querySelectorAll("span")].map((span) => span.textContent?.trim() ?? "");
  const isSelf = texts.some((text) => /^[(（].+[)）]$/u.test(text));
  return {
    key: row.getAttribute("data-participant-id"),
    name: trimmed(row.getAttribute("aria-label")) ?? texts.find(Boolean) ?? null,
    face: faceOf(row),
    isSelf,
    muted: isSelf ? null : row.querySelector("button[disabled]") !== null,
    kind: "person",
    meters: [],
  };
}

/** The only number in the chip; a chip with none or two is another one. */
function countOf(root: ParentNode): number | null {
  for (const chip of findAll(COUNT, root)) {
    const numbers = chip.textContent?.match(/\d+/g) ?? [];
    if (numbers.length === 1) return Number(numbers[0]);
  }
  return null;
}

function ownMuted(root: ParentNode): boolean | null {
  const button = findOne(MICROPHONE, root);
  if (!button) return null;
  const icons = iconsOf(button);
  if (icons.includes("mic_off")) return true;
  return icons.includes("mic") ? false : null;
}

/** So many tiles are read anew in one look: all of a usual call, a part of a big one. */
const FRESH_TILES = 25;

/**
 * What each tile showed when it was read. A tile that is new, of somebody else or with new meters is
 * read at once; of the others in a big call a part with every look, in turn: that costs the page less.
 */
function makeTileReader(page: ParentNode): () => Sight[] {
  let known = new Map<Element, Sight>();
  let turn = 0;
  return () => {
    const tiles = findAll(TILES, page);
    const turns = Math.ceil(tiles.length / FRESH_TILES);
    turn++;
    known = new Map(
      tiles.map((tile, index) => {
        const old = known.get(tile);
        const isOld =
          old &&
          (index + turn) % turns > 0 &&
          old.meters.every((meter) => tile.contains(meter)) &&
          [null, tile.getAttribute("data-participant-id")].includes(old.key);
        return [tile, isOld ? old : sightOf(tile)];
      }),
    );
    return [...known.values()];
  };
}

/** Reads everybody on the stage, then those whom only the open panel shows. */
export function makePeopleReader(page: ParentNode): () => PeopleLook {
  const readTiles = makeTileReader(page);
  return () => {
    const tiles = readTiles();
    const rows = findAll(ROSTER_ROWS, page).map(rowSight);
    const own = ownMuted(page);
    // "(You)" beside a name, in any language; believed only while one row alone has such a mark.
    const marked = rows.filter((row) => row.isSelf);
    const ownRow = tiles.some((tile) => tile.isSelf) || marked.length !== 1 ? null : marked[0];
    const merged = tiles.map((tile) => {
      const row = rows.find((other) => other.key !== null && other.key === tile.key);
      const isSelf = tile.isSelf || (row !== undefined && row === ownRow);
      const muted = (isSelf ? own : row?.muted) ?? tile.muted;
      return { ...tile, name: tile.name ?? row?.name ?? null, isSelf, muted };
    });
    const others = rows
      .filter((row) => !tiles.some((tile) => tile.key === row.key))
      .map((row) => ({ ...row, isSelf: row === ownRow, muted: row === ownRow ? own : row.muted }));
    return { sights: [...merged, ...others], count: countOf(page) };
  };
}
