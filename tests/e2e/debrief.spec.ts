/** The debrief on its own page: nothing typed is lost, no count is seen before its guess, six steps. */
import type { Page } from "@playwright/test";
import { ask, rowsOf } from "./coach";
import { openDebrief, openStep, row, saved, test, uncover } from "./debrief-page";
import { expect } from "./fixtures";

/** What a table holds of this debrief. */
const storedRows = async (page: Page, table: string, meetingId: string) =>
  (await rowsOf(page, table)).filter((stored) => stored.doc === `debrief:${meetingId}`);

test("what was typed is there after the tab died", async ({ context, extension, debrief }) => {
  const { page, coach, meetingId } = await debrief();
  await openStep(page, "Keep");
  await page.getByLabel("What went well").pressSequentially("I waited, and Priya got to the end.");
  await expect
    .poll(async () => (await storedRows(coach.page, "drafts", meetingId)).length)
    .toBeGreaterThan(0);
  await saved(page);
  const crashed = page.waitForEvent("crash");
  const cdp = await context.newCDPSession(page);
  // A dead tab answers nothing any more.
  cdp.send("Page.crash").catch(() => undefined);
  await crashed;
  const again = await openDebrief(await context.newPage(), extension, meetingId);
  await openStep(again, "Keep");
  await expect(again.getByLabel("What went well")).toHaveValue(
    "I waited, and Priya got to the end.",
  );
});

test("a worker stopped while typing costs no word", async ({ extension, debrief }) => {
  const { page } = await debrief();
  await openStep(page, "Learn");
  const field = page.getByLabel("What happened");
  await field.pressSequentially("Tom was explaining ");
  await extension.stopWorker();
  await field.pressSequentially("the risk, ");
  await saved(page);
  await extension.stopWorker();
  await field.pressSequentially("I spoke, he stopped.");
  await page.getByLabel("How it came about").focus();
  await saved(page);
  await page.reload();
  await expect(field).toHaveValue("Tom was explaining the risk, I spoke, he stopped.");
});

test("a page that goes away in the middle of saving, with a stopped worker, costs no word", async ({
  extension,
  debrief,
}) => {
  const { page } = await debrief();
  await openStep(page, "Learn");
  const field = page.getByLabel("What happened");
  await field.pressSequentially("Tom was explaining ");
  await saved(page);
  await extension.stopWorker();
  await field.pressSequentially("the risk.");
  await page.reload();
  await expect(field).toHaveValue("Tom was explaining the risk.");
});

test("words are an operation when typing rests, and one draft until then", async ({ debrief }) => {
  const { page, coach, meetingId } = await debrief();
  await openStep(page, "Keep");
  const operations = async () =>
    (await storedRows(coach.page, "operations", meetingId)).filter(
      ({ field }) => field === "keepWhat",
    ).length;
  await page.getByLabel("What went well").pressSequentially("I waited.");
  await expect.poll(operations).toBe(1);
  const drafts = await storedRows(coach.page, "drafts", meetingId);
  expect(drafts.filter(({ field }) => field === "keepWhat")).toHaveLength(0);
});

test("no count is seen before it is asked for, each on its own", async ({ debrief }) => {
  const { page } = await debrief();
  const first = page.getByRole("group", { name: "Let people finish" });
  await first.getByRole("button", { name: "1" }).click();
  await page.getByRole("button", { name: "On to the counts" }).click();
  await expect(page.getByRole("img")).toHaveCount(0);
  await expect(page.getByText("Is this right?")).toHaveCount(0);
  await expect(page.getByText(/agreed on/)).toHaveCount(0);

  await uncover(page, "Let people finish");
  const line = row(page, "Let people finish");
  await expect(line.getByRole("img")).toHaveAccessibleName("Guess 1, count 3, aim 1 or fewer");
  await expect(line).toContainText("Two more than you guessed.");
  await expect(page.getByRole("img")).toHaveCount(1);
  await expect(row(page, "Invite someone by name")).toContainText(
    "You left the guess open. Covered until you look.",
  );
  // Only the uncovered behaviour's candidate is shown.
  await expect(page.getByText("You may have cut in on Priya")).toBeVisible();
  await expect(page.getByText("You may have invited")).toHaveCount(0);

  await openStep(page, "Guess");
  await expect(first.getByRole("button", { name: "2" })).toBeDisabled();
});

test("popup and dashboard show no count before it is guessed", async ({
  context,
  extension,
  debrief,
}) => {
  const { page, meetingId } = await debrief();
  const list = await context.newPage();
  await list.goto(extension.url("dashboard.html#/meetings"));
  const newest = list.getByRole("row").nth(1);
  await expect(newest.getByRole("link", { name: "Counts wait for your guess" })).toHaveAttribute(
    "href",
    `/debrief.html#${meetingId}`,
  );
  await expect(newest).not.toContainText("Let people finish");
  // An older one, whose debrief is done, is told in full.
  await expect(list.getByRole("row").nth(2)).toContainText("Let people finish");
  const one = await context.newPage();
  await one.goto(extension.url(`dashboard.html#/meetings/${meetingId}`));
  await expect(one.getByText("Counts wait for your guess")).toHaveCount(3);
  await expect(one.locator(".meeting-tally, .moments")).toHaveCount(0);
  const popup = await context.newPage();
  await popup.goto(extension.url("popup.html"));
  await expect(popup.getByText("Its counts wait for your guess.")).toBeVisible();

  await openStep(page, "See");
  await uncover(page, "Let people finish");
  await expect(newest).toContainText("Let people finish 3");
  await expect(newest.getByRole("link", { name: "Counts wait for your guess" })).toBeVisible();
  await expect(one.getByText("Counts wait for your guess")).toHaveCount(2);
});

