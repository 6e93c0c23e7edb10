/** The debrief for everybody: by keyboard alone, axe in both themes, narrow, on paper. */
import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { seedDebriefMeeting } from "../support/debrief-meeting";
import { openCoach } from "./coach";
import { expect, test } from "./fixtures";

const STEPS = ["Guess", "See", "Keep", "Learn", "Next", "Close"] as const;
/** axe reads nine screens; on a busy machine it takes its time. */
test.setTimeout(180_000);
/** More stops than any step has. */
const MOST_STOPS = 80;

/** Presses Tab until `target` has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reached ${target}`);
}
async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

test("the whole debrief by keyboard alone", async ({ context, extension }) => {
  const meetingId = await seedDebriefMeeting(await openCoach(context, extension));
  const page = await context.newPage();
  await page.goto(extension.url(`debrief.html#${meetingId}`));
  const heading = (name: string) => page.getByRole("heading", { name, level: 1 });
  const button = (name: string | RegExp) => page.getByRole("button", { name });

  await heading("Before you look").waitFor();
  await press(page, page.getByRole("group", { name: "Let people finish" }).getByText("1"));
  await press(page, button("On to the counts"));
  await expect(heading("That’s interesting.")).toBeFocused();

  await press(page, button("Show the count: Let people finish"));
  // The button is gone, the focus is not.
  await expect(page.getByRole("region", { name: "Let people finish" })).toBeFocused();
  await press(page, button("Show the count: Invite someone by name"));
  await press(page, button("Show the count: Pause before answering"));
  await press(
    page,
    page
      .getByRole("region", { name: "Pause before" })
      .getByRole("button", { name: "Did", exact: true }),
  );
  await press(page, page.locator(".cand-do").getByRole("button", { name: "Yes" }).first());
  await press(page, page.locator(".cand-do").getByRole("button", { name: "No" }).first());
  await expect(page.getByText("Is this right?")).toHaveCount(0);
  await press(page, button("Keep what went well"));

  await tabTo(page, page.getByLabel("What went well"));
  await page.keyboard.type("Priya got to the end.");
  await press(page, button("Learn from one moment"));
  await tabTo(page, page.getByLabel("What happened"));
  await page.keyboard.type("I spoke, she stopped.");
  await press(page, button("Choose one thing to try"));
  await press(page, page.getByRole("group", { name: "One behaviour" }).getByRole("button").nth(1));
  await press(page, button("Tomorrow"));
  await press(page, button("Close with three lines"));
  await press(page, button("Close the debrief"));
  await expect(heading("Closed, and kept.")).toBeFocused();
  await expect(
    page.getByText("If I finish my point, then I ask one person by name what they think.").first(),
  ).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing in any step (${colorScheme})`, async ({ context, extension }) => {
    const meetingId = await seedDebriefMeeting(await openCoach(context, extension));
    const page = await context.newPage();
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.goto(extension.url(`debrief.html#${meetingId}`));
    const open = (name: string) =>
      page.getByRole("navigation", { name: "Steps" }).getByRole("button", { name }).click();
    const look = async (what: string) => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${what}: ${id} ${nodes[0]?.html}`)).toEqual([]);
    };
    await page.getByRole("group", { name: "Let people" }).getByText("1").click();
    for (const step of STEPS) {
      await open(step);
      await look(step);
    }
    await open("See");
    for (const name of ["Let people finish", "Invite someone by name", "Pause before answering"]) {
      await page.getByRole("button", { name: `Show the count: ${name}` }).click();
    }
    await page
      .getByRole("button", { name: /^\d\d:\d\d$/ })
      .first()
      .click();
    await look("See, uncovered");
    await open("Close");
    await page.getByRole("button", { name: "Close the debrief" }).click();
    await look("nothing written");
    await page.getByRole("button", { name: "Close all the same" }).click();
    await page.getByRole("heading", { name: "Closed, and kept." }).waitFor();
    await look("closed");
    await page.evaluate(() => {
      location.hash = "";
    });
    await page.getByText("There is no such meeting here.").waitFor();
    await look("no meeting");
  });
}

test("nothing is cut off at 320 px, and paper holds only the debrief", async ({
  context,
  extension,
}) => {
  const meetingId = await seedDebriefMeeting(await openCoach(context, extension));
  const page = await context.newPage();
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(extension.url(`debrief.html#${meetingId}`));
  for (const step of STEPS) {
    await page
      .getByRole("navigation", { name: "Steps" })
      .getByRole("button", { name: step })
      .click();
    const { scroll, width } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      width: document.documentElement.clientWidth,
    }));
    expect(scroll, step).toBeLessThanOrEqual(width);
  }
  await page.getByLabel("What changed").fill("I noticed it.");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".print-sheet")).toBeVisible();
  await expect(page.locator(".print-sheet")).toContainText("I noticed it.");
  await expect(page.getByRole("navigation", { includeHidden: true })).not.toBeVisible();
});
