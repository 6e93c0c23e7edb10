/** The practice call's wiring: it plays the sensor's part for its own meeting. */
import { createRoot } from "react-dom/client";
import { browser } from "wxt/browser";
import { i18n } from "#i18n";
import { PracticeCall } from "@/components/practice/PracticeCall";
import { PageRoot } from "@/components/ui/PageRoot";
import { clock } from "@/lib/clock";
import { ask, isAlive } from "@/lib/frame/ask";
import { consentGate } from "@/lib/frame/consent-gate";
import { overlayFrame } from "@/lib/frame/overlay-frame";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no #root.");
document.title = i18n.t("practice.title");
const gate = consentGate((events) => report(events));
const report = overlayFrame(
  {
    page: document,
    clock,
    ask,
    isAlive,
    url: browser.runtime.getURL("/overlay.html"),
    origin: location.origin,
    title: i18n.t("common.brand"),
    // The page's own head and bar (practice.css).
    keepOut: () => ({ top: 40, right: 0, bottom: 68, left: 12 }),
    read: gate.read,
    turnOnCaptions: () => false,
    leave: () => {},
  },
  new AbortController().signal,
);
createRoot(root).render(
  <PageRoot>
    <PracticeCall report={gate.report} now={clock.now} />
  </PageRoot>,
);
