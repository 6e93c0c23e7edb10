/** The sensor's wiring: it sees the page and says what it saw; it judges and stores nothing. */
import { defineContentScript } from "wxt/utils/define-content-script";

export default defineContentScript({
  matches: ["https://meet.google.com/*", "https://*.zoom.us/*"],
  allFrames: true,
  runAt: "document_idle",
  main() {},
});
