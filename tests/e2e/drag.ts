/** Drags the overlay as a pointer would, and says where it has come to rest. */
import type { Frame, Page } from "@playwright/test";
import { hostRect } from "./call-page";
import { expect } from "./fixtures";

/** Drags from the middle of `handle` by so many px, at most to the window's edge, without a look back. */
export async function throwTo(page: Page, overlay: Frame, handle: string, dx: number, dy: number) {
  const [x, y] = await middle(overlay, handle);
  await page.mouse.move(x, y);
  await page.mouse.down();
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const inside = (to: number, most: number) => Math.min(Math.max(to, 1), most - 1);
  await page.mouse.move(inside(x + dx, width), inside(y + dy, height), { steps: 12 });
  await page.mouse.up();
}

/**
 * Drags within the room there is: each step waits until the frame has followed. The tool asks anew at every
 * event what lies under it, where a real pointer stays with the frame it was pressed in (3,500 px/s with a
 * real mouse under X followed 6 of 6 times, 2026-11-22).
 */
export async function drag(page: Page, overlay: Frame, handle: string, dx: number, dy: number) {
  const [x, y] = await middle(overlay, handle);
  const { left, top } = await hostRect(page);
  const place = async () => {
    const rect = await hostRect(page);
    return { left: rect.left, top: rect.top };
  };
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 10; step++) {
    const by = { x: (dx * step) / 10, y: (dy * step) / 10 };
    await page.mouse.move(x + by.x, y + by.y);
    await expect.poll(place).toEqual({ left: left + by.x, top: top + by.y });
  }
  await page.mouse.up();
}

async function middle(overlay: Frame, handle: string): Promise<[x: number, y: number]> {
  const box = await overlay.locator(handle).first().boundingBox();
  if (!box) throw new Error(`no ${handle}`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** The frame's corner once it has stopped: twice the same. */
export async function corner(page: Page): Promise<{ left: number; top: number }> {
  let last = "";
  let at = { left: 0, top: 0 };
  await expect
    .poll(async () => {
      const { left, top } = await hostRect(page);
      const before = last;
      at = { left, top };
      last = JSON.stringify(at);
      return last === before;
    })
    .toBe(true);
  return at;
}
