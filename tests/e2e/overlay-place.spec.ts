/** Where the overlay stands in a real call: dragged by pointer, remembered per site, off the call's controls. */
import type { Frame, Page } from "@playwright/test";
import { hostRect } from "./call-page";
import { corner, drag, throwTo } from "./drag";
import { expect, openReplica, overlayFrame, test } from "./fixtures";

async function joinAgain(page: Page): Promise<Frame> {
  await page.reload();
  await page.waitForFunction(() => window.replica);
  await page.evaluate(() => window.replica.join());
  const overlay = await overlayFrame(page);
  await expect(overlay.locator(".pill")).toBeVisible();
  return overlay;
}

test("the pill follows the pointer, presses nothing, and is remembered for its site alone", async ({
  context,
  meet: { page, overlay },
}) => {
  await expect(overlay.locator(".pill")).toBeVisible();
  const before = await corner(page);
  await drag(page, overlay, ".pill-open", 300, 140);
  const after = { left: before.left + 300, top: before.top + 140 };
  await expect.poll(() => corner(page)).toEqual(after);
  await drag(page, overlay, ".pill-add", 40, 0);
  after.left += 40;
  await expect.poll(() => corner(page)).toEqual(after);
  await expect(overlay.locator(".panel:not([hidden])")).toHaveCount(0);
  await expect(overlay.locator(".pill-num")).toHaveText("0");

  // A drag eats its own click only: the next press counts.
  await overlay.locator(".pill-add").click();
  await expect(overlay.locator(".pill-num")).toHaveText("1");
  await joinAgain(page);
  await expect.poll(() => corner(page)).toEqual(after);

  const zoom = await openReplica(context, "zoom");
  await zoom.evaluate(() => window.replica.join());
  await expect((await overlayFrame(zoom)).locator(".pill")).toBeVisible();
  const onZoom = await corner(zoom);
  expect(onZoom.left).toBeLessThan(100);
  expect(onZoom.top).toBeLessThan(100);
});

test("the panel is dragged by its handle and stays where the pill goes back to", async ({
  panel: { page, overlay },
}) => {
  await expect(overlay.locator(".panel")).toBeVisible();
  const before = await corner(page);
  await drag(page, overlay, ".move", 500, 0);
  expect(await corner(page)).toEqual({ left: before.left + 500, top: before.top });
  await expect(overlay.locator(".panel")).toBeVisible();
  // Its right edge is the nearer one now: that one stands still.
  const { right } = await hostRect(page);
  await overlay.getByRole("button", { name: "Close to the pill" }).click();
  await expect(overlay.locator(".pill")).toBeVisible();
  await expect.poll(async () => (await hostRect(page)).right).toBe(right);
});

test("however it is dragged, it stays in the window and off bars and captions", async ({
  meet: { page, overlay },
}) => {
  await page.evaluate(() => window.replica.say("1", "bo", "These words stand in the captions."));
  await expect(overlay.locator(".pill")).toBeVisible();
  const blocked = () =>
    page.evaluate(() => {
      const host = [...document.querySelectorAll("html > *")].find(({ localName }) =>
        /^x[0-9a-f]{8}-/.test(localName),
      );
      const own = host?.getBoundingClientRect();
      if (!own) return ["no overlay"];
      const meets = (other: DOMRect) =>
        own.left < other.right &&
        own.right > other.left &&
        own.top < other.bottom &&
        own.bottom > other.top;
      const all = ["[data-meeting-title]", '[jsname="vNB5le"]', '[jsname="dsyhDe"]'];
      const found = all.filter((one) => {
        const element = document.querySelector(one);
        return !element || meets(element.getBoundingClientRect());
      });
      const isInside =
        own.left >= 0 && own.top >= 0 && own.right <= innerWidth && own.bottom <= innerHeight;
      return isInside ? found : [...found, "outside"];
    });
  for (const [dx, dy] of [
    [1400, 900],
    [-1400, 0],
    [0, -900],
    [1400, 0],
  ] as const) {
    await throwTo(page, overlay, ".pill-open", dx, dy);
    await corner(page);
    expect(await blocked(), `after ${dx}, ${dy}`).toEqual([]);
  }
});

test("a window smaller than the place: it comes inside, and goes back when there is room", async ({
  meet: { page, overlay },
}) => {
  await expect(overlay.locator(".pill")).toBeVisible();
  const first = await corner(page);
  await drag(page, overlay, ".pill-open", 420, 200);
  const large = { left: first.left + 420, top: first.top + 200 };
  await expect.poll(() => corner(page)).toEqual(large);
  await page.setViewportSize({ width: 420, height: 360 });
  await expect
    .poll(async () => {
      const { left, top, right, bottom } = await hostRect(page);
      return left >= 0 && top >= 0 && right <= 420 && bottom <= 360;
    })
    .toBe(true);
  // Folded to lamp and number, and it still counts.
  await expect(overlay.locator(".pill-name")).toHaveCount(0);
  await corner(page);
  await expect(overlay.locator("html[data-sight=yes]")).toHaveCount(1);
  await overlay.locator(".pill-add").click();
  await expect(overlay.locator(".pill-num")).toHaveText("1");
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect.poll(() => corner(page)).toEqual(large);
});
