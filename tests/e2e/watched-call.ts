/** A watched call for the tests of a call's life: one browser for a file, a page for each test. */
import { type Browser, test } from "@playwright/test";
import type { PageEvent } from "@/lib/core/events/page-event";
import { type CallPage, launchPlain, ofType, openCallPage, type Site } from "../sites/call-page";
import type { Step } from "../sites/in-page";

let browser: Browser;

/** Registers the browser of the calling file. */
export function oneBrowser(): () => Browser {
  test.beforeAll(async () => {
    browser = await launchPlain();
  });
  test.afterAll(() => browser.close());
  return () => browser;
}

/** Opens `variant`, watches it from the first moment, then runs `steps`. */
export async function started(
  site: Site,
  variant: string,
  steps: readonly Step[],
  captions = true,
): Promise<CallPage> {
  const call = await openCallPage(browser, site, variant as "plain");
  await call.page.evaluate(([name, may]) => window.harness.start(name, may), [
    site,
    captions,
  ] as const);
  await call.run(steps);
  return call;
}

export const states = (events: readonly PageEvent[]) =>
  ofType(events, "state.changed").map(({ state }) => state);