test("candidates: yes counts, supportive does not, no vanishes, and all of it is kept", async ({
  debrief,
}) => {
  const { page, coach, meetingId } = await debrief();
  await openStep(page, "See");
  await uncover(page, "Let people finish");
  await uncover(page, "Invite someone by name");
  await page.getByRole("button", { name: "Supportive" }).click();
  await expect(page.getByText("You may have cut in on")).toHaveCount(0);
  await expect(row(page, "Let people finish").getByRole("img")).toHaveAccessibleName(/count 3/);
  await page.getByRole("button", { name: "Yes" }).first().click();
  await expect(row(page, "Invite someone by name").getByRole("img")).toHaveAccessibleName(
    /count 2/,
  );
  await expect(page.getByText("Is this right?")).toHaveCount(0);
  await expect(page.getByText("Your taps and I agreed on 1 of 6.")).toBeVisible();

  await row(page, "Invite someone by name")
    .getByRole("button", { name: /^\d\d:\d\d$/ })
    .last()
    .click();
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(row(page, "Invite someone by name").getByRole("img")).toHaveAccessibleName(
    /count 1/,
  );

  const records = (await rowsOf(coach.page, "records")).filter(
    (record) => record.meetingId === meetingId,
  );
  expect(records.filter(({ type }) => type === "verdict")).toHaveLength(2);
  expect(records.filter(({ type }) => type === "undo")).toHaveLength(1);
});

test("did, did not or no chance, and the kept count, are there after a reload", async ({
  debrief,
}) => {
  const { page, coach, meetingId } = await debrief();
  await openStep(page, "See");
  await uncover(page, "Pause before answering");
  const mark = row(page, "Pause before answering").getByRole("button", { name: "No chance" });
  await mark.click();
  await expect(mark).toHaveAttribute("aria-pressed", "true");
  await page
    .getByRole("group", { name: "Did you keep count throughout?" })
    .getByRole("button", { name: "Yes" })
    .click();
  await expect
    .poll(async () =>
      (await rowsOf(coach.page, "summaries")).find((s) => s.meetingId === meetingId),
    )
    .toMatchObject({ keptCount: "yes" });
  await page.reload();
  await expect(mark).toHaveAttribute("aria-pressed", "true");
});

test("three lines come before any hint", async ({ debrief }) => {
  const { page } = await debrief();
  await openStep(page, "Learn");
  const more = page.getByRole("button", { name: "Three more questions" });
  await page.getByLabel("What happened").fill("I spoke.");
  await page.getByLabel("How it came about").fill("I knew it.");
  await expect(page.getByText("2 of 3 lines.")).toBeVisible();
  await expect(more).toHaveCount(0);
  await page.getByLabel("What effect").fill("We lost time.");
  await more.click();
  await expect(page.getByText("What was the other person about to say?")).toBeVisible();
});

test("the timer goes on after a reload, can be hidden, and stops at 0:00", async ({ debrief }) => {
  const { page, coach, meetingId } = await debrief();
  await page.clock.install();
  await page.reload();
  const timer = page.getByRole("timer");
  await expect(timer).toContainText("left, no hurry");
  await page.clock.runFor(30_000);
  await expect(timer).toContainText(/9:[23]\d/);
  await saved(page);
  await page.reload();
  await expect(timer).toContainText(/9:[23]\d/);
  const doc = `debrief:${meetingId}`;
  await ask(coach.page, "doc.commit", { doc, fields: { spentMs: 598_000 } });
  await page.reload();
  await expect(timer).toContainText("left, no hurry");
  await page.clock.runFor(5_000);
  await expect(timer).toContainText("0:00");
  await expect(timer).toContainText("take the time you need");
  await page.getByRole("button", { name: "Hide the timer" }).click();
  await expect(timer).toHaveCount(0);
});

test("closing lets names go, keeps the words, and can be taken up again", async ({ debrief }) => {
  const { page, coach, meetingId } = await debrief({ title: "1:1 with Priya" });
  await openStep(page, "Next");
  await page.getByRole("button", { name: "Same time next week" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Calendar file" }).click();
  expect((await download).suggestedFilename()).toBe("next-time.ics");
  await page.getByRole("button", { name: "Close with three lines" }).click();
  await page.getByLabel("What changed").fill("I noticed it while it happened.");
  await expect(page.getByText("2 moments still wait for your yes or no.")).toBeVisible();
  await page.getByRole("button", { name: "Close the debrief" }).click();
  await expect(page.getByRole("heading", { name: "Closed, and kept." })).toBeVisible();
  await expect(page.getByRole("complementary")).toContainText("Google Meet call");
  await openStep(page, "See");
  await uncover(page, "Let people finish");
  await expect(page.getByText("You may have cut in on Person A")).toBeVisible();
  await expect(page.getByText("Priya")).toHaveCount(0);
  await openStep(page, "Close");
  await page.getByLabel("What changed").fill("I noticed it.");
  await page.reload();
  await expect(page.getByLabel("What changed")).toHaveValue("I noticed it.");
  await expect
    .poll(async () => (await rowsOf(coach.page, "meetings")).find(({ id }) => id === meetingId))
    .toMatchObject({ debrief: "done" });
});
