/** The sensor on Google Meet: it sees the page and says what it saw; it judges and stores nothing. */
import { defineContentScript } from "wxt/utils/define-content-script";
import { startSensor } from "@/lib/frame/start-sensor";
import { meet } from "@/lib/sites/meet/adapter";

export default defineContentScript({
  matches: ["https://meet.google.com/*"],
  allFrames: true,
  runAt: "document_idle",
  main: () => startSensor(meet),
});
