/** The overlay's frame in a real call page: there, hidden from the page, and hard to get rid of. */
import { expect, openReplica, overlayFrame, overlayFrames, test } from "./fixtures";

test("nothing of ours is in the page before the call is joined, one frame after it", async ({
  context,
  extension,
}) => {
  await extension.agree();
  const page = await openReplica(context, "meet");
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  expect(overlayFrames(page)).toHaveLength(0);
  await page.evaluate(() => window.replica.join());
  const overlay = await overlayFrame(page);
  await expect(overlay.locator(".pill")).toBeVisible();
});

test("the page cannot find the frame", async ({ meet: { page, overlay } }) => {
  await expect(overlay.locator(".pill")).toBeVisible();
  const seen = await page.evaluate(() => {
    const host = document.documentElement.lastElementChild;
    return {
      frames: window.length,
      iframes: document.querySelectorAll("iframe").length,
      root: host?.shadowRoot ?? null,
      name: host?.localName,
      text: (host as HTMLElement | null)?.innerText,
    };
  });
  expect(seen).toMatchObject({ frames: 0, iframes: 0, root: null, text: "" });
  expect(seen.name).toMatch(/^x[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

test("removed by the page it is back within a second, with its counts", async ({
  meet: { page, overlay },
}) => {
  await overlay.locator(".pill-add").click();
  await expect(overlay.locator(".pill-num")).toHaveText("1");
  const ms = await page.evaluate(async () => {
    const gone = performance.now();
    document.documentElement.lastElementChild?.remove();
    while (document.documentElement.children.length < 3) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return performance.now() - gone;
  });
  expect(ms).toBeLessThan(1000);
  await expect.poll(() => overlayFrames(page).length).toBe(1);
  await expect((await overlayFrame(page)).locator(".pill-num")).toHaveText("1");
});

test("a page that turns light or dark is followed though the frame changes its size just then", async ({
  meet: { page, overlay },
}) => {
  await expect(overlay.locator(".pill-open")).toBeVisible();
  for (const [theme, colour, press] of [
    ["light", "rgb(255, 255, 255)", ".pill-open"],
    ["dark", "rgb(32, 33, 36)", ".head-buttons .icon-btn:last-child"],
    ["light", "rgb(255, 255, 255)", ".pill-open"],
  ] as const) {
    await page.evaluate(
      (seen) => document.body.style.setProperty("background-color", seen, "important"),
      colour,
    );
    // The new size reaches the sensor before it looks around again.
    await overlay.locator(press).dispatchEvent("click");
    await expect(overlay.locator(`html[data-theme=${theme}]`)).toHaveCount(1);
  }
});
