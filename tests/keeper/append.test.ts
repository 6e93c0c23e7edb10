// @vitest-environment node
/** Appending: once, in one piece, in any company, on a full disk, by an old build. */
import { beforeEach, describe, expect, test } from "vitest";
import { SITTING_MS } from "@/lib/keeper/sitting";
import { readRecords } from "@/lib/storage/meetings";
import { dump, failWrite } from "./disk";
import { aPage, completeBrowser, overlayIn, sensorIn, World } from "./world";

let world: World;
let meetingId: string;
beforeEach(async () => {
  completeBrowser();
  world = await new World().agree();
  meetingId = await world.begin();
});

const append = (...records: unknown[]) => world.ask("records.append", { records });
const note = (text: string) => {
  const { behaviourId: _, via: __, ...common } = world.tap(meetingId);
  return { ...common, type: "note", text } as const;
};

describe("append", () => {
  test("writes record, summary and outbox together, then says so", async () => {
    const tap = world.tap(meetingId);
    expect(await append(tap)).toEqual({ kept: [tap.id], refused: [] });
    expect(await world.db.records.get(tap.id)).toMatchObject({
      meetingId,
      body: tap,
      sealed: null,
    });
    const summary = await world.db.summaries.get(meetingId);
    expect(summary?.behaviours.letFinish).toMatchObject({ tally: 1, taps: 1 });
    const refs = (await world.db.outbox.toArray()).filter(({ kind }) => kind === "record");
    expect(refs.map(({ ref }) => ref)).toEqual([tap.id]);
  });

  test("the same id again is a success and changes nothing", async () => {
    const tap = world.tap(meetingId);
    await append(tap);
    const before = await dump(world.db);
    expect(await append(tap, { ...tap, behaviourId: "inviteByName" })).toEqual({
      kept: [tap.id],
      refused: [],
    });
    expect((await dump(world.db)) === before).toBe(true);
  });

  test("what another overlay left is taken up to a sitting's pause after its meeting was last seen", async () => {
    const seenAt = (await world.db.meetings.get(meetingId))?.seenAt ?? 0;
    world.at = seenAt + SITTING_MS - 1;
    const before = world.tap(meetingId);
    world.at += 1;
    const after = world.tap(meetingId);
    const bring = { records: [before, after], isLeft: true };
    // Of the sitting that the overlay which made it is about to be told of: it sends it itself.
    expect(await world.ask("records.append", bring)).toEqual({
      kept: [before.id],
      refused: [{ id: after.id, reason: "no-such-meeting" }],
    });
    const next = await world.begin();
    expect(next).not.toBe(meetingId);
    const own = { ...after, meetingId: next };
    expect(await append(own)).toEqual({ kept: [after.id], refused: [] });
    expect((await world.db.records.get(after.id))?.meetingId).toBe(next);
    // Of what an overlay sends for itself, the overlay is right.
    const late = world.tap(meetingId);
    expect(await append(late)).toEqual({ kept: [late.id], refused: [] });
  });

  test("twice in one message is once", async () => {
    const tap = world.tap(meetingId);
    expect((await append(tap, tap)).kept).toEqual([tap.id]);
    expect(await world.db.records.count()).toBe(1);
  });

  test("probabilities for the estimate: bounded, in no count, and gone with the meeting", async () => {
    const { via: _, ...common } = world.tap(meetingId);
    const faint = { ...common, type: "faint", detector: "interruption", isWordingRead: true };
    const good = { ...faint, scores: Array(100).fill(0.1) };
    const { id } = world.tap(meetingId);
    const long = { ...faint, id, scores: Array(101).fill(0.1) };
    const answer = await append(good, long);
    expect(answer).toEqual({ kept: [good.id], refused: [{ id, reason: "bad-record" }] });
    const summary = await world.db.summaries.get(meetingId);
    expect(summary?.behaviours.letFinish).toMatchObject({ tally: 0, unconfirmed: 0 });
    await world.ask("meeting.delete", { meetingId }, aPage);
    expect(await world.db.records.count()).toBe(0);
  });

  test("what is no record is refused one by one; the rest is kept", async () => {
    const good = world.tap(meetingId);
    const bad = { ...world.tap(meetingId), behaviourId: 7 };
    const homeless = { ...world.tap(meetingId), meetingId: "01JD0000000000000000000000" };
    const answer = await append(good, bad, "junk", null, homeless);
    expect(answer.kept).toEqual([good.id]);
    expect(answer.refused).toEqual([
      { id: bad.id, reason: "bad-record" },
      { id: "", reason: "bad-record" },
      { id: "", reason: "bad-record" },
      { id: homeless.id, reason: "no-such-meeting" },
    ]);
    expect(await world.db.records.count()).toBe(1);
  });

  test("a record of a newer version is kept whole and sealed, and counts nothing", async () => {
    const newer = { ...world.tap(meetingId), v: 2, said: "canary" };
    expect((await append(newer)).kept).toEqual([newer.id]);
    const row = await world.db.records.get(newer.id);
    expect(row?.body).toEqual({ v: 2, type: "tap" });
    expect(row?.sealed).not.toBeNull();
    expect((await world.db.summaries.get(meetingId))?.behaviours.letFinish?.tally).toBe(0);
    expect(await readRecords(meetingId, world.db)).toEqual([]);
  });

  test("stamps go up, whatever the wall clock does", async () => {
    for (const step of [1000, -7_200_000, 0, 1]) {
      world.at += step;
      await append({ ...world.tap(meetingId), at: world.at });
    }
    const rows = await world.db.records.toCollection().sortBy("id");
    const stamps = rows.map(({ hlc }) => hlc);
    expect(stamps).toHaveLength(4);
    expect([...stamps].sort()).toEqual(stamps);
    expect(new Set(stamps).size).toBe(4);
  });

  test("many writers at once: each tap is there exactly once and the summary agrees", async () => {
    const taps = Array.from({ length: 60 }, () => world.tap(meetingId));
    await Promise.all(taps.flatMap((tap) => [append(tap), append(tap)]));
    expect(await world.db.records.count()).toBe(60);
    expect((await world.db.summaries.get(meetingId))?.behaviours.letFinish?.tally).toBe(60);
  });

  test("free text comes back opened, and lies nowhere in clear", async () => {
    const canary = note("canary-note Priya");
    await append(canary);
    await world.ask("names.put", { meetingId, names: { p2: "canary-name" } });
    const doc = `debrief:${meetingId}`;
    await world.ask("doc.draft", { doc, field: "learnWhat", value: "canary-draft" }, aPage);
    await world.ask("doc.commit", { doc, fields: { keepWhat: "canary-field" } }, aPage);
    expect(await readRecords(meetingId, world.db)).toEqual([canary]);
    const everything = await dump(world.db);
    expect(everything).not.toMatch(/canary|Priya|abc-defg-hij|Weekly/);
    expect(everything).toContain(canary.id);
  });

  test("a coach that joins again gets its records without the free text", async () => {
    await append(note("canary"));
    const { records } = await world.join();
    expect(records).toMatchObject([{ type: "note", text: "" }]);
  });
});

