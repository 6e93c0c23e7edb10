/** The phrase helper in the call and on its page: copy, keep, correct; axe in both themes; keys alone. */
import type { Frame, Locator, Page } from "@playwright/test";
import { violations } from "./axe-in-frame";
import { expect, test } from "./fixtures";
import { launchSeeded } from "./pages";

const LABEL = "You were dismissive in the review and you always cut people off.";
const FACT = "You sent the wrong file to the client on Monday.";

const draftIn = (place: Frame | Page) => place.getByRole("textbox", { name: "Your draft" });
const button = (place: Frame | Page, name: string | RegExp) => place.getByRole("button", { name });

async function openHelper(overlay: Frame): Promise<void> {
  await overlay.locator(".pill-open").click();
  await button(overlay, "Say it").click();
  await expect(draftIn(overlay)).toBeVisible();
}

/** How far `lower` begins below the end of `upper`, in px; what it lies over is less than 0. */
async function spaceBetween(upper: Locator, lower: Locator): Promise<number> {
  const [above, below] = [await upper.boundingBox(), await lower.boundingBox()];
  if (!above || !below) throw new Error("not drawn");
  return below.y - above.y - above.height;
}

/** Keys the call hears, as push-to-talk would. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    document.addEventListener("keydown", (event) => heard.push(event.key));
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

test("in the call: a rewrite is copied, the call has its keys back, and keeping is a press of its own", async ({
  context,
  meet: { page, overlay },
}) => {
  const heard = await listen(page);
  await openHelper(overlay);
  await draftIn(overlay).click();
  await page.keyboard.type(FACT);
  expect(await heard()).toEqual([]);
  await button(overlay, "Show rewrites").click();
  const copies = button(overlay, /^Copy: /);
  await expect(copies).toHaveCount(3);
  // The field that had the keyboard is gone: the call hears keys again.
  const hasKeys = () => page.evaluate(() => document.activeElement === document.body);
  await expect.poll(hasKeys).toBe(true);
  await page.keyboard.press("q");
  await expect.poll(heard).toEqual(["q"]);
  const said = ((await copies.first().getAttribute("aria-label")) ?? "").replace("Copy: ", "");
  await copies.first().click();
  await expect(overlay.getByText("Copied. Keep it in your log?")).toBeVisible();
  await expect.poll(hasKeys).toBe(true);
  await page.keyboard.press("w");
  await expect.poll(heard).toEqual(["q", "w"]);
  await button(overlay, "Keep").click();
  // Said once, by the toast, which can take it back.
  await expect(overlay.getByText(/Kept in your log/)).toHaveText(/^Kept in your log · /);
  await expect(overlay.getByText("Copied. Keep it in your log?")).toHaveCount(0);

  const other = await context.newPage();
  await other.setContent("<textarea></textarea>");
  await other.locator("textarea").click();
  await other.keyboard.press("Control+V");
  await expect(other.locator("textarea")).toHaveValue(said);
});

test("1280 × 720: the way on stays in sight where it asks, and so does what a copy asks", async ({
  meet: { page, overlay },
}, info) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openHelper(overlay);
  await draftIn(overlay).fill(LABEL.replace("and you always", "and lazy. You never, ever"));
  const show = button(overlay, "Show rewrites");
  await expect(show).toBeInViewport({ ratio: 1 });
  const seen = overlay.getByRole("textbox", { name: /\?$/ });
  const foot = overlay.locator(".phrase-foot");
  // The whole field, before anything is typed there; then why that cannot be used.
  await expect.poll(() => spaceBetween(seen, foot)).toBeGreaterThanOrEqual(0);
  await page.screenshot({ path: info.outputPath("asks.png") });
  await seen.fill("You are an idiot.");
  const why = overlay.getByText(/^This is a verdict too/);
  await expect.poll(() => spaceBetween(why, foot)).toBeGreaterThanOrEqual(0);
  await expect(seen).toBeInViewport({ ratio: 1 });
  await page.screenshot({ path: info.outputPath("refused.png") });
  await draftIn(overlay).fill(FACT);
  await show.click();
  await button(overlay, /^Copy: /)
    .first()
    .click();
  const keep = overlay.getByRole("status").filter({ hasText: "Keep it in your log?" });
  await expect(keep).toBeInViewport({ ratio: 1 });
  // Nothing goes on below it: no fade lies over it.
  await expect(overlay.locator(".panel-body")).toHaveAttribute("data-more", "false");
  await page.screenshot({ path: info.outputPath("copied.png") });
});

for (const theme of ["light", "dark"] as const) {
  test(`in the call: axe finds nothing in ${theme}`, async ({ meet: { page, overlay } }) => {
    test.slow();
    await page.evaluate(
      (colour) => document.body.style.setProperty("background-color", colour, "important"),
      theme === "dark" ? "rgb(32, 33, 36)" : "rgb(255, 255, 255)",
    );
    await expect(overlay.locator(`html[data-theme=${theme}]`)).toHaveCount(1);
    await overlay.locator(".pill-add").click();
    await openHelper(overlay);
    const found: Record<string, string[]> = {};
    await draftIn(overlay).fill(LABEL);
    await expect(overlay.getByText("Absolute.")).toBeVisible();
    found.marks = await violations(overlay);
    await draftIn(overlay).fill("This is your second written warning.");
    await expect(overlay.getByText(/talk to HR/)).toBeVisible();
    found.declined = await violations(overlay);
    await draftIn(overlay).fill(FACT);
    await button(overlay, "Show rewrites").click();
    found.rewrites = await violations(overlay);
    await button(overlay, /^Copy: /)
      .first()
      .click();
    await expect(overlay.getByText("Copied. Keep it in your log?")).toBeVisible();
    found.copied = await violations(overlay);
    expect(found).toEqual({ marks: [], declined: [], rewrites: [], copied: [] });
  });
}

test("on its page: with the keyboard alone, from the draft to the kept and corrected entry", async () => {
  const seeded = await launchSeeded({ withPhrases: false });
  try {
    const page = await seeded.open("dashboard.html#/say");
    await expect(page.getByText("Nothing is kept yet.")).toBeVisible();
    const focused = () =>
      page.evaluate(() => {
        const active = document.activeElement;
        return active?.getAttribute("aria-label") ?? active?.textContent ?? "";
      });
    const tabTo = async (name: string) => {
      for (let step = 0; step < 40; step += 1) {
        if ((await focused()).includes(name)) return;
        await page.keyboard.press("Tab");
      }
      throw new Error(`Tab never came to ${name}; it stands on ${await focused()}`);
    };
    await draftIn(page).focus();
    await page.keyboard.type(FACT);
    await tabTo("Show rewrites");
    await page.keyboard.press("Enter");
    // The button is gone; the keyboard goes on inside the new step.
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest(".say-helper") !== null))
      .toBe(true);
    await tabTo("Copy: ");
    await page.keyboard.press("Enter");
    await expect(page.getByText("Copied. Keep it in your log?")).toBeVisible();
    await tabTo("Keep");
    await page.keyboard.press("Enter");
    await expect(page.getByText("Kept in your log.")).toBeVisible();
    await expect(page.getByRole("status").filter({ hasText: "Kept" })).toBeFocused();
    await expect(page.getByText("1 of 1 in the last 30 days.")).toBeVisible();
    await page.getByRole("combobox", { name: /^Where the entry of/ }).focus();
    await page.keyboard.press("ArrowUp");
    await expect(page.getByText("0 of 1 in the last 30 days.")).toBeVisible();
    await page.reload();
    await expect(page.getByText("0 of 1 in the last 30 days.")).toBeVisible();
    await expect(page.getByRole("combobox", { name: /^Where the entry of/ })).toHaveValue("past");
  } finally {
    await seeded.close();
  }
});

test("on its page: evidence and the next meeting are chips; axe finds nothing in both themes", async () => {
  test.slow();
  const seeded = await launchSeeded();
  try {
    const page = await seeded.open("dashboard.html#/say");
    const chip = button(page, /^In the last 3 meetings I cut in/);
    const found: Record<string, string[]> = {};
    await draftIn(page).fill("I cut Priya off on Monday.");
    await button(page, "Show rewrites").click();
    const list = page.getByRole("region", { name: "Ways to say it" });
    await expect(list).not.toContainText("In the last 3 meetings");
    await chip.click();
    await expect(list).toContainText(/In the last 3 meetings,? I cut in \S+ times? on average\./);
    await button(page, "Undo").click();
    await expect(list).not.toContainText("In the last 3 meetings");
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      found[colorScheme] = await violations(page);
    }
    expect(found).toEqual({ light: [], dark: [] });
  } finally {
    await seeded.close();
  }
});
