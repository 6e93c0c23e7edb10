/** The practice call: from Start, pill and toast are whole inside their frame, and a press counts. */
import type { Frame } from "@playwright/test";
import { expect, overlayFrame, test } from "./fixtures";

/** Waits until all of the part lies inside the overlay's frame: nothing of it is cut off. */
async function expectWhole(overlay: Frame, part: string): Promise<void> {
  const frame = await overlay.frameElement();
  const isWhole = async () => {
    const outer = await frame.boundingBox();
    const inner = await overlay.locator(part).boundingBox();
    if (!outer || !inner) return false;
    const isWide = inner.x >= outer.x && inner.x + inner.width <= outer.x + outer.width;
    return isWide && inner.y >= outer.y && inner.y + inner.height <= outer.y + outer.height;
  };
  await expect.poll(isWhole, { message: `${part} whole inside the frame` }).toBe(true);
}

test("after Start the pill is whole, a press counts one, and its Undo is whole", async ({
  context,
  extension,
}) => {
  await extension.agree();
  const page = await context.newPage();
  await page.goto(extension.url("practice.html"));
  await page.getByRole("button", { name: "Start the call" }).click();
  const overlay = await overlayFrame(page);
  await expectWhole(overlay, ".pill-name");
  await expectWhole(overlay, ".pill-add");
  await overlay.locator(".pill-add").click();
  await expect(overlay.locator(".pill-num")).toHaveText("1");
  await expectWhole(overlay, ".toast");
});

test("a toast is whole in a call as well", async ({ meet: { overlay } }) => {
  await overlay.locator(".pill-add").click();
  await expectWhole(overlay, ".pill-add");
  await expectWhole(overlay, ".toast");
});

test("a double press on Start starts and does not leave; Leave leaves later", async ({
  context,
  extension,
}) => {
  await extension.agree();
  const page = await context.newPage();
  await page.clock.install();
  await page.goto(extension.url("practice.html"));
  await page.getByRole("button", { name: "Start the call" }).waitFor();
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.getByRole("button", { name: "Start the call" }).dblclick();
  const leave = page.getByRole("button", { name: "Leave the call" });
  await page.clock.runFor(999);
  await leave.click();
  await expect(leave).toBeVisible();
  await page.clock.runFor(1);
  await leave.click();
  await expect(leave).toHaveCount(0);
});
