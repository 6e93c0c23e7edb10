/**
 * Pictures of every page of the built extension, as a new user meets it:
 * `npx tsx tests/gallery/shoot-pages.ts [WHAT…]` writes them to shots/pages/. WHAT is a part of a
 * picture's name ("dashboard", "12", "500", "dark"). For looking at; no test compares them.
 *
 * A name is SCENE-MEETINGS-WIDTH-THEME: "popup-3-380-dark".
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { openCoach } from "../e2e/coach";
import { type DebriefMeetingOptions, seedDebriefMeeting } from "../support/debrief-meeting";
import { type Launched, launch } from "../support/launch";
import { packPlan } from "../support/pack-plan";
import { SEVEN_WEEKS, type SeedMeeting, seed } from "../support/seed";

const shots = path.resolve(import.meta.dirname, "../../shots/pages");
const asked = process.argv.slice(2);

interface Scene {
  readonly name: string;
  readonly path: string;
  readonly widths: readonly number[];
  readonly before?: (page: Page) => Promise<void>;
}

const ALL = [400, 500, 800, 1280, 1920];
const FEW = [500, 1280];

const press = (name: string | RegExp) => async (page: Page) => {
  await page.getByRole("button", { name }).first().click();
};
const openStep = (name: string) => async (page: Page) => {
  await page
    .getByRole("navigation", { name: "Steps" })
    .getByRole("button", { name: new RegExp(name) })
    .click();
};

const DASHBOARD: readonly Scene[] = [
  { name: "popup", path: "popup.html", widths: [380] },
  { name: "dashboard", path: "dashboard.html", widths: ALL },
  {
    name: "chart-table",
    path: "dashboard.html",
    widths: [400, 1280],
    before: press("Show as a table"),
  },
  { name: "meetings", path: "dashboard.html#/meetings", widths: ALL },
  { name: "say", path: "dashboard.html#/say", widths: FEW },
  { name: "settings", path: "dashboard.html#/settings", widths: ALL },
  { name: "data", path: "dashboard.html#/data", widths: ALL },
  { name: "meeting", path: "dashboard.html#/meetings/$LAST", widths: ALL },
];

const WELCOME: readonly Scene[] = [
  { name: "welcome", path: "welcome.html", widths: ALL },
  {
    name: "records",
    path: "welcome.html",
    widths: [400, ...FEW],
    before: press("See every record it would store"),
  },
  { name: "captions", path: "welcome.html#captions", widths: ALL },
  { name: "pack", path: "welcome.html#pack", widths: ALL },
  { name: "words", path: "welcome.html#pack", widths: ALL, before: press("I’ll write my own") },
  {
    name: "words-told",
    path: "welcome.html#pack",
    widths: FEW,
    before: async (page) => {
      await press("I’ll write my own")(page);
      await press("Start with these")(page);
    },
  },
  { name: "done", path: "welcome.html#done", widths: FEW },
  { name: "practice", path: "practice.html", widths: [500, 800, 1280, 1920] },
];

const DEBRIEF: readonly Scene[] = ["Guess", "See", "Keep", "Learn", "Next", "Close"].map(
  (step): Scene => ({
    name: `debrief-${step.toLowerCase()}`,
    path: "debrief.html#$LAST",
    widths: step === "See" || step === "Next" ? ALL : FEW,
    before: openStep(step),
  }),
);
const UNCOVERED: Scene = {
  name: "debrief-seen",
  path: "debrief.html#$LAST",
  widths: ALL,
  before: async (page) => {
    await openStep("See")(page);
    const show = page.getByRole("button", { name: /Show the count/ });
    for (let left = await show.count(); left > 0; left -= 1) await show.first().click();
  },
};

const noChance = async (page: Page) => {
  await UNCOVERED.before?.(page);
  await press(/No chance for it/)(page);
};

/** Forced colours only when asked for. */
const THEMES = ["light", "dark", ...(asked.includes("forced") ? ["forced"] : [])];
const names = (scene: Scene, state: string) =>
  scene.widths.flatMap((width) =>
    THEMES.map((theme) => `${scene.name}-${state}-${width}-${theme}`),
  );
const wanted = (name: string) =>
  asked.length === 0 || asked.every((one) => one.split(",").some((any) => name.includes(any)));

