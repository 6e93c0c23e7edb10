import { beforeEach, describe, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { dailyRound } from "@/lib/keeper/daily-round";
import { readDocument } from "@/lib/storage/documents";
import { openSeal, place } from "@/lib/storage/seal";
import { dump } from "./disk";
import { aPage, completeBrowser, T0, World } from "./world";

let world: World;
let meetingId: string;
let doc: string;
beforeEach(async () => {
  completeBrowser();
  world = await new World().agree();
  meetingId = await world.begin();
  doc = `debrief:${meetingId}`;
});

const draft = (field: string, value: unknown) =>
  world.ask("doc.draft", { doc, field, value: value as never }, aPage);
const commit = (fields: Record<string, unknown>, to = doc) =>
  world.ask("doc.commit", { doc: to, fields: fields as never }, aPage);

describe("removing", () => {
  test("a meeting goes with all that hangs on it, and one tombstone stays", async () => {
    const other = await world.begin(2, "other-call");
    for (const id of [meetingId, other]) {
      await world.ask("records.append", { records: [world.tap(id)] });
      await world.ask("names.put", { meetingId: id, names: { p2: "Priya" } });
      await commit({ learnWhat: "words" }, `debrief:${id}`);
    }
    await draft("learnHow", "words");
    const { heard } = world.line(1, meetingId);
    await world.ask("meeting.delete", { meetingId }, aPage);
    const rows = await dump(world.db, ["tombstones", "outbox"]);
    expect(rows).not.toContain(meetingId);
    expect(rows).toContain(other);
    expect(await world.db.tombstones.toArray()).toEqual([{ meetingId, at: world.at }]);
    const refs = (await world.db.outbox.toArray()).filter(({ ref }) => ref === meetingId);
    expect(refs.map(({ kind }) => kind)).toEqual(["tombstone"]);
    expect(heard).toEqual([{ type: "meeting.closed" }]);
    expect(await fakeBrowser.alarms.get(`end:${meetingId}`)).toBeUndefined();
  });

  test("an entry taken out of the feedback log leaves no row", async () => {
    const entry = { at: T0, text: "canary", focusBefore: "past", focusAfter: "future" };
    await commit({ one: entry, two: entry }, "phrases");
    await commit({ one: { ...entry, at: T0 + 1 } }, "phrases");
    await world.ask("doc.draft", { doc: "phrases", field: "one", value: "canary" }, aPage);
    const rows = async () => ({
      operations: (await world.db.operations.where("doc").equals("phrases").toArray()).map(
        ({ field }) => field,
      ),
      drafts: await world.db.drafts.where("doc").equals("phrases").count(),
      clocks: Object.keys((await world.db.documents.get("phrases"))?.clocks ?? {}),
    });
    const outbox = await world.db.outbox.count();
    await world.ask("phrase.delete", { id: "one" }, aPage);
    expect(await rows()).toEqual({ operations: ["two"], drafts: 0, clocks: ["two"] });
    expect(await world.db.outbox.count()).toBe(outbox - 2);
    expect((await readDocument("phrases", world.db)).fields).toEqual({ two: entry });
    await world.ask("phrase.delete", { id: "two" }, aPage);
    expect(await rows()).toEqual({ operations: [], drafts: 0, clocks: [] });
    expect(await world.db.documents.get("phrases")).toBeUndefined();
  });

  test("one note goes with its undo, the rest of its meeting stays and is counted again", async () => {
    const tap = world.tap(meetingId);
    const words = (text: string) => {
      const { behaviourId: _b, via: _v, ...common } = world.tap(meetingId);
      return { ...common, type: "note", text } as const;
    };
    const [gone, kept] = [words("canary"), words("kept")];
    const { behaviourId: _b, via: _v, ...common } = world.tap(meetingId);
    const undo = { ...common, type: "undo", of: gone.id } as const;
    await world.ask("records.append", { records: [tap, gone, kept, undo] });
    const notes = async () => (await world.db.summaries.get(meetingId))?.notes;
    const ids = async () => (await world.db.records.toCollection().primaryKeys()).sort();
    expect(await notes()).toBe(1);
    await world.ask("words.delete", { id: gone.id }, aPage);
    expect(await ids()).toEqual([tap.id, kept.id].sort());
    expect((await world.db.outbox.toArray()).map(({ ref }) => ref)).not.toContain(gone.id);
    expect(await notes()).toBe(1);
    await world.ask("words.delete", { id: kept.id }, aPage);
    expect(await notes()).toBe(0);
    // What comes after is counted from what is left, in this worker too.
    await world.ask("records.append", { records: [world.tap(meetingId)] });
    const summary = await world.db.summaries.get(meetingId);
    expect([summary?.notes, summary?.behaviours.letFinish?.tally]).toEqual([0, 2]);
  });

  test("a removed note does not come back when its overlay, not answered, sends it again", async () => {
    const { behaviourId: _b, via: _v, ...common } = world.tap(meetingId);
    const note = { ...common, type: "note", text: "canary" } as const;
    const undo = { ...common, id: world.id(), type: "undo", of: note.id } as const;
    await world.ask("records.append", { records: [note, undo] });
    await world.ask("words.delete", { id: note.id }, aPage);
    const tap = world.tap(meetingId);
    // It is told that all is well: it need not ask a third time. A worker that was just started knows too.
    const answer = await world.ask(
      "records.append",
      { records: [note, undo, tap] },
      undefined,
      world.awake(),
    );
    expect(answer).toEqual({ kept: [note.id, undo.id, tap.id], refused: [] });
    expect(await world.db.records.toCollection().primaryKeys()).toEqual([tap.id]);
    expect((await world.db.summaries.get(meetingId))?.notes).toBe(0);
    expect((await world.db.outbox.toArray()).map(({ ref }) => ref)).not.toContain(note.id);
    // What is remembered is two ids, and goes with the meeting.
    expect((await world.db.meetings.get(meetingId))?.removed?.toSorted()).toEqual(
      [note.id, undo.id].toSorted(),
    );
    await world.ask("meeting.delete", { meetingId }, aPage);
    expect(await dump(world.db)).not.toContain(note.id);
  });

  test("a count is not removed by itself, and what is not there is said so", async () => {
    const tap = world.tap(meetingId);
    await world.ask("records.append", { records: [tap] });
    const code = (id: string) =>
      world.ask("words.delete", { id }, aPage).then(
        () => null,
        (error: { code: string }) => error.code,
      );
    expect(await code(tap.id)).toBe("bad-request");
    expect(await code(world.id())).toBe("not-found");
    expect(await world.db.records.count()).toBe(1);
  });

  test("a meeting that does not exist leaves no tombstone", async () => {
    await world.ask("meeting.delete", { meetingId: "01JD0000000000000000000000" }, aPage);
    expect(await world.db.tombstones.count()).toBe(0);
  });

  test("delete all empties every table, the tombstones too, and the key is another one", async () => {
    await world.ask("records.append", { records: [world.tap(meetingId)] });
    await commit({ learnWhat: "words" });
    const before = await world.db.documents.get(doc);
    await world.ask("data.delete", {}, aPage);
    for (const table of world.db.tables) {
      expect([table.name, await table.count()]).toEqual([table.name, 0]);
    }
    const seal = await openSeal(world.db);
    if (!before) throw new Error("no document");
    await expect(seal.open(place.document(doc), before.sealed)).rejects.toThrow();
    expect((await world.join()).plan).toBeNull();
  });

  test("after delete all the install starts anew, under another device id", async () => {
    const device = await world.db.meta.get("device");
    await world.ask("data.delete", {}, aPage);
    await world.agree();
    expect((await world.db.meta.get("device"))?.value).not.toBe(device?.value);
    expect((await world.join()).result).toBe("new");
  });

  test("retention removes meetings older than it, and nothing without it", async () => {
    await world.ask("call.end", { meetingId, at: T0 });
    world.at = T0 + 30 * 86_400_000 + 1;
    await dailyRound(world.keeper);
    expect(await world.db.meetings.count()).toBe(1);
    world.at -= 1;
    await commit({ retentionDays: 30 }, "settings");
    await dailyRound(world.keeper);
    expect(await world.db.meetings.count()).toBe(1);
    world.at += 1;
    await dailyRound(world.keeper);
    expect(await world.db.meetings.count()).toBe(0);
    expect(await world.db.tombstones.count()).toBe(1);
  });

  test("a limit that the owner sets holds at once; another setting removes nothing", async () => {
    await world.ask("call.end", { meetingId, at: T0 });
    world.at = T0 + 30 * 86_400_000 + 1;
    await commit({ theme: "dark" }, "settings");
    await commit({ retentionDays: 90 }, "settings");
    expect(await world.db.meetings.count()).toBe(1);
    await commit({ retentionDays: 30 }, "settings");
    expect(await world.db.meetings.count()).toBe(0);
  });
});
