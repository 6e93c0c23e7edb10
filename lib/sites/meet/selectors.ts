/**
 * Where things are on Google Meet's page: ranked, dated lists, best first (structure, role, data
 * and icon words before class names; no English word is required). Source: meeting-pages.md §2.
 *
 * When Meet changes its page: put a dated entry on top, add a replica variant, drop entries that
 * were last seen more than a year ago.
 */
import { DATED, type Entry } from "../finder";
import { readRow } from "./read-row";

const buttonsWith = (...words: readonly string[]) => {
  const fits = (icon: Element) => words.includes(icon.textContent?.trim() ?? "");
  /** Looked at first: a look at every icon of a big call would be dear twice a second. */
  let last: Element | undefined;
  return function buttonWithIcon(root: ParentNode): Element[] {
    if (!last?.isConnected || !root.contains(last) || !fits(last)) {
      last = [...root.querySelectorAll("button i")].find(fits);
    }
    return [last?.closest("button") ?? []].flat();
  };
};

/** Never the place of captions: stage, side panels, the bar, lists of people. */
const NOT_CAPTIONS =
  '[role="list"], [role="dialog"], :has([data-participant-id]), :has([jsname="QgSmzd"]), :has([jsname="E2KThb"]), :has([data-is-muted]), :has([aria-haspopup]), :has([role="list"])';
const maybeCaptions = (root: ParentNode, selector: string): Element[] =>
  [...root.querySelectorAll(selector)].filter(
    (region) => !region.matches(NOT_CAPTIONS) && !region.closest("aside"),
  );
function regionWithRows(root: ParentNode): Element[] {
  return maybeCaptions(root, '[role="region"]').filter((region) =>
    [...region.children].some((child) => readRow(child)?.text),
  );
}
const regionInTabOrder = (root: ParentNode) => maybeCaptions(root, '[role="region"][tabindex="0"]');
export const CAPTION_REGION: readonly Entry[] = [
  {
    kind: "structure",
    test: regionWithRows,
    seen: DATED && "2025-02 to 2026-09, natively 2026-09-27",
  },
  {
    kind: "role",
    test: regionInTabOrder,
    seen: DATED && "2025-02 to 2026-07, TranscripTonic 8beec50, meet-01",
  },
  {
    kind: "data",
    test: 'div[jsname="dsyhDe"] > [role="region"]',
    seen: DATED && "2025-02 to 2026-07, meet-08",
  },
  {
    kind: "data",
    test: 'div[jsname="dsyhDe"]',
    seen: DATED && "2024-03 to 2025-05, meet-09",
  },
  {
    kind: "class",
    test: ".vNKgIf.UDinHf, .ZPyPXe, .iOzk7",
    seen: DATED && "2024-03 to 2026-07, meet-01, meet-08",
  },
];

const captionIcon = buttonsWith("closed_caption", "closed_caption_off");
export const CAPTION_BUTTON: readonly Entry[] = [
  {
    kind: "icon",
    test: captionIcon,
    seen: DATED && "2024-08 to 2026-08, meet-01, TranscripTonic",
  },
];

const bigMeeting = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('main [data-participant-id], [jsname="E2KThb"]')].slice(1);
/** What only a running call shows. The Leave button and `data-in-call` are in other screens too. */
export const JOINED: readonly Entry[] = [
  {
    kind: "icon",
    test: captionIcon,
    seen: DATED && "2024-08 to 2026-08, TranscripTonic, meet-01",
  },
  {
    kind: "data",
    test: "[data-meeting-title]",
    seen: DATED && "2025-07 to 2026-09, meet-01",
  },
  {
    kind: "structure",
    test: bigMeeting,
    seen: DATED && "2025-07 to 2026-09, meet-01, meet-06",
  },
];
export const ENDED: readonly Entry[] = [
  {
    kind: "data",
    test: '[data-call-ended="true"]',
    seen: DATED && "2026-08 to 2026-08, id 63198301524",
  },
];

/** The owner's microphone: the camera button has `data-is-muted` too, so the icon word decides. */
export const MICROPHONE: readonly Entry[] = [
  {
    kind: "icon",
    test: buttonsWith("mic", "mic_off"),
    seen: DATED && "2024-09 to 2026-08, meet-01",
  },
];

const ROSTER = ':is([role="listitem"], [role="list"], aside)';
export const TILES: readonly Entry[] = [
  {
    kind: "data",
    test: `[data-participant-id]:not(${ROSTER}, ${ROSTER} *)`,
    seen: DATED && "2025-07 to 2026-09, meet-01, meet-06",
  },
  {
    kind: "data",
    test: '[jsname="E2KThb"]',
    seen: DATED && "2025-07 to 2026-07, meet-01",
  },
  { kind: "class", test: ".oZRSLe", seen: DATED && "2025-07 to 2026-07, meet-01" },
];

/** The audio meters in a tile: a halo without children and a circle with three bars. */
export const METERS: readonly Entry[] = [
  {
    kind: "data",
    test: '[jsname="QgSmzd"]',
    seen: DATED && "2020 to 2026-09, meet-03, meet-05",
  },
];
/** The class of a meter at rest, from about 2020 to 2026-09 (§2.4). A second opinion only. */
export const STILL_CLASS = "gjg47c";

const namesInTile = (root: ParentNode): Element[] =>
  [...root.querySelectorAll("span.notranslate")].filter(
    (span) => span.textContent?.trim() && !span.closest('[aria-hidden="true"]'),
  );
export const TILE_NAME: readonly Entry[] = [
  {
    kind: "role",
    test: namesInTile,
    seen: DATED && "2025-07 to 2026-09, meet-01, meet-06",
  },
];

export const ROSTER_ROWS: readonly Entry[] = [
  {
    kind: "data",
    test: '[role="listitem"][data-participant-id]',
    seen: DATED && "2026-07 to 2026-08, meet-15",
  },
];
/** The number of people: in a chip that opens a dialog (2025-12 on), before in a badge. */
export const COUNT: readonly Entry[] = [
  {
    kind: "role",
    test: '[role="region"] [role="button"][aria-haspopup="dialog"]',
    seen: DATED && "2025-12 to 2026-08, meet-15",
  },
  { kind: "class", test: ".uGOf1d", seen: DATED && "2025-07 to 2025-07, meet-01" },
];

export const PRESENTING: readonly Entry[] = [
  {
    kind: "icon",
    test: buttonsWith("cancel_presentation"),
    seen: DATED && "2025-11 to 2026-09, Engagium, natively",
  },
];
