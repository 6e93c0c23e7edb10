/** The overlay for people who use no pointer or hear the screen: axe in both themes, keys alone. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame, Page } from "@playwright/test";
import { expect, test } from "./fixtures";

/** What axe finds inside our frame (the closed root hides it from a scan of the page). */
async function violations(overlay: Frame): Promise<string[]> {
  await overlay.evaluate(axeSource);
  return overlay.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<AxeResult> } };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  });
}
interface AxeResult {
  readonly violations: readonly { id: string; nodes: readonly { html: string }[] }[];
}
// AxeBuilder scans pages, not frames in a closed root: its own axe-core is run in our frame by hand.
const resolve = createRequire(import.meta.url).resolve;
const axeSource = readFileSync(
  createRequire(resolve("@axe-core/playwright")).resolve("axe-core/axe.min.js"),
  "utf8",
);

async function paint(page: Page, theme: "light" | "dark"): Promise<void> {
  await page.evaluate(
    (colour) => {
      document.body.style.setProperty("background-color", colour, "important");
    },
    theme === "dark" ? "rgb(32, 33, 36)" : "rgb(255, 255, 255)",
  );
}

for (const theme of ["light", "dark"] as const) {
  test(`axe finds nothing in ${theme}`, async ({ extension, openCall }) => {
    test.slow();
    await extension.agree();
    const { page, overlay } = await openCall("meet");
    await paint(page, theme);
    await expect(overlay.locator(`html[data-theme=${theme}]`)).toHaveCount(1);
    const found: Record<string, string[]> = {};
    const scan = async (state: string) => {
      found[state] = await violations(overlay);
    };
    await overlay.locator(".pill-add").click();
    await scan("pill and toast");
    await page.evaluate(() => window.replica.say("1", "me", "Bo, what do you think?"));
    await page.evaluate(() => window.replica.say("2", "bo", "I think we should wait a week."));
    await overlay.locator(".pill-open").click();
    await scan("panel");
    for (const part of ["Note", "Highlight", "Say it", "More"]) {
      await overlay.getByRole("button", { name: part, exact: true }).click();
      await scan(part);
      await overlay.getByRole("button", { name: "Back to the checklist" }).click();
    }
    await page.evaluate(() => window.replica.captions(false));
    await expect(overlay.getByRole("heading", { name: "Not measuring" })).toBeVisible();
    await scan("captions off");
    await page.evaluate(() => window.replica.presentOwn(true));
    await expect(overlay.locator(".dot")).toBeVisible();
    await scan("dot");
    await page.evaluate(() => window.replica.leave());
    await expect(overlay.locator(".end")).toBeVisible();
    await scan("end card");
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((state) => [state, []])));
  });
}

test("all of it with the keyboard alone", async ({ extension, openCall }) => {
  await extension.agree();
  const { page, overlay } = await openCall("meet");
  const focused = () =>
    overlay.evaluate(
      () =>
        document.activeElement?.getAttribute("aria-label") ??
        document.activeElement?.textContent ??
        "",
    );
  const tabTo = async (name: string) => {
    for (let step = 0; step < 40; step += 1) {
      if ((await focused()).includes(name)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`Tab never came to ${name}; it stands on ${await focused()}`);
  };
  await overlay.locator(".pill-open").focus();
  await page.keyboard.press("Enter");
  await expect(overlay.locator("section.panel")).toBeFocused();
  await tabTo("Let people finish: count one");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Space");
  await expect(overlay.locator(".counter-btn").first()).toHaveAccessibleName(/Now 2/);

  await tabTo("Note");
  await page.keyboard.press("Enter");
  await expect(overlay.getByRole("textbox", { name: "A note to yourself" })).toBeFocused();
  await page.keyboard.type("Ask Bo");
  await page.keyboard.press("Control+Enter");
  await expect(overlay.locator(".toast")).toContainText("Note kept");

  await overlay.getByRole("button", { name: "Move" }).focus();
  const where = () =>
    page.evaluate(() => {
      const host = [...document.documentElement.children].find((one) =>
        one.localName.includes("-"),
      );
      return host?.getBoundingClientRect().left ?? -1;
    });
  const left = await where();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Enter");
  await expect.poll(where).toBe(left + 96);

  await page.keyboard.press("Escape");
  await expect(overlay.locator(".pill-open")).toBeFocused();
  // The place is remembered for the site.
  await page.reload();
  await page.waitForFunction(() => window.replica);
  await page.evaluate(() => window.replica.join());
  await expect.poll(where).toBe(left + 96);
});
