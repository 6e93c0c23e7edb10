/** What only one of the two sites has: regions, windows, dialogs and rows of its own kind. */
import { expect, test } from "@playwright/test";
import { healthOf, ofType, openCallPage, peopleOf, turnsOf } from "../sites/call-page";
import { oneBrowser, started, states } from "./watched-call";

const browser = oneBrowser();

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
  const call = await openCallPage(browser(), "meet", "plain");
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
  const call = await openCallPage(browser(), "meet", "plain", { people });
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
