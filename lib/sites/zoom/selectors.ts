/**
 * Where things are in Zoom's web client: ranked, dated lists, best first. Class names are readable
 * here and have been stable for years; layouts and dialogs are the trouble. Source: meeting-pages §3.
 */
import { DATED, type Entry } from "../finder";

const svgButton = (name: string) =>
  function buttonOfDrawing(root: ParentNode): Element[] {
    return [...root.querySelectorAll(`svg.${name}`)].flatMap((svg) => svg.closest("button") ?? []);
  };

/** Any of these ids makes a document the client's own. */
export const CLIENT = "#wc-container, #zmmtg-root, #meeting-app, #wc-content, #wc-footer";

/** Presence counts: footer and header hide themselves with height 0 (zoom-02). */
export const JOINED: readonly Entry[] = [
  {
    kind: "icon",
    test: svgButton("SvgLeave"),
    seen: DATED && "2026-07 to 2026-07, zoom-02",
  },
  {
    kind: "class",
    test: "#wc-footer .footer__leave-btn-container button",
    seen: DATED && "2026-07 to 2026-10, openclaw PR #111048",
  },
  {
    kind: "data",
    test: "#audioOptionMenu",
    seen: DATED && "2026-07 to 2026-07, zoom-02",
  },
];
/** On the way into or out of a breakout room, or to a lost line: the call goes on. */
export const MOVING: readonly Entry[] = [
  {
    kind: "class",
    test: ".loading-layer--bo-room",
    seen: DATED && "2026-10 to 2026-10, zoom-05",
  },
  {
    kind: "class",
    test: ".dialog-reconnect-container",
    seen: DATED && "2026-10 to 2026-10, meeting-summarizer",
  },
];
export const GREEN_ROOM: readonly Entry[] = [
  {
    kind: "data",
    test: "#input-for-name, #inputname, #joinBtn",
    seen: DATED && "2024 to 2026-10, meeting-summarizer",
  },
  {
    kind: "class",
    test: "button.preview-join-button, .preview-root",
    seen: DATED && "2026-07 to 2026-10, meeting-summarizer",
  },
];
export const WAITING_ROOM: readonly Entry[] = [
  {
    kind: "class",
    test: ".waiting-room-container",
    seen: DATED && "2026-07 to 2026-10, meeting-summarizer",
  },
];

const rows = '[id="live-transcription-subtitle"]';
/** Ids repeat: one row for each speaker, all with the same id (zoom-03, zoom-06). */
function parentOfRows(root: ParentNode): Element[] {
  const parents = [...root.querySelectorAll(rows)].flatMap((row) => row.parentElement ?? []);
  return [...new Set(parents)];
}
function placeOfItems(root: ParentNode): Element[] {
  const items = [...root.querySelectorAll('[class*="live-transcription-subtitle__item"]')];
  return items.flatMap((item) => item.parentElement?.parentElement ?? []);
}
export const CAPTION_REGION: readonly Entry[] = [
  {
    kind: "data",
    test: parentOfRows,
    seen: DATED && "2026-08 to 2026-10, zoom-03, zoom-06",
  },
  { kind: "class", test: placeOfItems, seen: DATED && "2026-08 to 2026-10, zoom-06" },
  {
    kind: "class",
    test: ".live-transcription-subtitle__content",
    seen: DATED && "2026-08 to 2026-10, zoom-03",
  },
];
/** There while captions are shown, also before anybody spoke. */
export const CAPTION_ROOT: readonly Entry[] = [
  {
    kind: "class",
    test: ".live-transcription-subtitle__overlay-container:not([class*=--hidden])",
    seen: DATED && "2026-08 to 2026-10, zoom-06",
  },
  {
    kind: "class",
    test: "[class*=live-transcription-subtitle__box], #wc-caption-pin-slot > *",
    seen: DATED && "2025 to 2026-10, zoom-07",
  },
];
export const CAPTION_BUTTON: readonly Entry[] = [
  {
    kind: "icon",
    test: svgButton("SvgCaptions"),
    seen: DATED && "2026-10 to 2026-10, meeting-summarizer",
  },
  {
    kind: "data",
    test: '#captions[data-feature-type="captions"] button',
    seen: DATED && "2026-08 to 2026-10, zoom-06",
  },
];

export const TILES: readonly Entry[] = [
  {
    kind: "class",
    test: ".video-avatar__avatar",
    seen: DATED && "2025-02 to 2026-10, zoom-03",
  },
  {
    kind: "class",
    test: "[class*=__video-frame]",
    seen: DATED && "2026-07 to 2026-10, zoom-02",
  },
];
export const ROSTER_ROWS: readonly Entry[] = [
  {
    kind: "role",
    test: '.participants-list-container [role="application"]',
    seen: DATED && "2026-10 to 2026-10, zoom-04",
  },
  {
    kind: "class",
    test: ".participants-li",
    seen: DATED && "2026-10 to 2026-10, zoom-04",
  },
];
export const COUNT: readonly Entry[] = [
  {
    kind: "class",
    test: ".footer-button__number-counter",
    seen: DATED && "2026-10 to 2026-10, meeting-summarizer",
  },
  {
    kind: "icon",
    test: svgButton("SvgParticipants"),
    seen: DATED && "2026-07 to 2026-07, zoom-02",
  },
];
/** The bar of somebody who shares their screen (SDK samples 1.8 to 3.13; not seen in a capture). */
export const SHARING: readonly Entry[] = [
  {
    kind: "class",
    test: ".sharer-controlbar-container:not(.sharer-controlbar-container--hidden):not(:empty)",
    seen: DATED && "2020 to 2025, meeting SDK samples",
  },
];
