/** All that can be read of a Google Meet page, as the site-neutral parts ask for it. */
import { findOne } from "../finder";
import type { PageReader } from "../page-reader";
import { lookAtCall } from "./read-call";
import { makePeopleReader } from "./read-people";
import { readRow } from "./read-row";
import { readSwitch } from "./read-switch";
import { CAPTION_BUTTON, CAPTION_REGION, METERS, STILL_CLASS, TILES } from "./selectors";

export function makeMeetReader(page: Document): PageReader {
  const button = () => findOne(CAPTION_BUTTON, page);
  const readPeople = makePeopleReader(page);
  let hasStill = false;
  return {
    site: "meet",
    look: () => lookAtCall(page),
    people() {
      // Without the known token anywhere the classes were renamed: the look cannot be read.
      hasStill = page.querySelector(`.${STILL_CLASS}`) !== null;
      return readPeople();
    },
    region: () => findOne(CAPTION_REGION, page),
    rows: (region) => [...region.children],
    row: readRow,
    captionSwitch: (region) => readSwitch(button(), region),
    captionButton() {
      const found = button();
      return found instanceof HTMLElement ? found : null;
    },
    isStill: (className) => className.includes(STILL_CLASS) || (hasStill ? false : null),
    isPoppedOut: () => !findOne(TILES, page) && !findOne(METERS, page),
    hasOneRowEach: false,
    hasMeters: true,
    rowAttributes: [],
  };
}
