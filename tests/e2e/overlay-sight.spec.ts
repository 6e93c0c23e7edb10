/**
 * A page that covers, fades or bends our frame steers nobody's press into it (promises S4), and says
 * so; in full screen the overlay is above the page and can be pressed.
 */
import type { Frame, Page } from "@playwright/test";
import { rowsOf } from "./coach";
import { expect, test } from "./fixtures";

/** What a page can do so that its visitor presses us without seeing us. `undo` takes it back. */
const TRICKS = {
  "faded root": "root:opacity:.5",
  "invisible root": "root:opacity:0",
  filter: "root:filter:opacity(0)",
  "clipped root": "root:clip-path:inset(200px 0 0 200px)",
  "mask on the root": "root:mask-image:linear-gradient(transparent,transparent)",
  "shrunken root": "root:transform:scale(.2)",
  "blend mode": "root:mix-blend-mode:screen",
  "a cover that lets presses through": "cover:pointer-events:none",
  "a cover in the top layer": "popover:pointer-events:none",
} as const;

async function play(page: Page, trick: string): Promise<void> {
  await page.evaluate((what) => {
    const [kind, name = "", value = ""] = what.split(/:(.*?):/);
    if (kind === "root") {
      document.documentElement.style.setProperty(name, value, "important");
      return;
    }
    const cover = document.createElement("div");
    cover.id = "cover";
    cover.textContent = "Play";
    cover.style.cssText = `position:fixed;inset:0;width:auto;height:auto;margin:0;z-index:2147483647;background:#fff;${name}:${value}`;
    // After us in the tree: of two equal z-indexes the later is on top.
    document.documentElement.append(cover);
    if (kind === "popover") {
      cover.popover = "manual";
      cover.showPopover();
    }
  }, trick);
}

async function stop(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.querySelector("#cover")?.remove();
    document.documentElement.removeAttribute("style");
  });
}

/** Where our plus is, in px of the page. */
async function plusOf(overlay: Frame): Promise<{ x: number; y: number }> {
  const box = await overlay.locator(".pill-add").boundingBox();
  if (!box) throw new Error("no plus");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test("a press while the page fades, bends or covers us counts nothing and says why", async ({
  context,
  extension,
  meet: { page, overlay },
}) => {
  test.slow();
  await overlay.locator(".pill-add").click();
  await expect(overlay.locator(".pill-num")).toHaveText("1");
  const at = await plusOf(overlay);
  const counted: string[] = [];
  let real = 1;
  for (const [name, trick] of Object.entries(TRICKS)) {
    await play(page, trick);
    // What the pointer over us looks like tells when we know: only then does a press prove anything.
    await page.mouse.move(at.x, at.y);
    await expect(overlay.locator("html[data-sight=no]"), name).toHaveCount(1);
    await page.mouse.click(at.x, at.y);
    await page.mouse.click(at.x, at.y);
    if ((await overlay.locator(".pill-num").textContent()) !== String(real)) counted.push(name);
    await stop(page);
    await expect(overlay.locator("html[data-sight=no]"), name).toHaveCount(0);
    await overlay.locator(".pill-add").click();
    real += 1;
    await expect(overlay.locator(".pill-num")).toHaveText(String(real));
  }
  expect(counted).toEqual([]);
  const ours = await context.newPage();
  await ours.goto(extension.url("popup.html"));
  const taps = async () =>
    (await rowsOf(ours, "records")).filter(({ type }) => type === "tap").length;
  await expect.poll(taps).toBe(real);
});

test("in full screen it is above the page and counts", async ({ meet: { page, overlay } }) => {
  await overlay.locator(".pill-add").click();
  await expect(overlay.locator(".pill-num")).toHaveText("1");
  await page.getByRole("button", { name: "Full screen" }).click();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  const at = await plusOf(overlay);
  await page.mouse.move(at.x, at.y);
  await expect(overlay.locator("html[data-sight=yes]")).toHaveCount(1);
  await page.mouse.click(at.x, at.y);
  await expect(overlay.locator(".pill-num")).toHaveText("2");
  await page.evaluate(() => document.exitFullscreen());
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBe(null);
  await expect(overlay.locator("html[data-sight=yes]")).toHaveCount(1);
  await overlay.locator(".pill-add").click();
  await expect(overlay.locator(".pill-num")).toHaveText("3");
});

interface Commands {
  readonly commands: { onCommand: { dispatch(name: string, tab: object): void } };
  readonly tabs: { query(what: object): Promise<object[]> };
}

test("where a canvas fills the screen no press of ours arrives: the keys still count", async ({
  extension,
  meet: { page, overlay },
}) => {
  await expect(overlay.locator(".pill-num")).toHaveText("0");
  await page.evaluate(() => {
    const canvas = document.createElement("canvas");
    canvas.style.cssText =
      "position:fixed;right:0;top:200px;width:80px;height:80px;z-index:9;background:#000";
    canvas.id = "canvas";
    canvas.addEventListener("click", () => void canvas.requestFullscreen());
    document.body.append(canvas);
  });
  await page.locator("#canvas").click();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.id)).toBe("canvas");
  const worker = await extension.worker();
  await worker.evaluate(async () => {
    const { commands, tabs } = (globalThis as unknown as { chrome: Commands }).chrome;
    const all = await tabs.query({ url: "https://meet.google.com/*" });
    commands.onCommand.dispatch("tap-1", all[0] ?? {});
  });
  await expect(overlay.locator(".pill-num")).toHaveText("1");
  await page.evaluate(() => window.replica.captions(false));
  await page.evaluate(() => document.exitFullscreen());
  await expect(overlay.locator(".pill-why")).toHaveText("captions off");
  await expect(overlay.locator(".pill-num")).toHaveText("1");
});
