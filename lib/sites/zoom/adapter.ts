/**
 * Zoom's web client for the sensor. It never takes the "active speaker" class for speech: that is
 * late by two seconds, stays for eight and shows one person only (meeting-pages §3.3).
 */
import type { SiteAdapter } from "../site-adapter";
import { watchCall } from "../watch-call";
import { clientOf } from "./client";

import { makeZoomReader } from "./reader";
import { roomOf } from "./room-of";

/** px from each edge that the call needs for itself (meeting-pages §3.4, 2026-10). */
const EDGES = { top: 48, right: 16, bottom: 80, left: 16 } as const;
/** Captions stand above the footer; the participants list is at the right. */
const CAPTIONS = 240;
const PANEL = 400;

export const zoom: SiteAdapter = {
  site: "zoom",
  fits(page) {
    if (!/(^|\.)zoom\.us$/.test(page.location?.hostname ?? "")) return false;
    return roomOf(page.location.pathname) !== null || clientOf(page) !== null;
  },
  watch: (page, report, clock, signal) => watchCall(makeZoomReader(page), report, clock, signal),
  keepOut(page) {
    const reader = makeZoomReader(page);
    const hasPanel = clientOf(page)?.querySelector(".participants-list-container") ?? null;
    return {
      ...EDGES,
      right: hasPanel ? PANEL : EDGES.right,
      bottom: reader.captionSwitch(reader.region()) === "on" ? CAPTIONS : EDGES.bottom,
    };
  },
};
