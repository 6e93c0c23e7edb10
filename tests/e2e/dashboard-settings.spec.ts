/** Settings, the feedback log and the data page of the dashboard, in the production build. */
import { expect, test } from "@playwright/test";
import { launchSeeded, type Seeded } from "./pages";

let seeded: Seeded;
test.beforeAll(async () => {
  seeded = await launchSeeded({ withPhrases: false });
});
test.afterAll(() => seeded.close());

test("an answer is saved when it is chosen, holds after a reload and on every page", async () => {
  const page = await seeded.open("dashboard.html#/settings");
  const popup = await seeded.open("popup.html");
  await page.getByRole("radio", { name: "Dark" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(popup.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByRole("status")).toHaveText("Saved");
  // By keyboard: the arrow moves the choice.
  await page.getByRole("radio", { name: "Read them, to count" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "By hand only" })).toBeChecked();
  await expect(page.getByRole("status")).toHaveText("Saved");
  await page.reload();
  await expect(page.getByRole("radio", { name: "By hand only" })).toBeChecked();
  await expect(page.getByRole("radio", { name: "Dark" })).toBeChecked();
  await page.getByRole("radio", { name: "As the system" }).click();
  await expect(page.locator("html")).not.toHaveAttribute("data-theme");
  await Promise.all([page.close(), popup.close()]);
});

test("a limit that would delete meetings asks first, and stores nothing before the yes", async () => {
  const page = await seeded.open("dashboard.html#/settings");
  const rows = await seeded.open("dashboard.html#/meetings");
  const meetings = rows.locator("tbody tr");
  const forever = page.getByRole("radio", { name: "Until I delete them" });
  const month = page.getByRole("radio", { name: "30 days" });
  // Nothing is that old: no question.
  await page.getByRole("radio", { name: "One year" }).click();
  await expect(page.getByRole("status")).toHaveText("Saved");
  await forever.click();
  await expect(forever).toBeChecked();
  const dialog = page.getByRole("dialog", { name: "6 meetings are older than that." });
  for (const no of [() => page.keyboard.press("Escape"), () => page.keyboard.press("Enter")]) {
    await month.click();
    await expect(dialog).toContainText("This cannot be undone.");
    await expect(dialog.getByRole("button", { name: "Keep them" })).toBeFocused();
    await no();
    await expect(dialog).toHaveCount(0);
    await expect(forever).toBeChecked();
  }
  await page.reload();
  await expect(forever).toBeChecked();
  await expect(meetings).toHaveCount(13);
  await month.click();
  await dialog.getByRole("button", { name: "Delete 6 meetings" }).click();
  await expect(month).toBeChecked();
  await expect(dialog).toHaveCount(0);
  await expect(meetings).toHaveCount(7);
  await Promise.all([page.close(), rows.close()]);
});

test("shortcuts are shown as the browser has them, the plan by its behaviours", async () => {
  const page = await seeded.open("dashboard.html#/settings");
  await expect(page.getByText("Alt+Shift+1")).toBeVisible();
  await expect(page.getByText("Invite someone by name")).toBeVisible();
  await expect(page.getByRole("link", { name: "Change what you watch" })).toHaveAttribute(
    "href",
    "/welcome.html",
  );
  await expect(page.getByText("Google Meet: allowed")).toBeVisible();
  await page.close();
});

test("an entry is kept in the log by a press of its own, and taken out after one question", async () => {
  const page = await seeded.open("dashboard.html#/say");
  await expect(page.getByText("Nothing is kept yet.")).toBeVisible();
  await seeded.extension.ask("doc.commit", {
    doc: "phrases",
    fields: {
      "01KAKAKAKAKAKAKAKAKAKAKAKA": {
        at: Date.now(),
        text: "On Thursday, who speaks first?",
        focusBefore: "past",
        focusAfter: "future",
      },
    },
  });
  await expect(page.getByText("On Thursday, who speaks first?")).toBeVisible();
  await page.getByRole("button", { name: /^Take the entry of/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete it" }).click();
  await expect(page.getByText("Nothing is kept yet.")).toBeVisible();
  await page.close();
});

test("every stored record is listed, and no word of the owner lies there in clear", async () => {
  const page = await seeded.open("dashboard.html#/data");
  await page.getByRole("button", { name: /^Show as stored: What happened in them/ }).click();
  const rows = page.getByRole("region", { name: "What happened in them" });
  await expect(rows.getByRole("listitem")).not.toHaveCount(0);
  await expect(rows).toContainText('"type": "tap"');
  await expect(rows).toContainText(/encrypted, \d+ bytes/);
  await expect(rows).not.toContainText("Tom had the answer");
  await page.getByRole("button", { name: /^Show as stored: The key/ }).click();
  await expect(page.getByRole("region", { name: "The key" })).toContainText('"extractable": false');
  await page.close();
});

test("deleting everything needs the typed word, empties all and says so", async () => {
  const page = await seeded.open("dashboard.html#/data");
  await page.getByRole("button", { name: "Delete everything" }).click();
  const dialog = page.getByRole("dialog");
  const doIt = dialog.getByRole("button", { name: "Delete everything" });
  await expect(doIt).toBeDisabled();
  await dialog.getByRole("textbox").fill("delet");
  await expect(doIt).toBeDisabled();
  await dialog.getByRole("textbox").fill("delete");
  await doIt.click();
  await expect(page.getByRole("heading", { name: "Everything is deleted." })).toBeVisible();
  for (const name of [
    "Meetings",
    "What happened in them",
    "Counts per meeting",
    "Your plan, debriefs, log and settings",
    "Each change to those",
    "Deleted meetings",
  ]) {
    const row = page.locator(".stored", { has: page.getByText(name, { exact: true }) });
    await expect(row.locator(".num")).toHaveText("0");
  }
  await expect(page.getByRole("link", { name: "Start again" })).toHaveAttribute(
    "href",
    "/welcome.html",
  );
  await page.getByRole("link", { name: "Patterns" }).click();
  await expect(page.getByRole("heading", { name: "Nothing to count yet." })).toBeVisible();
  await page.close();
});
