/** A behaviour's name without a space in it pushes no button out of sight, in call, popup or first run. */
import { TEST_PLAN } from "../support/test-plan";
import { expect, test } from "./fixtures";

const LONG = "W".repeat(60);
const PLAN = {
  ...TEST_PLAN,
  behaviours: TEST_PLAN.behaviours.map((one) => ({ ...one, name: LONG, counts: LONG })),
};

test("in the call: plus, Undo and the panel's counters stay inside the frame", async ({
  extension,
  openCall,
}) => {
  await extension.agree({}, PLAN);
  const { overlay } = await openCall("meet");
  const frame = await overlay.frameElement();
  const right = async (part: string) => {
    const [outer, inner] = [
      await frame.boundingBox(),
      await overlay.locator(part).first().boundingBox(),
    ];
    return outer && inner ? outer.x + outer.width - inner.x - inner.width : -1;
  };
  await overlay.locator(".pill-add").click();
  await expect.poll(() => right(".pill-add")).toBeGreaterThanOrEqual(10);
  await expect.poll(() => right(".toast button")).toBeGreaterThanOrEqual(10);
  await overlay.locator(".pill-open").click();
  await expect.poll(() => right(".panel:not([hidden]) .counter-btn")).toBeGreaterThanOrEqual(10);
  const body = overlay.locator(".panel:not([hidden]) .panel-body");
  expect(await body.evaluate((it) => it.scrollWidth - it.clientWidth)).toBe(0);
});

for (const path of ["popup.html", "welcome.html", "dashboard.html"]) {
  test(`${path} does not scroll sideways`, async ({ context, extension }) => {
    await extension.agree({}, PLAN);
    const page = await context.newPage();
    if (path === "popup.html") await page.setViewportSize({ width: 380, height: 600 });
    await page.goto(extension.url(path));
    await expect(page.locator("main")).toContainText(/\w{4}/);
    const over = () =>
      page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await over()).toBeLessThanOrEqual(0);
  });
}
