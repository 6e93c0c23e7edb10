/**
 * The life of a call as both adapters see it: in and out, consent, hand-back of the page, silence
 * after an abort. Same method as the contract suite.
 */
import { expect, test } from "@playwright/test";
import { healthOf, ofType, openCallPage, type Site, turnsOf } from "../sites/call-page";
import type { Step } from "../sites/in-page";
import { MEET_STEPS, ZOOM_STEPS } from "../sites/timelines";
import { oneBrowser, started, states } from "./watched-call";

const SITES: readonly Site[] = ["meet", "zoom"];
const browser = oneBrowser();

for (const site of SITES) {
  test(`${site}: joined after one second of the call, not before`, async () => {
    const call = await started(site, "plain", [[100, "join"]]);
    await call.advance(1300);
    expect(states(await call.events())).toEqual(["green-room"]);
    await call.advance(600);
    expect(states(await call.events())).toEqual(["green-room", "joined"]);
    await call.close();
  });

  test(`${site}: a call that vanishes is over after five seconds, not after four`, async () => {
    const call = await started(site, "plain", [[100, "join"]]);
    await call.advance(3000);
    await call.page.evaluate(() => {
      const client = document.querySelector<HTMLIFrameElement>("#webclient")?.contentDocument;
      for (const node of (client ?? document).querySelectorAll("#root, .crqnQb")) node.remove();
    });
    await call.advance(4400);
    expect(states(await call.events())).toEqual(["green-room", "joined"]);
    await call.advance(1600);
    expect(states(await call.events())).toEqual(["green-room", "joined", "ended"]);
    await call.close();
  });

  for (const part of [0, 1, 2, 3]) {
    test(`${site}: what an end takes away is no blind signal (${part} of 4)`, async () => {
      const call = await started(site, "plain", [
        [100, "join"],
        [3000, "speaking", "bo", true],
        [3500, "say", "1", "bo", "and that was all"],
      ]);
      await call.advance(1500 + part * 250);
      const before = ofType(await call.events(), "signal.changed");
      await call.run([[130, "show", "ended"]]);
      await call.advance(6000);
      const events = await call.events();
      expect(states(events).at(-1)).toBe("ended");
      expect(ofType(events, "signal.changed")).toEqual(before);
      await call.close();
    });
  }

  test(`${site}: back to back on one address are two calls`, async () => {
    const call = await started(site, "plain", [
      [100, "join"],
      [5000, "show", "ended"],
      [12_000, "show", "green-room"],
      [15_000, "join"],
      [20_000, "say", "1", "bo", "hello again"],
    ]);
    await call.advance(2000);
    const events = await call.events();
    expect(states(events)).toEqual(["green-room", "joined", "ended", "green-room", "joined"]);
    expect(new Set(ofType(events, "state.changed").map(({ room }) => room)).size).toBe(1);
    expect(turnsOf(events).map(({ name }) => name)).toEqual(["Bo Berg"]);
    await call.close();
  });

  test(`${site}: the waiting room is no call`, async () => {
    const call = await started(site, "plain", [[100, "show", "lobby"]]);
    await call.advance(30_000);
    expect(states(await call.events())).toEqual(["green-room", "lobby"]);
    await call.close();
  });

  test(`${site}: a breakout room is the same call, and is read within 2 s`, async () => {
    const call = await started(site, "plain", [
      [100, "join"],
      [3000, "say", "1", "alpha", "see you in a minute"],
      [6000, "breakout", true],
      [14_000, "captions", true],
      [16_000, "say", "2", "alpha", "here we are"],
      [17_000, "say", "2", "alpha", "here we are again"],
    ]);
    await call.advance(3000);
    const events = await call.events();
    expect(states(events)).toEqual(["green-room", "joined"]);
    const turns = turnsOf(events);
    expect(turns.map(({ text }) => text)).toEqual(["see you in a minute", "here we are again"]);
    expect(new Set(turns.map(({ who }) => who)).size).toBe(1);
    await call.close();
  });

  test(`${site}: before the owner's yes only the state is read; after a no nothing more`, async () => {
    const call = await started(
      site,
      "plain",
      [
        [100, "join"],
        [9500, "say", "1", "alpha", "not for you to read"],
      ],
      false,
    );
    await call.advance(500);
    expect(new Set((await call.events()).map(({ type }) => type))).toEqual(
      new Set(["state.changed"]),
    );
    await call.page.evaluate(() => window.harness.read(true));
    await call.run([
      [500, "say", "1", "alpha", "not for you to read but this"],
      [1000, "say", "2", "bo", "yes"],
    ]);
    await call.advance(1000);
    expect(turnsOf(await call.events()).map(({ text }) => text)).toEqual(["but this", "yes"]);
    await call.page.evaluate(() => window.harness.read(false));
    const before = (await call.events()).length;
    await call.run([[500, "say", "3", "alpha", "private again"]]);
    await call.advance(30_000);
    expect((await call.events()).length).toBe(before);
    await call.close();
  });

  test(`${site}: leaves the page as it found it`, async () => {
    const steps = site === "meet" ? MEET_STEPS : ZOOM_STEPS;
    const pages: string[] = [];
    for (const isWatched of [true, false]) {
      const call = await openCallPage(browser(), site, "plain");
      if (isWatched) await call.page.evaluate((name) => window.harness.start(name), site);
      await call.run(steps);
      await call.advance(5000);
      if (isWatched) expect((await call.events()).length).toBeGreaterThan(10);
      pages.push(await call.page.evaluate(() => window.harness.snapshot()));
      await call.close();
    }
    expect(pages[0]).toBe(pages[1]);
  });

  test(`${site}: silent from the moment of an abort`, async () => {
    const call = await started(site, "plain", [
      [100, "join"],
      [3000, "say", "1", "alpha", "still heard"],
    ]);
    await call.advance(2000);
    const before = await call.events();
    expect(turnsOf(before)).toHaveLength(1);
    await call.run([[0, "say", "1", "alpha", "still heard not"]]);
    await call.page.evaluate(() => window.harness.stop());
    await call.run([
      [500, "say", "2", "bo", "nobody hears this"],
      [1000, "speaking", "bo", true],
      [3000, "show", "ended"],
    ]);
    await call.advance(30_000);
    expect(await call.events()).toEqual(before);
    await call.close();
  });

  test(`${site}: the captions button is pressed only when captions are off`, async () => {
    const call = await started(site, "captions-off", [[100, "join"]]);
    await call.advance(3000);
    expect(healthOf(await call.events(), "captions").map(({ health }) => health)).toEqual(["off"]);
    expect(await call.page.evaluate(() => window.harness.turnOnCaptions())).toBe(true);
    expect(await call.page.evaluate(() => window.harness.turnOnCaptions())).toBe(true);
    await call.run([[500, "say", "1", "alpha", "now you can read me"]]);
    await call.advance(2000);
    const events = await call.events();
    expect(turnsOf(events).map(({ text }) => text)).toEqual(["now you can read me"]);
    expect(healthOf(events, "captions").at(-1)?.health).toBe("ok");
    await call.close();
  });

  if (site === "zoom") {
    for (const variant of ["late-captions-de", "captions-off-de"] as const) {
      test(`zoom ${variant}: nothing tells whether captions are shown, so nothing is pressed`, async () => {
        const call = await started(site, variant, [[100, "join"]]);
        await call.advance(3000);
        const label = () =>
          call.page.evaluate(() => {
            const inner = document.querySelector("iframe")?.contentDocument ?? document;
            return inner.querySelector("#captions button")?.getAttribute("aria-label");
          });
        const before = await label();
        expect(before).toMatch(/^Untertitel/);
        expect(await call.page.evaluate(() => window.harness.turnOnCaptions())).toBe(false);
        expect(await label()).toBe(before);
        expect(healthOf(await call.events(), "captions").map(({ health }) => health)).toEqual([
          "silent",
        ]);
        await call.close();
      });
    }

    test("zoom: a switch that was seen while captions were shown is known from then on", async () => {
      const call = await started(site, "late-captions-de", [
        [100, "join"],
        [2000, "say", "1", "alpha", "now I know what it is called"],
        [4000, "captions", false],
      ]);
      await call.advance(3000);
      expect(healthOf(await call.events(), "captions").at(-1)?.health).toBe("off");
      expect(await call.page.evaluate(() => window.harness.turnOnCaptions())).toBe(true);
      await call.advance(3000);
      expect(healthOf(await call.events(), "captions").at(-1)?.health).not.toBe("off");
      await call.close();
    });
  }

  test(`${site}: where captions are not offered there is no button to press`, async () => {
    const call = await started(site, "captions-not-available", [[100, "join"]]);
    await call.advance(3000);
    expect(await call.page.evaluate(() => window.harness.turnOnCaptions())).toBe(false);
    await call.close();
  });

  test(`${site}: says when the owner presents, and when not any more`, async () => {
    const call = await started(site, "plain", [
      [100, "join"],
      [4000, "presentOwn", true],
      [8000, "presentOwn", false],
    ]);
    await call.advance(2000);
    const seen = ofType(await call.events(), "state.changed").map((event) => event.presenting);
    expect(seen).toEqual([false, false, true, false]);
    await call.close();
  });

  test(`${site}: at most four batches a second under a storm of words`, async () => {
    const storm = Array.from({ length: 500 }, (_, i): Step => {
      const text = Array.from({ length: (i % 100) + 1 }, (_, word) => `w${word}`).join(" ");
      return [
        3000 + i * 20,
        "say",
        String(Math.floor(i / 100)),
        i % 200 < 100 ? "alpha" : "bo",
        text,
      ];
    });
    const call = await started(site, "plain", [[100, "join"], ...storm]);
    const batches = await call.page.evaluate(() => window.harness.batches());
    expect(batches).toBeLessThanOrEqual(13 * 4 + 3);
    await call.close();
  });
}
