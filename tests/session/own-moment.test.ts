/** A sighting becomes certain seconds later: it counts by its own moment, in its own meeting. */
import { expect, test } from "vitest";
import { caption, cutIn, play } from "./cut-in";
import { people, setStage } from "./stage";

const OTHER = "01JD7Q0000000000000000000B";
const HOUR_MS = 60 * 60_000;

test("a page that ends takes its captions away first: what was heard before counts all the same", async () => {
  const stage = setStage();
  await stage.join();
  await play(stage, cutIn("p1", "p2").slice(0, -1));
  stage.signal("captions", "not-available");
  expect(stage.written("sighting")).toEqual([]);
  await stage.clock.pass(1500);
  stage.state({ state: "ended" });
  expect(stage.written("sighting")).toMatchObject([{ behaviourId: "cutIn", elapsedMs: 7500 }]);
});

test("what happened while captions were off is not written down when they are back", async () => {
  const stage = setStage();
  await stage.join();
  stage.signal("captions", "off");
  await play(stage, cutIn("p1", "p2").slice(0, -1));
  stage.signal("captions", "ok");
  await play(stage, [[2, caption("c9", "p2", "Fine.")]]);
  expect(stage.written("sighting")).toEqual([]);
});

test.each([
  ["silent", 1],
  ["off", 0],
] as const)(
  "before the page has told of its signals, what it tells first holds: %s",
  async (health, kept) => {
    const stage = setStage();
    stage.state();
    await stage.clock.pass(0);
    const at = stage.clock.now();
    stage.send({ type: "page", events: [{ type: "people.changed", at, people, count: 3 }] });
    await play(stage, cutIn("p1", "p2").slice(0, -1));
    stage.signal("captions", health === "off" ? "off" : "ok");
    await stage.clock.pass(5);
    stage.signal("speaking", "ok");
    stage.signal("names", "ok");
    await play(stage, [[5, caption("c9", "p2", "Fine.")]]);
    expect(stage.written("sighting")).toHaveLength(kept);
  },
);

/** Five minutes into a meeting; after an hour asleep the keeper will say that another one began. */
async function beforeSleep() {
  const stage = setStage();
  await stage.join();
  await stage.clock.pass(5 * 60_000);
  const first = stage.joined.meetingId;
  const wake = (startedAt: number) => {
    stage.joined = { ...stage.joined, result: "new", meetingId: OTHER, startedAt, records: [] };
  };
  return { stage, first, wake };
}
const namesPut = (stage: ReturnType<typeof setStage>) =>
  stage.asked
    .filter(({ type }) => type === "names.put")
    .map(({ payload }) => (payload as { meetingId: string }).meetingId);

test.each([
  ["the page is first to speak", false],
  ["the tick is first", true],
] as const)(
  "a cut-in just before a sleep stays in its meeting, with the name: %s",
  async (_, isTickFirst) => {
    const { stage, first, wake } = await beforeSleep();
    await play(stage, cutIn("p1", "p2").slice(0, -1));
    wake(stage.clock.now() + HOUR_MS);
    stage.clock.sleep(HOUR_MS);
    stage.isBlocked = isTickFirst;
    if (isTickFirst) await stage.clock.pass(15_000);
    await play(stage, [[0, caption("c9", "p2", "Fine.")]]);
    stage.isBlocked = false;
    await stage.clock.pass(60_000);
    expect(stage.written("sighting").map(({ meetingId }) => meetingId)).toEqual([first]);
    expect(namesPut(stage)).toEqual([first]);
  },
);

test("a cut-in after the sleep goes to the next meeting, and the name with it", async () => {
  const { stage, wake } = await beforeSleep();
  stage.fault = new Error("starting");
  stage.clock.sleep(HOUR_MS);
  const startedAt = stage.clock.now();
  await play(stage, cutIn("p1", "p2"));
  expect(namesPut(stage)).toEqual([]);
  wake(startedAt);
  stage.fault = null;
  await stage.clock.pass(60_000);
  expect(stage.written("sighting").map(({ meetingId }) => meetingId)).toEqual([OTHER]);
  expect(namesPut(stage)).toEqual([OTHER]);
});
