/** The sensor on Zoom's web client: it sees the page and says what it saw; it judges and stores nothing. */
import { defineContentScript } from "wxt/utils/define-content-script";
import { startSensor } from "@/lib/frame/start-sensor";
import { zoom } from "@/lib/sites/zoom/adapter";

export default defineContentScript({
  matches: ["https://*.zoom.us/*"],
  allFrames: true,
  runAt: "document_idle",
  main: () => startSensor(zoom),
});
