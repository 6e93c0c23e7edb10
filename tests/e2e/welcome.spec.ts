/** First run: opened on install, three answers, stored when given, changed whenever the owner likes. */
import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { ask } from "./coach";
import { expect, test } from "./fixtures";

/** axe reads six screens; on a busy machine it takes its time. */
test.setTimeout(180_000);

const heading = (page: Page, name: string) => page.getByRole("heading", { name, level: 1 });
const button = (page: Page, name: string) => page.getByRole("button", { name });

async function toPacks(page: Page): Promise<void> {
  await button(page, "Good. Go on").click();
  await page.getByRole("radio", { name: /Yes, read them/ }).check();
  await button(page, "Go on").click();
  await heading(page, "What would you like to be different").waitFor();
}

test("opens on install, and stores each answer when it is given", async ({
  context,
  extension,
}) => {
  await expect
    .poll(() => context.pages().map((page) => page.url()))
    .toContain(extension.url("welcome.html"));
  const page = context.pages().find((one) => one.url() === extension.url("welcome.html"));
  if (!page) throw new Error("no first run");
  await heading(page, "It is yours, and it stays here.").waitFor();
  await button(page, "Good. Go on").click();
  // Nothing is preselected, and going on without an answer says so.
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  await button(page, "Go on").click();
  await expect(page.getByText("Choose one to go on.")).toBeVisible();
  await page.getByRole("radio", { name: /By hand only/ }).check();
  await button(page, "Go on").click();
  await page.getByRole("radio", { name: /Listen to clients/ }).check();
  await button(page, "Start with this").click();
  await heading(page, "That is all.").waitFor();
  await expect(page.getByText("Sum up their point first")).toBeVisible();

  const joined = await ask(page, "call.join", { site: "meet", room: "r", title: null, at: 1 });
  expect(joined.settings.captions).toBe("by-hand");
  expect(joined.plan).toMatchObject({ packId: "listenToClients", version: 1, status: "agreed" });
  expect(joined.plan?.behaviours.map(({ id }) => id)).toEqual([
    "pauseThree",
    "sumUpFirst",
    "questionFirst",
  ]);

  await page.goto(extension.url("welcome.html"));
  await button(page, "Good. Go on").click();
  await expect(page.getByRole("radio", { name: /By hand only/ })).toBeChecked();
  await button(page, "Go on").click();
  await expect(page.getByRole("radio", { name: /Listen to clients/ })).toBeChecked();
  await button(page, "Keep this one").click();
  await heading(page, "That is all.").waitFor();
  const again = await ask(page, "call.join", { site: "meet", room: "r", title: null, at: 1 });
  expect(again.plan?.version).toBe(1);
});

test("own words make the next version of the plan; a sixth behaviour is refused", async ({
  context,
  extension,
}) => {
  await extension.agree();
  const page = await context.newPage();
  await page.goto(extension.url("welcome.html"));
  await toPacks(page);
  await button(page, "I’ll write my own").click();
  await button(page, "Start with these").click();
  await expect(page.getByText("Every behaviour needs a name.")).toBeVisible();
  const names = page.getByLabel("Name", { exact: true });
  for (const [place, name] of ["Wait", "Ask", "Thank"].entries()) await names.nth(place).fill(name);
  await button(page, "Add a behaviour").click();
  await button(page, "Add a behaviour").click();
  await expect(names).toHaveCount(5);
  await button(page, "Add a behaviour").click();
  await expect(names).toHaveCount(5);
  await expect(page.getByText("Five is the most.")).toBeVisible();
  await button(page, "Remove").last().click();
  await button(page, "Remove").last().click();
  await names.nth(2).fill("ask");
  await button(page, "Start with these").click();
  await expect(page.getByText("Two behaviours have the same name.")).toBeVisible();
  await names.nth(2).fill("Thank");
  await page.getByLabel("Noticed by").first().selectOption("me cutting in");
  await button(page, "Start with these").click();
  await heading(page, "That is all.").waitFor();
  const { plan } = await ask(page, "call.join", { site: "meet", room: "r", title: null, at: 1 });
  expect(plan).toMatchObject({ id: "test-plan", version: 2, packId: null });
  expect(plan?.behaviours.map(({ name }) => name)).toEqual(["Wait", "Ask", "Thank"]);
  expect(plan?.behaviours[0]).toMatchObject({ detector: "interruption-made", isFocus: true });
});

test("a reload stays in the step and keeps the words; Back goes one step back", async ({
  context,
  extension,
}) => {
  await extension.agree();
  const page = await context.newPage();
  await page.goto(extension.url("welcome.html"));
  await toPacks(page);
  await page.reload();
  await heading(page, "What would you like to be different").waitFor();
  await button(page, "I’ll write my own").click();
  const name = page.getByLabel("Name", { exact: true }).first();
  await name.fill("Wait");
  await expect
    .poll(() =>
      page.evaluate(
        () =>
          new Promise((resolve) => {
            const open = indexedDB.open("next-time");
            open.onsuccess = () => {
              const all = open.result.transaction("drafts").objectStore("drafts").getAll();
              all.onsuccess = () => resolve(all.result.length);
            };
          }),
      ),
    )
    .toBe(1);
  await page.reload();
  await expect(name).toHaveValue("Wait");
  await page.goBack();
  await heading(page, "What would you like to be different").waitFor();
  await page.goBack();
  await heading(page, "Read the captions").waitFor();
});

test("every record it would store, and a sentence to copy", async ({ context, extension }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await context.newPage();
  await page.goto(extension.url("welcome.html"));
  await button(page, "See every record it would store").click();
  await expect(page.getByRole("table", { name: "Every record it would store" })).toBeVisible();
  await expect(page.getByRole("row")).toHaveCount(13);
  await button(page, "A sentence for the chat").click();
  await button(page, "Copy").click();
  await expect(page.getByText("Copied")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("nothing leaves");
});

async function press(page: Page, target: Locator, key = "Enter"): Promise<void> {
  for (let stop = 0; stop < 60; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      return page.keyboard.press(key);
    }
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reached ${target}`);
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`by keyboard alone, axe finds nothing (${colorScheme})`, async ({ context, extension }) => {
    const page = await context.newPage();
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.goto(extension.url("welcome.html"));
    const look = async (what: string) => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${what}: ${id} ${nodes[0]?.html}`)).toEqual([]);
    };
    await heading(page, "It is yours").waitFor();
    await press(page, button(page, "A sentence for the chat"));
    await look("promise, sentence");
    await press(page, button(page, "See every record"));
    await look("promise, records");
    await press(page, button(page, "Good. Go on"));
    await expect(heading(page, "Read the captions")).toBeFocused();
    await look("captions");
    await press(page, page.getByRole("radio").first(), "Space");
    await press(page, button(page, "Go on"));
    await expect(heading(page, "What would you like")).toBeFocused();
    await look("packs");
    await press(page, button(page, "Adjust the words first"));
    await expect(heading(page, "What would a camera see?")).toBeFocused();
    await press(page, page.getByText("Definition and cue").first());
    await look("editor");
    await press(page, button(page, "Start with these"));
    await expect(heading(page, "That is all.")).toBeFocused();
    await look("done");
  });
}
