/**
 * What every end-to-end test stands on: Chromium with the production build, and a replica call at
 * the site's real address. `npx wxt build` first; `npm test` does.
 *
 *   test("…", async ({ panel: { page, overlay } }) => { … });       // joined, panel open
 *   test("…", async ({ extension, openCall }) => {
 *     await extension.agree();                       // as after first run; leave out to be asked
 *     const { page, overlay } = await openCall("zoom", "plain");   // joined, frame mounted
 *   });
 */
import { type BrowserContext, test as base, expect, type Frame, type Page } from "@playwright/test";
import type { ReplicaOptions } from "../replicas/replica";
import { routeReplica } from "../replicas/serve";
import type { MeetVariant, ZoomVariant } from "../replicas/variants";
import { type Extension, type Launched, launch } from "../support/launch";

export interface Call {
  readonly page: Page;
  /** The overlay's frame inside the closed shadow root, once it is mounted. */
  readonly overlay: Frame;
}

type OpenCall = (
  site: "meet" | "zoom",
  variant?: MeetVariant | ZoomVariant,
  changes?: Partial<ReplicaOptions>,
) => Promise<Call>;

const OVERLAY = /^chrome-extension:\/\/[^/]+\/overlay\.html/;

/** All frames of ours in the page: there must never be two. */
export const overlayFrames = (page: Page) =>
  page.frames().filter((frame) => OVERLAY.test(frame.url()));

/** Waits for the overlay's frame. */
export async function overlayFrame(page: Page): Promise<Frame> {
  await expect.poll(() => overlayFrames(page).length, { message: "the overlay's frame" }).toBe(1);
  const [frame] = overlayFrames(page);
  if (!frame) throw new Error("the overlay's frame went away again");
  return frame;
}

/** Opens the replica in a new tab and stays in front of the call (green room). */
export async function openReplica(
  context: BrowserContext,
  site: "meet" | "zoom",
  variant: MeetVariant | ZoomVariant = "plain",
  changes: Partial<ReplicaOptions> = {},
): Promise<Page> {
  const url = await routeReplica(context, site, variant, changes);
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => window.replica);
  return page;
}

export const test = base.extend<{
  launched: Launched;
  context: BrowserContext;
  extension: Extension;
  openCall: OpenCall;
  /** A joined Meet call of somebody who has been through the first run. */
  meet: Call;
  /** The same with the panel open. */
  panel: Call;
}>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the destructuring
  launched: async ({}, use) => {
    const launched = await launch();
    await use(launched);
    await launched.close();
  },
  context: async ({ launched }, use) => use(launched.context),
  extension: async ({ launched }, use) => use(launched.extension),
  openCall: async ({ context }, use) =>
    use(async (site, variant, changes) => {
      const page = await openReplica(context, site, variant, changes);
      await page.evaluate(() => window.replica.join());
      return { page, overlay: await overlayFrame(page) };
    }),
  meet: async ({ extension, openCall }, use) => {
    await extension.agree();
    await use(await openCall("meet"));
  },
  panel: async ({ meet }, use) => {
    await meet.overlay.locator(".pill-open").click();
    await use(meet);
  },
});
export { expect };
