/** The demo in Firefox, over WebDriver BiDi: the same call, its end card and the popup. */
import path from "node:path";
import { expect } from "@playwright/test";
import { Firefox } from "../firefox/bidi";
import { grantSites } from "../firefox/grant-sites";
import { replicaFor } from "../replicas/serve";
import type { DemoOptions } from "../support/demo-options.mjs";
import { TEST_PLAN, TEST_SETTINGS } from "../support/test-plan";
import type { Meeting } from "./meeting";
import type { Shooter, Stages } from "./stage";
import { READ_NEWEST, type Tallies, talliesOf } from "./tallies";

const OVERLAY = /^moz-extension:.*\/overlay\.html/;
/** Its page reads the database first: until then only its head is there. */
const SHOWS_FIRST_RUN = "!!document.querySelector('main button')";
const PATIENCE = { timeout: 90_000 };

export async function demoInFirefox(
  meeting: Meeting,
  options: DemoOptions,
  stages: Stages,
): Promise<Tallies | null> {
  const build = options.speed === 1 ? "firefox-mv3" : "firefox-mv3-bench";
  const firefox = await Firefox.launch({ headless: options.headless });
  const of = (context: string): Shooter => ({
    screenshot: ({ path: file }) => firefox.screenshot(context, file),
  });
  try {
    const { url, pages } = await replicaFor(options.site);
    firefox.serve(pages);
    const { id, host } = await firefox.install(path.resolve(".output", build));
    await grantSites(firefox, id);
    const own = await firefox.open(`moz-extension://${host}/welcome.html`);
    await expect.poll(() => firefox.evaluate(own, SHOWS_FIRST_RUN), PATIENCE).toBe(true);
    await stages.reached("welcome", "First run (its answers are given by the demo).", of(own));
    await agree(firefox, own);

    const tab = await firefox.open(url);
    await firefox.evaluate(tab, "window.replica.join()");
    await expect.poll(() => firefox.frame(tab, OVERLAY), PATIENCE).not.toBeNull();
    const overlay = (await firefox.frame(tab, OVERLAY)) ?? "";
    const shows = (selector: string) =>
      firefox.evaluate(overlay, `!!document.querySelector(${JSON.stringify(selector)})`);
    await expect.poll(() => shows(".pill-add"), PATIENCE).toBe(true);
    await stages.reached("joined", "The call is joined: the pill counts by itself.", of(tab));
    await theCall(firefox, tab, overlay, meeting, options, () =>
      stages.reached("noticed", "Something was noticed, and one was counted by hand.", of(tab)),
    );
    await expect.poll(() => shows(".end-do"), PATIENCE).toBe(true);
    await stages.reached("end-card", "The call is over: now, in 30 minutes, or skip.", of(tab));
    const popup = await firefox.open(`moz-extension://${host}/popup.html`);
    await expect.poll(() => firefox.evaluate(popup, "!!document.querySelector('main')")).toBe(true);
    await stages.reached("popup", "The popup: this meeting, its debrief.", of(popup));
    return talliesOf(String(await firefox.evaluate(popup, READ_NEWEST)));
  } finally {
    await firefox.close();
  }
}

/** What first run stores after "yes" and the first pack. */
async function agree(firefox: Firefox, own: string): Promise<void> {
  const commits = [
    { doc: "settings", fields: TEST_SETTINGS },
    { doc: "plan", fields: { plan: TEST_PLAN } },
  ];
  for (const payload of commits) {
    const message = JSON.stringify({ type: "doc.commit", payload });
    const answer = await firefox.evaluate(
      own,
      `browser.runtime.sendMessage(${message}).then((a) => a.ok)`,
    );
    if (answer !== true) throw new Error("The extension did not store the first-run answers.");
  }
}

async function theCall(
  firefox: Firefox,
  tab: string,
  overlay: string,
  meeting: Meeting,
  { speed, seconds }: DemoOptions,
  noticed: () => Promise<void>,
): Promise<void> {
  const how = { speed, self: meeting.self, leave: true, ...(seconds ? { seconds } : {}) };
  const lines = JSON.stringify(meeting.lines);
  await firefox.evaluate(tab, `void window.replica.play(${lines}, ${JSON.stringify(how)})`);
  const until = { timeout: ((seconds ?? meeting.lasts) * 1000) / speed + 60_000 };
  const isOver = () => firefox.evaluate(tab, "window.replica.playing?.isOver === true");
  const isNoticed = () => firefox.evaluate(overlay, "!!document.querySelector('.maybe')");
  await expect.poll(async () => (await isNoticed()) || (await isOver()), until).toBe(true);
  if (!(await isOver())) {
    await firefox.clickInFrame(tab, overlay, `document.querySelector(".pill-add")`);
    await noticed();
  }
  await expect.poll(isOver, until).toBe(true);
}
