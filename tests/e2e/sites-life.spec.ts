/**
 * The life of a call as both adapters see it: in and out, consent, hand-back of the page, silence
 * after an abort. Same method as the contract suite.
 */
import { type Browser, expect, test } from "@playwright/test";
import type { PageEvent } from "@/lib/core/events/page-event";
import {
  type CallPage,
  healthOf,
  launchPlain,
  ofType,
  openCallPage,
  peopleOf,
  type Site,
  turnsOf,
} from "../sites/call-page";
import type { Step } from "../sites/in-page";
import { MEET_STEPS, ZOOM_STEPS } from "../sites/timelines";

const SITES: readonly Site[] = ["meet", "zoom"];
let browser: Browser;
test.beforeAll(async () => {
  browser = await launchPlain();
});
test.afterAll(() => browser.close());

async function started(
  site: Site,
  variant: string,
  steps: readonly Step[],
  captions = true,
): Promise<CallPage> {
  const call = await openCallPage(browser, site, variant as "plain");
  await call.page.evaluate(([name, may]) => window.harness.start(name, may), [
    site,
    captions,
  ] as const);
  await call.run(steps);
  return call;
}
const states = (events: readonly PageEvent[]) =>
  ofType(events, "state.changed").map(({ state }) => state);

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
      const call = await openCallPage(browser, site, "plain");
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

test("meet: the region is found again within 2 s, and history drawn anew is no news", async () => {
  const call = await started("meet", "plain", [
    [100, "join"],
    [3000, "say", "1", "alpha", "this was said before the switch"],
    [5000, "captions", false],
    [6000, "captions", true],
    [6100, "say", "1", "alpha", "this was said before the switch"],
    [8000, "say", "2", "bo", "and this after it"],
  ]);
  await call.advance(2000);
  const turns = turnsOf(await call.events());
  expect(turns.map(({ text }) => text)).toEqual([
    "this was said before the switch",
    "and this after it",
  ]);
  await call.close();
});

test("meet: in a window of its own the call is paused, and comes back", async () => {
  const call = await started("meet", "plain", [
    [100, "join"],
    [4000, "popOut", true],
  ]);
  await call.advance(20_000);
  const out = await call.events();
  for (const signal of ["captions", "speaking", "names"] as const) {
    const last = healthOf(out, signal).at(-1);
    expect([signal, last?.health]).toEqual([signal, "paused"]);
    expect(last?.at).toBeLessThanOrEqual(24_000);
  }
  await call.run([
    [0, "popOut", false],
    [1500, "say", "1", "bo", "back again"],
  ]);
  await call.advance(2000);
  const events = await call.events();
  expect(states(events)).toEqual(["green-room", "joined"]);
  expect(healthOf(events, "names").at(-1)?.health).toBe("ok");
  expect(healthOf(events, "captions").at(-1)?.health).toBe("ok");
  expect(turnsOf(events).map(({ name }) => name)).toEqual(["Bo Berg"]);
  await call.close();
});

test("meet: full screen changes nothing of what is read", async () => {
  const call = await started("meet", "plain", [[100, "join"]]);
  await call.advance(3000);
  await call.page.getByRole("button", { name: "Full screen" }).click();
  await expect.poll(() => call.page.evaluate(() => document.fullscreenElement?.id)).toBe("yDmH0d");
  await call.run([[500, "say", "1", "bo", "large"]]);
  await call.advance(1000);
  const events = await call.events();
  expect(turnsOf(events).map(({ name, text }) => [name, text])).toEqual([["Bo Berg", "large"]]);
  await call.close();
});

test("meet: a call that already runs has history; only what is new is reported", async () => {
  const call = await openCallPage(browser, "meet", "plain");
  await call.run([
    [100, "join"],
    [200, "say", "1", "alpha", "said before we came"],
  ]);
  await call.page.evaluate(() => window.harness.start("meet"));
  await call.advance(3000);
  await call.run([[0, "say", "1", "alpha", "said before we came and now"]]);
  await call.advance(1000);
  expect(turnsOf(await call.events()).map(({ text }) => text)).toEqual(["and now"]);
  await call.close();
});

test("meet: muted people, a person who joins, the number on the chip", async () => {
  const call = await started("meet", "plain", [
    [100, "join"],
    [3000, "mute", "alpha", true],
    [3000, "mute", "me", true],
    [4000, "addPerson", { key: "dana", name: "Dana Diaz" }],
  ]);
  await call.advance(3000);
  const events = await call.events();
  const muted = [...peopleOf(events).values()].map((person) => [person.name, person.muted]);
  expect(muted).toEqual([
    ["Sam Stone", true],
    ["Alpha Adams", true],
    ["Bo Berg", false],
    ["Dana Diaz", false],
  ]);
  expect(ofType(events, "people.changed").at(-1)?.count).toBe(4);
  await call.close();
});

test("zoom: a dialog hides the root from assistive technology; the call goes on", async () => {
  const call = await started("zoom", "plain", [
    [100, "join"],
    [3000, "dialog", true],
    [12_000, "say", "1", "bo", "behind the dialog"],
  ]);
  await call.advance(2000);
  const events = await call.events();
  expect(states(events)).toEqual(["green-room", "joined"]);
  expect(turnsOf(events)).toHaveLength(1);
  await call.close();
});

test("zoom: going to /wc/ ends the call", async () => {
  const call = await started("zoom", "plain", [
    [100, "join"],
    [4000, "show", "home"],
  ]);
  await call.advance(3000);
  expect(states(await call.events())).toEqual(["green-room", "joined", "ended"]);
  await call.close();
});

test("zoom: a row used again for somebody else is somebody else's turn", async () => {
  const call = await started("zoom", "plain", [
    [100, "join"],
    [3000, "say", "1", "alpha", "one voice"],
    [20_000, "say", "2", "bo", "another voice"],
    [40_000, "say", "3", "alpha", "one voice"],
  ]);
  await call.advance(2000);
  expect(turnsOf(await call.events()).map(({ name, text }) => [name, text])).toEqual([
    ["Alpha Adams", "one voice"],
    ["Bo Berg", "another voice"],
    ["Alpha Adams", "one voice"],
  ]);
  await call.close();
});

test("meet: in a call of 60 who comes is seen within a second, who mutes within three", async () => {
  const guests = Array.from({ length: 59 }, (_, i) => ({ key: `g${i}`, name: `Guest ${i}` }));
  const people = [{ key: "me", name: "Sam Stone", isSelf: true }, ...guests];
  const call = await openCallPage(browser, "meet", "plain", { people });
  await call.page.evaluate(() => window.harness.start("meet"));
  await call.run([
    [100, "join"],
    [6000, "mute", "g50", true],
    [6000, "mute", "g3", true],
  ]);
  const muted = async () => {
    const all = [...peopleOf(await call.events()).values()];
    return all.flatMap((one) => (one.muted ? [one.name] : [])).sort();
  };
  expect(await muted()).toEqual([]);
  await call.advance(3500);
  expect(await muted()).toEqual(["Guest 3", "Guest 50"]);
  await call.run([[0, "addPerson", { key: "late", name: "Lea Late" }]]);
  await call.advance(1500);
  const people61 = ofType(await call.events(), "people.changed").at(-1)?.people ?? [];
  expect(people61.filter(({ name }) => name === "Lea Late")).toHaveLength(1);
  expect(people61).toHaveLength(61);
  await call.close();
});