async function shootAll(
  { context, extension }: Launched,
  scenes: readonly Scene[],
  state: string,
  last: string,
): Promise<number> {
  let drawn = 0;
  for (const scene of scenes) {
    for (const name of names(scene, state).filter(wanted)) {
      const [theme, width] = name.split("-").reverse();
      const page = await context.newPage();
      page.setDefaultTimeout(8000);
      await page.emulateMedia({
        colorScheme: theme === "light" ? "light" : "dark",
        forcedColors: theme === "forced" ? "active" : "none",
      });
      await page.setViewportSize({ width: Number(width), height: width === "380" ? 600 : 800 });
      await page.goto(extension.url(scene.path.replace("$LAST", last)));
      try {
        await page
          .locator(":is(main h1, .practice-try, .popup-part, .popup-empty)")
          .first()
          .waitFor();
        await scene.before?.(page);
      } catch (error) {
        // What can be seen is drawn all the same.
        console.log(`${name}: ${error}`);
      }
      await page.screenshot({ path: path.join(shots, `${name}.png`), fullPage: width !== "380" });
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (wide > 0) console.log(`${name}: ${wide} px too wide`);
      await page.close();
      drawn += 1;
    }
  }
  return drawn;
}

/** Runs `fill` in a fresh profile and draws the scenes; nothing is started when none is wanted. */
async function withState(
  state: string,
  scenes: readonly Scene[],
  fill: (launched: Launched) => Promise<string>,
): Promise<number> {
  if (!scenes.some((scene) => names(scene, state).some(wanted))) return 0;
  const launched = await launch();
  try {
    return await shootAll(launched, scenes, state, await fill(launched));
  } finally {
    await launched.close();
  }
}

const withMeetings =
  (meetings: readonly SeedMeeting[], options: Parameters<typeof seed>[1] = {}) =>
  async ({ context, extension }: Launched): Promise<string> => {
    const page = await context.newPage();
    await page.goto(extension.url("popup.html"));
    const ids = await seed(page, { meetings, withPhrases: meetings.length > 3, ...options });
    await page.close();
    return ids.at(-1) ?? "none";
  };

const withDebrief =
  (options: DebriefMeetingOptions) =>
  async ({ context, extension }: Launched): Promise<string> => {
    const coach = await openCoach(context, extension);
    const id = await seedDebriefMeeting(coach, options);
    await coach.page.close();
    return id;
  };

const LONG = "Donaudampfschifffahrtsgesellschaftskapitänsbesprechung";
/** German lengths everywhere a plan's words can stand. */
async function longPlan() {
  const plan = await packPlan("interruptLess", Date.now() - 50 * 86_400_000);
  return {
    ...plan,
    behaviours: plan.behaviours.map((one, i) => ({
      ...one,
      // No longer than a plan allows.
      name: `${one.name} und Rücksichtnahme auf Zwischenbemerkungen ${i}`.slice(0, 60),
      counts: `${one.counts} während der Unternehmensberatungsbesprechung`.slice(0, 60),
      cue: one.cue && { situation: `${one.cue.situation} ${LONG}`, response: one.cue.response },
    })),
  };
}

mkdirSync(shots, { recursive: true });
const FIRST: SeedMeeting[] = SEVEN_WEEKS.slice(-1).map((one) => ({
  ...one,
  title: "Weekly planning",
  debrief: "open",
  unconfirmed: 2,
}));
let drawn = 0;
drawn += await withState("new", [...WELCOME, ...DASHBOARD], async () => "none");
drawn += await withState("0", DASHBOARD, withMeetings([]));
drawn += await withState("1", DASHBOARD, withMeetings(FIRST));
drawn += await withState("3", DASHBOARD, withMeetings(SEVEN_WEEKS.slice(-3)));
drawn += await withState("12", [...DASHBOARD, ...WELCOME], withMeetings(SEVEN_WEEKS));
drawn += await withState("long", [...DASHBOARD, ...WELCOME], async (launched) =>
  withMeetings(
    SEVEN_WEEKS.map((one) => ({ ...one, title: `${LONG} ${one.title}` })),
    { plan: await longPlan() },
  )(launched),
);
drawn += await withState(
  "d",
  [
    ...DEBRIEF,
    UNCOVERED,
    { name: "words-kept", path: "dashboard.html#/meetings/$LAST", widths: [400, 1280] },
  ],
  withDebrief({}),
);
drawn += await withState(
  "first",
  [...DEBRIEF, UNCOVERED],
  withDebrief({ isFirst: true, measured: 20 }),
);
drawn += await withState(
  "none",
  [...DEBRIEF, UNCOVERED, { ...UNCOVERED, name: "debrief-no-chance", before: noChance }],
  withDebrief({ isQuiet: true }),
);
drawn += await withState(
  "names",
  [...DEBRIEF, UNCOVERED],
  withDebrief({ title: LONG, names: { p2: LONG, p3: "W".repeat(60) } }),
);
console.log(`${drawn} pictures in ${shots}`);
