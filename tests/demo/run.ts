/** npm run demo, once everything is set up and built (tests/support/demo.mjs does that). */

import { readOptions } from "../support/demo-options.mjs";
import { demoInChromium } from "./in-chromium";
import { demoInFirefox } from "./in-firefox";
import { bundledMeeting, meetingFrom } from "./meeting";
import { makeStages } from "./stage";

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const say = (line: string) => (options.json ? console.error(line) : console.log(line));
  const meeting = options.corpus ? meetingFrom(options.corpus, options.self) : bundledMeeting();
  const minutes = Math.round((options.seconds ?? meeting.lasts) / 6 / options.speed) / 10;
  say(`"${meeting.title}" on ${options.site}, ${minutes} minutes from joining to the end.`);
  const stages = makeStages(options.shots, say);
  const demo = options.browser === "firefox" ? demoInFirefox : demoInChromium;
  const tallies = await demo(meeting, options, stages);
  if (!tallies) throw new Error("Nothing was stored: no meeting is in the database.");
  if (options.json) {
    const { browser, speed } = options;
    const { title, self } = meeting;
    console.log(
      JSON.stringify({
        meeting: title,
        self,
        browser,
        speed,
        ...tallies,
        pictures: stages.pictures,
      }),
    );
    return;
  }
  for (const [id, { tally, unconfirmed }] of Object.entries(tallies.behaviours)) {
    const beside = unconfirmed > 0 ? ` + ${unconfirmed} to look at` : "";
    say(`   ${id}: ${tally}${beside}`);
  }
  if (options.shots) say(`Pictures: ${options.shots}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
