/** Google Meet for the sensor. It knows where to look; it judges nothing and changes nothing. */
import type { SiteAdapter } from "../site-adapter";
import { watchCall } from "../watch-call";
import { makeMeetReader } from "./reader";

/** px from each edge that the call needs for itself (meeting-pages §2.5, 2026-10). */
const EDGES = { top: 72, right: 16, bottom: 80, left: 16 } as const;
/** With captions on their box is 216 px high above the bar; the side panel is 360 px wide. */
const CAPTIONS = 300;
const PANEL = 400;

export const meet: SiteAdapter = {
  site: "meet",
  fits: (page) => page.location?.hostname === "meet.google.com",
  watch: (page, report, clock, signal) => watchCall(makeMeetReader(page), report, clock, signal),
  keepOut(page) {
    const reader = makeMeetReader(page);
    const hasCaptions = reader.captionSwitch(reader.region()) === "on";
    const hasPanel = page.querySelector('aside [role="list"], aside [role="region"]') !== null;
    return {
      ...EDGES,
      right: hasPanel ? PANEL : EDGES.right,
      bottom: hasCaptions ? CAPTIONS : EDGES.bottom,
    };
  },
};
