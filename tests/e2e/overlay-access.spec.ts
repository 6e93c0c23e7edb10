/** The overlay for people who use no pointer or hear the screen: axe in both themes, keys alone. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame, Page } from "@playwright/test";
import { sayUntil } from "./call-page";
import { rowsOf } from "./coach";
import { expect, test } from "./fixtures";

const INVITED = [
  ["me", "Bo, what do you think?"],
  ["bo", "I think we should wait for the numbers from Berlin."],
] as const;

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
  test(`axe finds nothing in ${theme}`, async ({ meet: { page, overlay } }) => {
    test.slow();
    await paint(page, theme);
    await expect(overlay.locator(`html[data-theme=${theme}]`)).toHaveCount(1);
    const found: Record<string, string[]> = {};
    const scan = async (state: string) => {
      found[state] = await violations(overlay);
    };
    await overlay.locator(".pill-add").click();
    await scan("pill and toast");
    await overlay.locator(".pill-open").click();
    await sayUntil(page, overlay.getByText("You may have invited Bo Berg"), INVITED);
    await scan("panel with a candidate");
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

/** Presses Tab, at most forty times, until something with `name` has the focus; then the key. */
async function reach(page: Page, overlay: Frame, name: string, key?: string): Promise<void> {
  const focused = () =>
    overlay.evaluate(() => {
      const one = document.querySelector("body :focus");
      return one?.getAttribute("aria-label") ?? one?.textContent ?? "";
    });
  for (let step = 0; !(await focused()).includes(name); step += 1) {
    if (step === 40) throw new Error(`Tab never came to ${name}; it stands on ${await focused()}`);
    await page.keyboard.press("Tab");
  }
  if (key) await page.keyboard.press(key);
}

test("the pill, the counters, a note and the place with the keyboard alone", async ({
  meet: { page, overlay },
}) => {
  await overlay.locator(".pill-open").focus();
  await page.keyboard.press("Enter");
  await expect(overlay.locator("section.panel")).toBeFocused();
  await reach(page, overlay, "Let people finish: count one", "Enter");
  await page.keyboard.press("Space");
  await expect(overlay.locator(".counter-btn").first()).toHaveAccessibleName(/Now 2/);

  await reach(page, overlay, "Note", "Enter");
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

test("yes, no, undo, a highlight, a pause and the end card with the keyboard alone", async ({
  context,
  extension,
  meet: { page, overlay },
}) => {
  test.slow();
  const press = (name: string, key = "Enter") => reach(page, overlay, name, key);
  const seen = overlay.getByText("You may have invited Bo Berg");
  const count = overlay.getByRole("button", { name: /^Invite by name: count one/ });
  const toast = overlay.locator(".toast");
  await overlay.locator(".pill-open").focus();
  await page.keyboard.press("Enter");
  await sayUntil(page, seen, INVITED);

  await press("Yes, count it: You may have invited Bo Berg");
  await expect(count).toHaveAccessibleName(/Now 1\.$/);
  await expect(seen).toHaveCount(0);
  await press("Undo the last entry", "Space");
  await expect(count).toHaveAccessibleName(/Now 0, 1 unconfirmed/);
  await press("No, drop it: You may have invited Bo Berg", "Space");
  await expect(toast).toContainText("Dropped");
  await press("Undo: Dropped");
  await expect(seen).toBeVisible();

  await press("Highlight");
  await expect(overlay.getByRole("textbox", { name: "What went well" })).toBeFocused();
  await page.keyboard.type("Bo spoke first");
  await reach(page, overlay, "Keep", "Enter");
  await expect(toast).toContainText("Highlight kept");

  await press("More");
  await press("Pause");
  await press("Back to the checklist");
  await expect(overlay.getByRole("heading", { name: "Paused: I read nothing." })).toBeVisible();
  await press("Go on measuring");
  await expect(overlay.getByRole("heading", { name: "Measuring", exact: true })).toBeVisible();

  await page.evaluate(() => window.replica.leave());
  await expect(overlay.locator(".end")).toBeVisible();
  await press("In 30 minutes");
  await expect(overlay.locator(".end")).toHaveCount(0);
  const ours = await context.newPage();
  await ours.goto(extension.url("popup.html"));
  await expect.poll(async () => (await rowsOf(ours, "meetings"))[0]?.dueAt).toBeGreaterThan(0);
});

test("not this call with the keyboard alone: asked once, and back by the pill", async ({
  context,
  extension,
  meet: { page, overlay },
}) => {
  const press = (name: string) => reach(page, overlay, name, "Enter");
  await overlay.locator(".pill-open").focus();
  await page.keyboard.press("Enter");
  await press("Let people finish: count one");
  await press("More");
  await press("Not this call");
  await expect(overlay.getByRole("alert")).toContainText("This deletes 1 tap.");
  await press("Keep it");
  await press("Not this call");
  await press("Delete and stop");
  const ours = await context.newPage();
  await ours.goto(extension.url("popup.html"));
  await expect.poll(async () => (await rowsOf(ours, "meetings")).length).toBe(0);
  expect(await rowsOf(ours, "records")).toEqual([]);
  await page.bringToFront();
  await press("not this call");
  await press("Count this call");
  await expect(overlay.getByRole("heading", { name: "Measuring", exact: true })).toBeVisible();
  await expect(overlay.locator(".counter-btn").first()).toHaveAccessibleName(/Now 0\.$/);
});