describe("a full disk", () => {
  const requests = {
    "records.append": () => append(world.tap(meetingId), note("words")),
    "names.put": () => world.ask("names.put", { meetingId, names: { p2: "Priya" } }),
    "doc.draft": () =>
      world.ask("doc.draft", { doc: "plan", field: "plan", value: "words" }, aPage),
    "doc.commit": () =>
      world.ask("doc.commit", { doc: "settings", fields: { theme: "dark" } }, aPage),
    "place.put": () =>
      world.ask("place.put", {
        site: "meet",
        place: { x: 1, y: 1, fromRight: false, fromBottom: false },
      }),
    "call.end": () => world.ask("call.end", { meetingId, at: world.at }),
    "call.discard": () => world.ask("call.discard", { meetingId }),
    "debrief.choose": () => world.ask("debrief.choose", { meetingId, choice: "skip" }),
    "meeting.delete": () => world.ask("meeting.delete", { meetingId }, aPage),
    "data.delete": () => world.ask("data.delete", {}, aPage),
  };

  test.each(Object.entries(requests))("%s: every write site in turn", async (_, request) => {
    await append(world.tap(meetingId));
    for (let site = 1; ; site++) {
      const before = await dump(world.db, ["meta"]);
      const { sites, restore } = failWrite(site);
      const outcome = await request().then(
        () => "done",
        (error: { code: string }) => error.code,
      );
      restore();
      if (sites() < site) {
        expect(outcome).toBe("done");
        expect(site).toBeGreaterThan(1);
        break;
      }
      expect([site, outcome]).toEqual([site, "storage-full"]);
      expect((await dump(world.db, ["meta"])) === before).toBe(true);
    }
  });

  test("call.join says so as its reason, and writes no half of a meeting", async () => {
    for (let site = 1; ; site++) {
      const meetings = await world.db.meetings.count();
      const { sites, restore } = failWrite(site);
      const joined = await world.join(2, `room-${site}`);
      restore();
      if (sites() < site) {
        expect(joined.result).toBe("new");
        break;
      }
      expect(joined).toMatchObject({ result: "refused", reason: "storage-full", meetingId: null });
      expect(await world.db.meetings.count()).toBe(meetings);
      expect(await world.db.summaries.count()).toBe(meetings);
    }
  });

  test("nothing is acknowledged, and the same records pass once there is room", async () => {
    const tap = world.tap(meetingId);
    const { restore } = failWrite(1);
    await expect(append(tap)).rejects.toMatchObject({ code: "storage-full" });
    restore();
    expect(await append(tap)).toEqual({ kept: [tap.id], refused: [] });
    expect((await world.db.summaries.get(meetingId))?.behaviours.letFinish?.tally).toBe(1);
  });
});

