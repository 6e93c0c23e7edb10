/** A behaviour's name without a space in it pushes no button out of sight, in call, popup or first run. */
import { packPlan } from "../support/pack-plan";
import { TEST_PLAN } from "../support/test-plan";
import { expect, test } from "./fixtures";
import { launchSeeded } from "./pages";

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

const DAY_MS = 24 * 60 * 60_000;

test("patterns, meetings, debrief and popup with weeks of it, at 400 px", async () => {
  test.slow();
  const pack = await packPlan("interruptLess", Date.now() - 50 * DAY_MS);
  const behaviours = pack.behaviours.map((one) => ({ ...one, name: LONG, counts: LONG }));
  const seeded = await launchSeeded({ plan: { ...pack, behaviours } });
  try {
    const [first = "", ...later] = [...seeded.ids];
    const paths = [
      "#/",
      `#/patterns/${behaviours[1]?.id}`,
      "#/meetings",
      `#/meetings/${first}`,
      `#/meetings/${later.at(-1)}`,
    ]
      .map((path) => `dashboard.html${path}`)
      .concat(`debrief.html#${later.at(-1)}`, "popup.html");
    const over: Record<string, string[]> = {};
    for (const path of paths) {
      const page = await seeded.open(path);
      if (!path.startsWith("popup")) await page.setViewportSize({ width: 400, height: 800 });
      await expect(page.locator("main").getByText("WWWW").first()).toBeVisible();
      over[path] = await page.evaluate(() => {
        const width = document.documentElement.clientWidth;
        const isWide = document.documentElement.scrollWidth > width;
        const wide = [...document.querySelectorAll("main *")].filter(
          (one) => one.getBoundingClientRect().right > width,
        );
        return isWide ? wide.map(({ localName, className }) => `${localName}.${className}`) : [];
      });
      await page.close();
    }
    expect(over).toEqual(Object.fromEntries(paths.map((path) => [path, []])));
  } finally {
    await seeded.close();
  }
});
