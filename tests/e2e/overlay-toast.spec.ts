/** The toast has a place of its own: it covers no row, moves none, and leaves the plus under the pointer. */
import type { Frame, Page } from "@playwright/test";
import { hostRect } from "./call-page";
import { corner, drag } from "./drag";
import { expect, test } from "./fixtures";

const WINDOWS = [
  { width: 1280, height: 720 },
  { width: 1024, height: 640 },
  { width: 320, height: 640 },
];

/** Where every row and the list's own window stand, in whole px of the frame. */
const rows = (overlay: Frame) =>
  overlay.evaluate(() =>
    [...document.querySelectorAll(".beh, .panel-body, .panel-foot")].map((one) => {
      const { top, bottom, left, right } = one.getBoundingClientRect();
      return [top, bottom, left, right].map(Math.round);
    }),
  );

/** Whatever of the overlay is drawn at each corner and the middle of the toast, is it the toast? */
const isWhole = (overlay: Frame) =>
  overlay.evaluate(() => {
    const toast = document.querySelector(".toast");
    if (!toast) return false;
    const { top, bottom, left, right } = toast.getBoundingClientRect();
    const inside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    const head = toast.closest(".panel-head")?.getBoundingClientRect();
    return inside && head !== undefined && top >= head.top && bottom <= head.bottom;
  });

async function openPanel(page: Page, overlay: Frame): Promise<void> {
  await overlay.locator(".pill-open").click();
  await expect(overlay.locator(".panel-head")).toBeVisible();
  await expect.poll(async () => (await hostRect(page)).bottom).toBeGreaterThan(300);
}

for (const size of WINDOWS) {
  test(`in the panel at ${size.width} × ${size.height} no row is covered and none moves`, async ({
    meet: { page, overlay },
  }) => {
    await page.setViewportSize(size);
    await openPanel(page, overlay);
    let before = await rows(overlay);
    await expect
      .poll(async () => {
        const last = JSON.stringify(before);
        before = await rows(overlay);
        return JSON.stringify(before) === last;
      })
      .toBe(true);
    for (const counter of [0, 1]) {
      await overlay.locator(".counter-btn").nth(counter).click();
      await expect(overlay.locator(".panel .toast")).toContainText("Counted: you");
      expect(await rows(overlay)).toEqual(before);
      expect(await isWhole(overlay)).toBe(true);
    }
    await overlay.locator(".panel .toast button").click();
    await expect(overlay.locator(".panel .toast")).toHaveText("Taken back");
    expect(await rows(overlay)).toEqual(before);
  });
}

test("a pill put down at the lower right counts twice at one place, and again", async ({
  meet: { page, overlay },
}) => {
  await page.setViewportSize({ width: 1280, height: 1100 });
  await expect(overlay.locator(".pill")).toBeVisible();
  await corner(page);
  // In two pulls: no step of a drag may leave the frame behind.
  for (const _ of [1, 2]) await drag(page, overlay, ".pill-open", 400, 280);
  await corner(page);
  const plus = overlay.locator(".pill-add");
  const at = await plus.boundingBox();
  if (!at) throw new Error("no plus");
  for (const count of ["1", "2", "3"]) {
    await page.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
    await expect(overlay.locator(".pill-num")).toHaveText(count);
    await expect(overlay.locator(".toast")).toContainText("Counted: you cut in");
    await expect.poll(async () => (await plus.boundingBox())?.y).toBe(at.y);
    expect((await plus.boundingBox())?.x).toBe(at.x);
  }
  await expect
    .poll(() =>
      overlay.evaluate(() => {
        const rect = document.querySelector(".toast")?.getBoundingClientRect();
        return rect && rect.top >= 0 && rect.left >= 0 && rect.right <= innerWidth;
      }),
    )
    .toBe(true);
});
