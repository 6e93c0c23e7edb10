/** The demo in Chromium: first run, a call that counts, its end, the debrief, the popup. */
import type { BrowserContext, Frame, Page } from "@playwright/test";
import { expect, openReplica, overlayFrame } from "../e2e/fixtures";
import type { DemoOptions } from "../support/demo-options.mjs";
import { BENCH, type Launched, launch, PRODUCTION } from "../support/launch";
import type { Meeting } from "./meeting";
import type { Stages } from "./stage";
import { READ_NEWEST, type Tallies, talliesOf } from "./tallies";

/** Waiting for what a person waits for; a loaded machine is slow. */
const PATIENCE = { timeout: 60_000 };

export async function demoInChromium(
  meeting: Meeting,
  options: DemoOptions,
  stages: Stages,
): Promise<Tallies | null> {
  const launched = await launch({
    directory: options.speed === 1 ? PRODUCTION : BENCH,
    headless: options.headless,
    colorScheme: options.theme,
    viewport: { width: 1440, height: 900 },
  });
  try {
    await firstRun(launched, stages);
    const page = await openReplica(launched.context, options.site);
    await page.bringToFront();
    await page.evaluate(() => window.replica.join());
    const overlay = await overlayFrame(page);
    await expect(overlay.locator(".pill")).toBeVisible(PATIENCE);
    await stages.reached("joined", "The call is joined: the pill counts by itself.", page);
    await theCall(page, overlay, meeting, options, stages);
    await theDebrief(await openDebrief(launched, page, overlay, options.site, stages), stages);
    return await popup(launched, stages);
  } finally {
    await launched.close();
  }
}

async function firstRun({ context, extension }: Launched, stages: Stages): Promise<void> {
  const page = await context.newPage();
  await page.goto(extension.url("welcome.html"));
  const go = page.getByRole("button", { name: "Good. Go on" });
  await expect(go).toBeVisible(PATIENCE);
  await stages.reached("welcome", "First run: the promise on one screen.", page);
  await go.click();
  await page.getByRole("radio", { name: "Yes, read them" }).check();
  await stages.reached("captions", "Asked once: read the captions the call shows?", page);
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByRole("button", { name: "Start with this" })).toBeVisible(PATIENCE);
  await stages.reached("pack", "A starter pack of three behaviours is chosen.", page);
  await page.getByRole("button", { name: "Start with this" }).click();
  await expect(page.getByRole("button", { name: "Start with this" })).toBeHidden(PATIENCE);
  await page.close();
  // The copy the browser opened on install.
  for (const other of context.pages().slice(1)) await other.close();
}

async function theCall(
  page: Page,
  overlay: Frame,
  meeting: Meeting,
  options: DemoOptions,
  stages: Stages,
): Promise<void> {
  const { speed, seconds } = options;
  const playing = page.evaluate(({ lines, how }) => window.replica.play(lines, how), {
    lines: meeting.lines,
    how: { speed, self: meeting.self, leave: true, ...(seconds ? { seconds } : {}) },
  });
  const lastsMs = ((seconds ?? meeting.lasts) * 1000) / speed;
  const isOver = () => page.evaluate(() => window.replica.playing?.isOver === true);
  const until = { timeout: lastsMs + 30_000, intervals: [100] };
  // In the pill it shows only for the focus behaviour; the panel holds all of them.
  const waiting = overlay.locator(".maybe");
  await expect.poll(async () => (await waiting.count()) > 0 || (await isOver()), until).toBe(true);
  if (!(await isOver())) await inTheCall(page, overlay, stages);
  await playing;
}

/** The frame grows with what the panel holds: until it is as high as it will be. */
async function standsStill(overlay: Frame): Promise<void> {
  let before = -1;
  const isSame = async () => {
    const height = await overlay.evaluate(() => window.innerHeight);
    const same = height === before;
    before = height;
    return same;
  };
  await expect.poll(isSame, { ...PATIENCE, intervals: [300] }).toBe(true);
}

async function inTheCall(page: Page, overlay: Frame, stages: Stages): Promise<void> {
  await stages.reached("noticed", "Something was noticed: hollow, until you say yes.", page);
  await overlay.locator(".pill-open").click();
  await expect(overlay.locator(".panel")).toBeVisible(PATIENCE);
  await standsStill(overlay);
  await stages.reached("panel", "The panel: counters, candidates, around the table.", page);
  const yes = overlay.getByRole("button", { name: /^Yes, count it/ }).first();
  if (await yes.isVisible()) await yes.click();
  await overlay.locator(".counter-btn").last().click();
  await stages.reached("tapped", "One confirmed, one counted by hand, undo at the foot.", page);
}

/** Where the debrief is offered: Meet has a card; Zoom's client leaves its page, so the popup does. */
async function openDebrief(
  { context, extension }: Launched,
  page: Page,
  overlay: Frame,
  site: DemoOptions["site"],
  stages: Stages,
): Promise<Page> {
  if (site === "zoom") {
    const offer = await context.newPage();
    await offer.setViewportSize({ width: 380, height: 600 });
    await offer.goto(extension.url("popup.html"));
    const link = offer.getByRole("link", { name: /debrief/i }).first();
    await expect(link).toBeVisible(PATIENCE);
    await stages.reached("offer", "The call is over: the popup offers the debrief.", offer);
    const address = await link.evaluate((anchor: HTMLAnchorElement) => anchor.href);
    const debrief = await context.newPage();
    await debrief.goto(address);
    return debrief;
  }
  const now = overlay.getByRole("button", { name: "Debrief now" });
  await expect(now).toBeVisible(PATIENCE);
  await stages.reached("end-card", "The call is over: now, in 30 minutes, or skip.", page);
  const opened = nextPage(context);
  await now.click();
  return opened;
}

async function theDebrief(debrief: Page, stages: Stages): Promise<void> {
  const show = debrief.getByRole("button", { name: "On to the counts" });
  await expect(show).toBeVisible(PATIENCE);
  const guesses = debrief.locator(".guess-row");
  for (const [row, guess] of [1, 3].entries()) {
    const number = guesses.nth(row).getByRole("button", { name: String(guess), exact: true });
    if (await number.isVisible()) await number.click();
  }
  await stages.reached("guess", "The debrief asks for a guess first …", debrief);
  await show.click();
  const counts = debrief.getByRole("button", { name: /^Show the count/ });
  for (let left = await counts.count(); left > 0; left--) await counts.first().click();
  await stages.reached("see", "… then shows the counts beside it.", debrief);
}

const nextPage = (context: BrowserContext) => context.waitForEvent("page", PATIENCE);

async function popup({ context, extension }: Launched, stages: Stages): Promise<Tallies | null> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 380, height: 600 });
  await page.goto(extension.url("popup.html"));
  // Each part shows when its own question is answered.
  for (const part of [/^No call in this tab/, /in your log/]) {
    await expect(page.getByText(part).first()).toBeVisible(PATIENCE);
  }
  await stages.reached(
    "popup",
    "The popup: this meeting, its debrief, the patterns to come.",
    page,
  );
  return talliesOf(String(await page.evaluate(READ_NEWEST)));
}
