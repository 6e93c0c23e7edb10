/** A hang-up where the page navigates away (Zoom): the end is known at once, a reload is none. */
import { rowsOf } from "./coach";
import { expect, test } from "./fixtures";

const QUICK = { timeout: 5000 };

test("zoom: after the hang-up the popup offers the debrief at once", async ({
  context,
  extension,
  openCall,
}) => {
  await extension.agree();
  const { page, overlay } = await openCall("zoom");
  await expect(overlay.locator(".pill-add")).toBeVisible();
  await overlay.locator(".pill-add").click();
  const popup = await context.newPage();
  await popup.goto(extension.url("popup.html"));
  await expect.poll(async () => (await rowsOf(popup, "meetings")).length).toBe(1);
  expect(await rowsOf(popup, "meetings")).toMatchObject([{ endedAt: null, debrief: "none" }]);
  await page.evaluate(() => window.replica.leave());
  await page.waitForURL("**/wc/");
  await expect.poll(async () => (await rowsOf(popup, "meetings"))[0]?.debrief, QUICK).toBe("open");
  await popup.reload();
  await expect(popup.getByText("Running")).toHaveCount(0);
  await expect(popup.getByRole("link", { name: /debrief/i }).first()).toBeVisible();
});

test("zoom: a reload in the call is no end", async ({ context, extension, openCall }) => {
  await extension.agree();
  const { page, overlay } = await openCall("zoom");
  await expect(overlay.locator(".pill-add")).toBeVisible();
  const popup = await context.newPage();
  await popup.goto(extension.url("popup.html"));
  await expect.poll(async () => (await rowsOf(popup, "meetings")).length).toBe(1);
  const [before] = await rowsOf(popup, "meetings");
  await page.reload();
  await page.waitForFunction(() => window.replica);
  // The line of the old page was seen to close: what that does has been done.
  await expect
    .poll(async () => Number((await rowsOf(popup, "meetings"))[0]?.seenAt))
    .toBeGreaterThan(Number(before?.seenAt));
  expect(await rowsOf(popup, "meetings")).toMatchObject([{ endedAt: null, debrief: "none" }]);
});
