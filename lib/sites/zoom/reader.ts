/** All that can be read of Zoom's web client, as the site-neutral parts ask for it. */
import { type Entry, findOne } from "../finder";
import type { CaptionSwitch, PageReader } from "../page-reader";
import { clientOf } from "./client";
import { lookAtCall } from "./read-call";
import { readPeople } from "./read-people";
import { readRow } from "./read-row";
import { makeSwitch } from "./read-switch";
import { CAPTION_BUTTON, CAPTION_REGION, CAPTION_ROOT } from "./selectors";

export function makeZoomReader(page: Document): PageReader {
  let wasRoom = false;
  const readSwitch = makeSwitch();
  const find = (list: readonly Entry[]) => findOne(list, clientOf(page) ?? page);
  return {
    site: "zoom",
    look() {
      const look = lookAtCall(page, wasRoom);
      wasRoom ||= look.room !== null;
      return look;
    },
    people: () => readPeople(clientOf(page) ?? page),
    region: () => find(CAPTION_REGION),
    rows: (region) => [...region.children],
    row: readRow,
    captionSwitch(region): CaptionSwitch {
      return readSwitch(find(CAPTION_BUTTON), (region ?? find(CAPTION_ROOT)) !== null);
    },
    captionButton() {
      const button = find(CAPTION_BUTTON);
      // Not `instanceof`: a button in the child frame has classes of its own.
      return button && "click" in button ? (button as HTMLElement) : null;
    },
    isStill: () => null,
    isPoppedOut: () => false,
    hasOneRowEach: true,
    hasMeters: false,
    rowAttributes: ["style", "src"],
  };
}
