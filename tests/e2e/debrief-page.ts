/** A debrief of a seeded meeting on its own page, and how a test gets about in it. */
import type { Page } from "@playwright/test";
import { type DebriefMeetingOptions, seedDebriefMeeting } from "../support/debrief-meeting";
import type { Extension } from "../support/launch";
import { type Coach, openCoach } from "./coach";
import { test as base, expect } from "./fixtures";

export interface Opened {
  readonly page: Page;
  readonly coach: Coach;
  readonly meetingId: string;
}

export const test = base.extend<{ debrief: (options?: DebriefMeetingOptions) => Promise<Opened> }>({
  debrief: async ({ context, extension }, use) =>
    use(async (options) => {
      const coach = await openCoach(context, extension);
      const meetingId = await seedDebriefMeeting(coach, options);
      const page = await openDebrief(await context.newPage(), extension, meetingId);
      return { page, coach, meetingId };
    }),
});

export async function openDebrief(
  page: Page,
  extension: Extension,
  meetingId: string,
): Promise<Page> {
  await page.goto(extension.url(`debrief.html#${meetingId}`));
  await page.locator("main").waitFor();
  return page;
}

export const openStep = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Steps" }).getByRole("button", { name }).click();
export const row = (page: Page, name: string) => page.getByRole("region", { name });
export const uncover = (page: Page, name: string) =>
  page.getByRole("button", { name: `Show the count: ${name}` }).click();
/** The same words stand there while saving is under way; only the dot is half then. */
export async function saved(page: Page): Promise<void> {
  const note = page.getByRole("status").first();
  await expect(note).toHaveText("Saved as you type");
  await expect(note.locator("svg path")).toHaveCount(0);
}
