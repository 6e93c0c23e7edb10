/** One browser with seven weeks of meetings for the tests of a file that change little. */
import type { Page } from "@playwright/test";
import { type Launched, launch } from "../support/launch";
import { type SeedOptions, seed } from "../support/seed";

export interface Seeded extends Launched {
  /** Ids of the meetings, oldest first. */
  readonly ids: readonly string[];
  /** Opens a page of the extension in a new tab: "popup.html", "dashboard.html#/data". */
  open(path: string): Promise<Page>;
}

export const POPUP = { width: 380, height: 600 };

export async function launchSeeded(options: SeedOptions | null = {}): Promise<Seeded> {
  const launched = await launch();
  const open = async (path: string) => {
    const page = await launched.context.newPage();
    if (path.startsWith("popup")) await page.setViewportSize(POPUP);
    await page.goto(launched.extension.url(path));
    return page;
  };
  const page = await open("popup.html");
  const ids = options ? await seed(page, options) : [];
  await page.close();
  return { ...launched, ids, open };
}
