/** Debriefs out of the ordinary: strange names, a baseline, too little measured, no such meeting. */
import { ask } from "./coach";
import { openDebrief, openStep, row, test, uncover } from "./debrief-page";
import { expect } from "./fixtures";

test("names are text, never markup", async ({ debrief }) => {
  const evil = `<img src=x onerror="document.title='x'">`;
  const { page } = await debrief({ names: { p2: evil, p3: "Tom" }, title: evil });
  await openStep(page, "See");
  await uncover(page, "Let people finish");
  await expect(page.getByText(`You may have cut in on ${evil}`)).toBeVisible();
  await expect(page.locator("img")).toHaveCount(0);
});

test("a baseline meeting shows no aims", async ({ debrief }) => {
  const { page } = await debrief({ isFirst: true });
  await openStep(page, "See");
  await uncover(page, "Let people finish");
  await expect(row(page, "Let people finish").getByRole("img")).toHaveAccessibleName(
    "Guess left open, count 3",
  );
  await expect(page.getByText("your aim")).toHaveCount(0);
});

test("under 80 % it says that the meeting is left out, with its minutes", async ({ debrief }) => {
  const { page } = await debrief({ minutes: 51, measured: 31 });
  await openStep(page, "See");
  await uncover(page, "Let people finish");
  await uncover(page, "Invite someone by name");
  // Unreviewed candidates come first as a reason.
  await page.getByRole("button", { name: "No", exact: true }).first().click();
  await expect(page.getByText("You may have cut in on")).toHaveCount(0);
  await page.locator(".cand-do").getByRole("button", { name: "No" }).click();
  await expect(page.getByText("This meeting is left out of your trends.")).toBeVisible();
  await expect(page.getByText("I measured 31 of 51 minutes.")).toBeVisible();
});

test("no such meeting, a running one, an empty one: one sentence and what to do", async ({
  context,
  extension,
  debrief,
}) => {
  const { page, coach, meetingId } = await debrief({ isRunning: true, isFirst: true });
  await expect(page.getByText("This meeting is still going on.")).toBeVisible();
  await coach.ask("call.end", { meetingId, at: Date.now() });
  await expect(page.getByRole("heading", { name: "Before you look" })).toBeVisible();

  const none = await openDebrief(await context.newPage(), extension, "01ARZ3NDEKTSV4RRFFQ69G5FAV");
  await expect(none.getByText("There is no such meeting here.")).toBeVisible();
  await expect(none.getByRole("link", { name: "Open the dashboard" })).toBeVisible();

  const { meetingId: other } = await coach.ask("call.join", {
    site: "meet",
    room: "empty",
    title: null,
    at: Date.now() - 60_000,
  });
  if (!other) throw new Error("no meeting");
  await ask(coach.page, "call.end", { meetingId: other, at: Date.now() });
  const empty = await openDebrief(await context.newPage(), extension, other);
  await expect(empty.getByText("Nothing was counted in this meeting.")).toBeVisible();
  await empty.getByRole("button", { name: "Write it from memory" }).click();
  await expect(empty.getByRole("heading", { name: "Before you look" })).toBeVisible();
});
