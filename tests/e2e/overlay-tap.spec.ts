/** Taps in the real overlay: saved, read back, honest while the keeper is busy, and quiet about keys. */
import type { Frame, Page, Worker } from "@playwright/test";
import { expect, overlayFrame, test } from "./fixtures";

const counter = (overlay: Frame) => overlay.locator(".pill-add");
const number = (overlay: Frame) => overlay.locator(".pill-num");

/** Keys the call's page hears. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heardKeys: heard });
    window.addEventListener("keydown", ({ key }) => heard.push(key), true);
  });
  return () => page.evaluate(() => (window as unknown as { heardKeys: string[] }).heardKeys);
}

/** Keeps the worker from answering anything for `ms`. */
function block(worker: Worker, ms: number): void {
  worker
    .evaluate((length) => {
      const end = performance.now() + length;
      while (performance.now() < end);
    }, ms)
    .catch(() => {
      // The browser was closed before the worker was free again: the test is over then.
    });
}

interface Commands {
  readonly commands: { onCommand: { dispatch(name: string, tab: object): void } };
  readonly tabs: { query(what: object): Promise<object[]> };
}

/** Fires `commands.onCommand` in the worker, as the browser does for a key. */
async function fire(worker: Worker, name: string): Promise<void> {
  await worker.evaluate(async (command) => {
    const { commands, tabs } = (globalThis as unknown as { chrome: Commands }).chrome;
    const all = await tabs.query({ url: "https://meet.google.com/*" });
    commands.onCommand.dispatch(command, all[0] ?? {});
  }, name);
}

test("a tap is saved and read back after a reload", async ({ meet: { page, overlay } }) => {
  await counter(overlay).click();
  await counter(overlay).click();
  await expect(number(overlay)).toHaveText("2");
  await expect(overlay.locator(".toast")).toContainText("Counted: you cut in");
  await expect(overlay.locator(".pill-why", { hasText: "not saved yet" })).toHaveCount(0);
  await page.reload();
  await page.waitForFunction(() => window.replica);
  await page.evaluate(() => window.replica.join());
  const again = await overlayFrame(page);
  await expect(number(again)).toHaveText("2");
});

test("a busy keeper: not saved yet is said, then it is saved exactly once", async ({
  extension,
  meet: { page, overlay },
}) => {
  await expect(counter(overlay)).toBeVisible();
  block(await extension.worker(), 4000);
  await counter(overlay).click();
  await expect(overlay.locator(".pill-why", { hasText: "not saved yet" })).toBeVisible({
    timeout: 3000,
  });
  await expect(number(overlay)).toHaveText("1");
  await expect(overlay.locator(".pill-why", { hasText: "not saved yet" })).toHaveCount(0);
  await page.reload();
  await page.waitForFunction(() => window.replica);
  await page.evaluate(() => window.replica.join());
  await expect(number(await overlayFrame(page))).toHaveText("1");
});

test("after a tap a key reaches the page; keys of a note do not", async ({
  meet: { page, overlay },
}) => {
  const heard = await listen(page);
  await page.locator("body").click({ position: { x: 640, y: 400 } });
  await counter(overlay).click();
  await page.keyboard.press("d");
  expect(await heard()).toEqual(["d"]);

  await overlay.locator(".pill-open").click();
  await overlay
    .getByRole("button", { name: "Count one" })
    .or(overlay.locator(".counter-btn"))
    .first()
    .click();
  await page.keyboard.press("e");
  expect(await heard()).toEqual(["d", "e"]);

  await overlay.getByRole("button", { name: "Note" }).click();
  const field = overlay.getByRole("textbox", { name: "A note to yourself" });
  await expect(field).toBeFocused();
  await page.keyboard.type("Ask Bo");
  await expect(field).toHaveValue("Ask Bo");
  await overlay.getByRole("button", { name: "Keep" }).click();
  await expect(overlay.locator(".toast")).toContainText("Note kept");
  await page.keyboard.press("f");
  await expect.poll(heard).toEqual(["d", "e", "f"]);
});

test("keys of the phrase helper stay in the frame, Esc gives them back", async ({
  meet: { page, overlay },
}) => {
  const heard = await listen(page);
  await overlay.locator(".pill-open").click();
  await overlay.getByRole("button", { name: "Say it" }).click();
  const draft = overlay.getByRole("textbox", { name: "Your draft" });
  await draft.click();
  await page.keyboard.type("You always cut in");
  await expect(draft).toHaveValue("You always cut in");
  expect(await heard()).toEqual([]);
  await page.keyboard.press("Escape");
  await page.keyboard.press("g");
  await expect.poll(heard).toEqual(["g"]);
  // The draft waits where it was left.
  await overlay.getByRole("button", { name: "Say it" }).click();
  await expect(draft).toHaveValue("You always cut in");
});

test("the browser's shortcuts count and open, without taking the keyboard", async ({
  extension,
  meet: { page, overlay },
}) => {
  const heard = await listen(page);
  await expect(counter(overlay)).toBeVisible();
  const worker = await extension.worker();
  await fire(worker, "tap-1");
  await expect(number(overlay)).toHaveText("1");
  await fire(worker, "toggle-panel");
  await fire(worker, "tap-2");
  await fire(worker, "tap-3");
  await expect(
    overlay.getByRole("button", { name: /^Invite by name: count one. Now 1/ }),
  ).toBeVisible();
  await expect(
    overlay.getByRole("button", { name: /^Ask an open question: count one. Now 1/ }),
  ).toBeVisible();
  await page.keyboard.press("h");
  expect(await heard()).toEqual(["h"]);
});

test("undo takes back, by toast, foot and row", async ({ meet: { overlay } }) => {
  await counter(overlay).click();
  await counter(overlay).click();
  await counter(overlay).click();
  await overlay.getByRole("button", { name: /^Undo: Counted/ }).click();
  await expect(number(overlay)).toHaveText("2");
  await overlay.locator(".pill-open").click();
  await overlay.getByRole("button", { name: "Undo the last entry" }).click();
  const first = overlay.getByRole("button", { name: /^Let people finish: count one/ });
  await expect(first).toHaveAccessibleName(/Now 1\./);
  await overlay.getByRole("button", { name: "More" }).click();
  await overlay.getByRole("button", { name: /^Undo: Let people finish/ }).click();
  await overlay.getByRole("button", { name: "Back to the checklist" }).click();
  await expect(first).toHaveAccessibleName(/Now (0|nothing counted)\./);
});