describe("a database newer than the code", () => {
  test("every write is refused with its reason and changes nothing", async () => {
    await world.db.meta.put({ key: "schema", value: 2 });
    const old = world.awake();
    const before = await dump(world.db);
    const doc = { doc: "settings", fields: { theme: "dark" } };
    const writes = [
      world.ask("records.append", { records: [world.tap(meetingId)] }, overlayIn(1), old),
      world.ask("names.put", { meetingId, names: { p2: "P" } }, overlayIn(1), old),
      world.ask("call.end", { meetingId, at: 1 }, overlayIn(1), old),
      world.ask("call.discard", { meetingId }, overlayIn(1), old),
      world.ask("debrief.choose", { meetingId, choice: "skip" }, overlayIn(1), old),
      world.ask("doc.draft", { doc: "plan", field: "plan", value: 1 }, aPage, old),
      world.ask("doc.commit", doc, aPage, old),
      world.ask("meeting.delete", { meetingId }, aPage, old),
      world.ask("data.delete", {}, aPage, old),
    ];
    const outcomes = await Promise.allSettled(writes);
    expect(outcomes.map((one) => one.status === "rejected" && one.reason.code)).toEqual(
      writes.map(() => "newer-database"),
    );
    expect(await world.join(1, "other", old)).toMatchObject({
      result: "refused",
      reason: "newer-database",
    });
    expect((await dump(world.db)) === before).toBe(true);
  });
});

describe("rescue, after an update or when the page tore the frame out", () => {
  const rescue = (records: unknown[], sender = sensorIn(1)) =>
    world.ask("records.rescue", { records }, sender);

  test("brings text-free records of the call in that tab", async () => {
    const tap = world.tap(meetingId);
    expect(await rescue([tap])).toEqual({ kept: [tap.id] });
    expect(await rescue([tap])).toEqual({ kept: [tap.id] });
    expect(await world.db.records.count()).toBe(1);
  });

  test.each([
    ["free text", () => ({ ...note("forged") })],
    ["junk", () => "junk"],
    ["another meeting's", () => ({ ...world.tap("01JD0000000000000000000000") })],
    ["from before the meeting", () => ({ ...world.tap(meetingId), at: world.at - 60_000 })],
    ["from the far future", () => ({ ...world.tap(meetingId), at: world.at + 3_600_000 })],
  ])("leaves out %s", async (_, make) => {
    expect(await rescue([make()])).toEqual({ kept: [] });
    expect(await world.db.records.count()).toBe(0);
  });

  test("another tab or the other site brings nothing into it", async () => {
    expect(await rescue([world.tap(meetingId)], sensorIn(2))).toEqual({ kept: [] });
    const zoom = sensorIn(1, "https://app.zoom.us/wc/1/join");
    expect(await rescue([world.tap(meetingId)], zoom)).toEqual({ kept: [] });
  });

  test("a meeting that was over for a sitting's pause takes nothing in", async () => {
    const tap = world.tap(meetingId);
    world.at += 10 * 60_000;
    expect(await rescue([tap])).toEqual({ kept: [] });
  });
});
