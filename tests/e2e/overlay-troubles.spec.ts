/** What stands between a press and the disk: one clear sentence in the call's panel, and nothing is lost. */
import type { Frame } from "@playwright/test";
import { rowsOf } from "./coach";
import { expect, test } from "./fixtures";

const FULL = /^The disk is full, so nothing new is saved\. It waits here until there is room\.$/;
const TAKEN_BACK = "One entry could not be kept and was taken back.";

const counter = (overlay: Frame) => overlay.locator(".counter-btn").first();

test("a full disk is said in the panel; with room again it is saved and not said any more", async ({
  context,
  extension,
  panel: { page, overlay },
}) => {
  await counter(overlay).click();
  const ours = await context.newPage();
  await ours.goto(extension.url("popup.html"));
  const taps = async () => (await rowsOf(ours, "records")).filter(({ type }) => type === "tap");
  await expect.poll(async () => (await taps()).length).toBe(1);
  await page.bringToFront();
  // unlimitedStorage lifts the browser's own quota, so the disk's answer is put in its place.
  const worker = await extension.worker();
  await worker.evaluate(() => {
    const { add } = IDBObjectStore.prototype;
    Object.assign(globalThis, { realAdd: add });
    IDBObjectStore.prototype.add = () => {
      throw new DOMException("The disk is full.", "QuotaExceededError");
    };
  });
  await counter(overlay).click();
  await expect(overlay.getByText(FULL)).toBeVisible();
  await expect(counter(overlay)).toHaveAccessibleName(/Now 2\.$/);
  expect(await taps()).toHaveLength(1);

  await worker.evaluate(() => {
    const { realAdd } = globalThis as unknown as { realAdd: IDBObjectStore["add"] };
    IDBObjectStore.prototype.add = realAdd;
  });
  await expect.poll(async () => (await taps()).length, { timeout: 60_000 }).toBe(2);
  await expect(overlay.getByText(FULL)).toHaveCount(0);
});

test("a corrupt record is taken back and said; what was pressed beside it is kept", async ({
  context,
  extension,
  panel: { page, overlay },
}) => {
  await counter(overlay).click();
  await expect(counter(overlay)).toHaveAccessibleName(/Now 1\.$/);
  // What the browser asks of every object it writes into a message.
  await overlay.evaluate(() => {
    const toJSON = function spoil(this: { type?: unknown }) {
      return this.type === "tap" ? { ...this, at: "noon" } : this;
    };
    Object.defineProperty(Object.prototype, "toJSON", { configurable: true, value: toJSON });
  });
  await counter(overlay).click();
  await expect(overlay.locator(".toast")).toHaveText(TAKEN_BACK);
  await expect(counter(overlay)).toHaveAccessibleName(/Now 1\.$/);
  const ours = await context.newPage();
  await ours.goto(extension.url("popup.html"));
  expect((await rowsOf(ours, "records")).filter(({ type }) => type === "tap")).toHaveLength(1);
  await page.close();
});
