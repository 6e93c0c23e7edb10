/** What the overlay gives back to the call: its keys after every control, the owner's clipboard, one click. */
import type { Frame, Page } from "@playwright/test";
import { hearKeys, sayUntil } from "./call-page";
import { expect, test } from "./fixtures";

const button = (overlay: Frame, name: string | RegExp) =>
  overlay.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });

test("after every control a key reaches the call, until a text field is asked for", async ({
  meet: { page, overlay },
}) => {
  test.slow();
  const heard = await hearKeys(page);
  const expected: string[] = [];
  const still = async (what: string) => {
    await page.keyboard.press("v");
    expected.push("v");
    await expect.poll(heard, { message: `a key after ${what}` }).toEqual(expected);
  };
  const press = async (name: string | RegExp) => {
    await button(overlay, name).first().click();
    await still(String(name));
  };
  await page.locator("body").click({ position: { x: 640, y: 400 } });
  await press(/^Let people finish: count one/);
  await press(/^Undo: Counted/);
  await overlay.locator(".pill-open").click();
  await still("opening");
  await sayUntil(page, overlay.getByText("You may have invited Bo Berg"), [
    ["me", "Bo, what do you think?"],
    ["bo", "I think we should wait a week."],
  ]);
  await press(/^Yes, count it: You may have invited Bo/);
  await press(/^Invite by name: count one/);
  await press("Undo the last entry");
  await press("More");
  await press(/^Pause/);
  await press("Go on measuring");
  await press("Back to the checklist");
  await press("Say it");
  await press("Back to the checklist");
  await press("Close to the pill");

  await overlay.locator(".pill-open").click();
  await button(overlay, "Highlight").click();
  const field = overlay.getByRole("textbox", { name: "What went well" });
  await expect(field).toBeFocused();
  await page.keyboard.press("v");
  await expect(field).toHaveValue("v");
  expect(await heard()).toEqual(expected);
  await page.keyboard.press("Escape");
  await still("Escape");
});

test("a rewrite is copied out of the frame into the call's own field", async ({
  meet: { page, overlay },
}) => {
  await page.evaluate(() => {
    const chat = document.createElement("textarea");
    chat.id = "chat";
    chat.style.cssText = "position:fixed;right:20px;top:120px;z-index:9";
    document.body.append(chat);
  });
  await overlay.locator(".pill-open").click();
  await button(overlay, "Say it").click();
  await overlay
    .getByRole("textbox", { name: "Your draft" })
    .fill("You interrupted Bo twice in the review yesterday.");
  await button(overlay, "Show rewrites").click();
  const copy = button(overlay, /^Copy: /).first();
  const text = ((await copy.getAttribute("aria-label")) ?? "").replace(/^Copy: /, "");
  await copy.click();
  await expect(overlay.getByText("Copied. Keep it in your log?")).toBeVisible();
  await page.locator("#chat").click();
  await page.keyboard.press("Control+V");
  const pasted = page.locator("#chat");
  await expect(pasted).not.toHaveValue("");
  const flat = (words: string) => words.replace(/\s+/g, " ").trim();
  expect(flat(await pasted.inputValue())).toBe(flat(text));
});

/** Every click the page's own captions button gets, from the first. */
async function countCaptionClicks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const clicks: Event[] = [];
    Object.assign(window, { captionClicks: clicks });
    document.addEventListener(
      "click",
      (click) => {
        if ((click.target as Element).closest('[jsname="RrG0hf"]')) clicks.push(click);
      },
      true,
    );
  });
  return () =>
    page.evaluate(() => (window as unknown as { captionClicks: Event[] }).captionClicks.length);
}

test("the call's captions button gets one click, for the owner's own press only", async ({
  extension,
  openCall,
}) => {
  await extension.agree();
  const { page, overlay } = await openCall("meet", "captions-off");
  const clicks = await countCaptionClicks(page);
  await overlay.locator(".pill-open").click();
  await expect(overlay.getByRole("heading", { name: "Not measuring" })).toBeVisible();
  await button(overlay, "Turn on captions").hover();
  expect(await clicks()).toBe(0);
  // An unsteady hand presses twice: the second press must not turn them off again.
  await button(overlay, "Turn on captions").dblclick();
  await expect(overlay.getByRole("heading", { name: "Measuring", exact: true })).toBeVisible();
  expect(await clicks()).toBe(1);
  // Off by the owner in the call itself: we say so, and press nothing by ourselves.
  await page.evaluate(() => window.replica.captions(false));
  await expect(button(overlay, "Turn on captions")).toBeVisible();
  await overlay.locator(".counter-btn").first().click();
  expect(await clicks()).toBe(1);
});
