/** The practice call for everybody: axe in both themes before and in the call, and keys alone. */
import type { Frame, Page } from "@playwright/test";
import { violations } from "./axe-in-frame";
import { expect, overlayFrame, test } from "./fixtures";

for (const theme of ["light", "dark"] as const) {
  test(`axe finds nothing in the practice call in ${theme}`, async ({ context, extension }) => {
    test.slow();
    await extension.agree();
    const page = await context.newPage();
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    await page.goto(extension.url("practice.html"));
    const start = page.getByRole("button", { name: "Start the call" });
    await expect(start).toBeVisible();
    const found: Record<string, string[]> = { before: await violations(page) };
    await start.click();
    const overlay = await overlayFrame(page);
    await overlay.locator(".pill-open").click();
    await expect(overlay.locator(".panel")).toBeVisible();
    found.call = await violations(page);
    found.overlay = await violations(overlay);
    expect(found).toEqual({ before: [], call: [], overlay: [] });
  });
}

test("the practice call by keyboard alone: start, count in the overlay, leave", async ({
  context,
  extension,
}) => {
  await extension.agree();
  const page = await context.newPage();
  await page.clock.install();
  await page.goto(extension.url("practice.html"));
  /** The focused control's words; a page without focus has its body, which holds every word. */
  const focused = (where: Page | Frame) =>
    where.evaluate(() => {
      const on = document.activeElement;
      return on?.matches("button") ? (on.getAttribute("aria-label") ?? on.textContent ?? "") : "";
    });
  const tabTo = async (where: Page | Frame, name: string) => {
    for (let stop = 0; stop < 60; stop += 1) {
      if ((await focused(where)).includes(name)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`Tab never came to ${name}`);
  };
  await tabTo(page, "Start the call");
  await page.keyboard.press("Enter");
  const overlay = await overlayFrame(page);
  await expect(overlay.locator(".pill")).toBeVisible();
  await tabTo(overlay, "Let people finish: count one");
  await page.keyboard.press("Enter");
  await expect(overlay.locator(".pill-num")).toHaveText("1");
  // A press in the first second after Start is a double press, and leaves nothing.
  await page.clock.runFor(1000);
  await tabTo(page, "Leave the call");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Leave the call" })).toHaveCount(0);
});
