/** The whole way: from captions and meters of a page to a cut-in the debrief asks about. */
import { harbourReport } from "../../lib/core/practice/harbour-report";
import { timelineOf } from "../../lib/core/practice/timeline";
import { expect, test } from "./fixtures";

/** The owner cuts Jonas off at second 22; eight seconds later nobody can still disagree. */
const SECONDS = 34;

test("the owner cuts in: not a word in the call, a question with its moment in the debrief", async ({
  context,
  meet: { page, overlay },
}) => {
  test.setTimeout(120_000);
  await expect(overlay.locator(".pill-name")).toHaveText("Let people finish");
  const names = Object.fromEntries(harbourReport.people.map(({ key, name }) => [key, name]));
  const lines = [
    { t: 0, kind: "meta" as const, speakers: Object.keys(names), names },
    ...timelineOf(harbourReport),
  ];
  const options = { self: "you", seconds: SECONDS, leave: true };
  await page.evaluate(([all, how]) => window.replica.play(all, how), [lines, options] as const);

  await expect(overlay.locator(".end-do")).toBeVisible({ timeout: 60_000 });
  await expect(overlay.getByText(/You may have cut in/)).toHaveCount(0);
  const opening = context.waitForEvent("page");
  await overlay.locator(".btn-next").click();
  const debrief = await opening;
  const guess = debrief.getByRole("group", { name: "Let people finish" });
  await guess.getByRole("button", { name: "3" }).click();
  await debrief.getByRole("button", { name: "On to the counts" }).click();
  await expect(debrief.getByText(/You may have cut in/)).toHaveCount(0);
  await debrief.getByRole("button", { name: "Show the count: Let people finish" }).click();
  await expect(debrief.getByText("You may have cut in on Jonas")).toHaveCount(1);
  await expect(debrief.getByText(/You may have cut in/)).toHaveCount(1);
  await debrief.getByRole("button", { name: "Took the floor" }).click();
  const row = debrief.getByRole("region", { name: "Let people finish" });
  await expect(row.getByRole("img")).toHaveAccessibleName(/^Guess 3, count 1/);
});
