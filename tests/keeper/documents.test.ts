// @vitest-environment node
/** Documents: drafts, operations, what a closed debrief does, and that nothing of a name remains. */
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { dailyRound } from "@/lib/keeper/daily-round";
import { letterOf } from "@/lib/keeper/put-names";
import { NAMES_MS } from "@/lib/keeper/sitting";
import { readDocument } from "@/lib/storage/documents";
import { foldOperations } from "@/lib/storage/fold-operations";
import { readMeeting } from "@/lib/storage/meetings";
import { readNames } from "@/lib/storage/names";
import { NEVER } from "@/lib/storage/rows";
import { openSeal, place } from "@/lib/storage/seal";
import { readPlan, readSettings } from "@/lib/storage/settings";
import { TEST_PLAN } from "../support/test-plan";
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

describe("documents", () => {
  test("a keystroke overwrites the one draft of its field", async () => {
    for (const value of ["I", "I c", "I counted"]) await draft("learnWhat", value);
    expect(await readDocument(doc, world.db)).toEqual({
      fields: {},
      drafts: { learnWhat: "I counted" },
    });
    expect(await world.db.drafts.count()).toBe(1);
  });

  test("a commit appends one operation per field and drops only those drafts", async () => {
    const before = await world.db.operations.count();
    await draft("learnWhat", "draft");
    await draft("learnHow", "still typing");
    await commit({ learnWhat: "done", step: "learn" });
    expect(await readDocument(doc, world.db)).toEqual({
      fields: { learnWhat: "done", step: "learn" },
      drafts: { learnHow: "still typing" },
    });
    expect(await world.db.operations.count()).toBe(before + 2);
  });

  test("a draft sent before its commit never comes back after it", async () => {
    await Promise.all([draft("learnWhat", "old"), commit({ learnWhat: "new" })]);
    expect(await readDocument(doc, world.db)).toEqual({
      fields: { learnWhat: "new" },
      drafts: {},
    });
  });

  test("later commits win, also when the wall clock went back", async () => {
    await commit({ learnWhat: "first" });
    world.at -= 3_600_000;
    await commit({ learnWhat: "second" });
    expect((await readDocument(doc, world.db)).fields).toEqual({ learnWhat: "second" });
  });

  test("the operations rebuild every document", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            field: fc.constantFrom("learnWhat", "keepWhat", "step", "__proto__"),
            value: fc.jsonValue({ maxDepth: 1 }),
          }),
          { minLength: 1, maxLength: 6 },
        ),
        async (writes) => {
          for (const { field, value } of writes) {
            await commit(Object.fromEntries([[field, value]]));
          }
          const rows = await world.db.operations.where("doc").equals(doc).toArray();
          const seal = await openSeal(world.db);
          const operations = await Promise.all(
            rows.map(async ({ id, field, sealed, hlc }) => ({
              field,
              hlc,
              value: await seal.open(place.operation(id), sealed),
            })),
          );
          const rebuilt = foldOperations(operations.reverse());
          const stored = await world.db.documents.get(doc);
          if (!stored) throw new Error("no document");
          const kept = await seal.open(place.document(doc), stored.sealed);
          expect(JSON.stringify(kept, Object.keys(rebuilt.fields).sort())).toBe(
            JSON.stringify({ ...rebuilt.fields }, Object.keys(rebuilt.fields).sort()),
          );
          expect({ ...stored.clocks }).toEqual({ ...rebuilt.clocks });
        },
      ),
      { numRuns: 15 },
    );
  });

  test("settings and plan must parse; what does not is refused and changes nothing", async () => {
    await expect(commit({ theme: "pink" }, "settings")).rejects.toMatchObject({
      code: "bad-request",
    });
    await expect(commit({ unknown: 1 }, "settings")).rejects.toMatchObject({
      code: "bad-request",
    });
    await expect(commit({ plan: { id: "x" } }, "plan")).rejects.toMatchObject({
      code: "bad-request",
    });
    expect((await readSettings(world.db)).theme).toBe("system");
    expect(await readPlan(world.db)).toEqual(TEST_PLAN);
  });

  test("settings reach every overlay at once", async () => {
    const { heard } = world.line(1, meetingId);
    await commit({ theme: "dark" }, "settings");
    expect(heard).toMatchObject([{ type: "settings.changed", settings: { theme: "dark" } }]);
  });

  test("a place is remembered per site and keeps the other's", async () => {
    const at = (x: number) => ({ x, y: 1, fromRight: false, fromBottom: false });
    await world.ask("place.put", { site: "meet", place: at(1) });
    await world.ask("place.put", { site: "zoom", place: at(2) });
    expect((await readSettings(world.db)).places).toEqual({ meet: at(1), zoom: at(2) });
  });

  test("a debrief whose meeting was deleted cannot come back", async () => {
    await world.ask("meeting.delete", { meetingId }, aPage);
    await expect(draft("learnWhat", "ghost")).rejects.toMatchObject({ code: "not-found" });
    await expect(commit({ learnWhat: "ghost" })).rejects.toMatchObject({ code: "not-found" });
    expect(await world.db.drafts.count()).toBe(0);
  });

  test("the answer about keeping count is copied to the summary", async () => {
    await commit({ keptCount: "mostly" });
    expect((await world.db.summaries.get(meetingId))?.keptCount).toBe("mostly");
  });
});

describe("names", () => {
  const put = (names: Record<string, string>) => world.ask("names.put", { meetingId, names });

  test("are kept with a letter each, which stays theirs", async () => {
    await put({ p2: "Priya Shah" });
    await put({ p3: "Jonas", p2: "Priya S." });
    expect(await readNames(meetingId, world.db)).toEqual({
      p2: { name: "Priya S.", letter: "A" },
      p3: { name: "Jonas", letter: "B" },
    });
  });

  test("come back to a coach that joins again", async () => {
    await put({ p2: "Priya Shah" });
    expect((await world.join()).names).toEqual({ p2: "Priya Shah" });
  });

  test("become letters when the debrief closes, and the title is gone", async () => {
    await put({ p2: "Priya Shah" });
    await commit({ closed: T0 + 1 });
    expect(await readNames(meetingId, world.db)).toEqual({ p2: { name: null, letter: "A" } });
    expect((await readMeeting(meetingId, world.db))?.title).toBeNull();
    expect(await world.db.names.get(meetingId)).toMatchObject({ dropAt: NEVER });
    expect(await world.db.meetings.get(meetingId)).toMatchObject({ debrief: "done" });
    expect(await fakeBrowser.action.getBadgeText({})).toBe("");
  });

  test("that arrive after it closed are not kept", async () => {
    await commit({ closed: T0 + 1 });
    await put({ p2: "Priya Shah" });
    expect(await readNames(meetingId, world.db)).toEqual({ p2: { name: null, letter: "A" } });
  });

  test("are gone after six days and a daily round, and not a moment before", async () => {
    await put({ p2: "Priya Shah" });
    world.at = T0 + NAMES_MS - 1;
    await dailyRound(world.keeper);
    expect((await readNames(meetingId, world.db)).p2?.name).toBe("Priya Shah");
    world.at += 1;
    await dailyRound(world.keeper);
    expect(await readNames(meetingId, world.db)).toEqual({ p2: { name: null, letter: "A" } });
    expect((await readMeeting(meetingId, world.db))?.title).toBeNull();
  });

  test("a title goes too where nobody was ever named, at the close and after six days", async () => {
    const other = await world.begin(2, "other-call");
    await commit({ closed: T0 + 1 });
    expect((await world.db.meetings.get(meetingId))?.title).toBeNull();
    world.at = T0 + NAMES_MS - 1;
    await dailyRound(world.keeper);
    expect((await readMeeting(other, world.db))?.title).toBe("Weekly with Priya");
    world.at += 1;
    await dailyRound(world.keeper);
    expect((await world.db.meetings.get(other))?.title).toBeNull();
  });

  test("six days and one more until the next round keep the promise of seven", () => {
    expect(NAMES_MS + 24 * 60 * 60_000).toBeLessThanOrEqual(7 * 24 * 60 * 60_000);
  });

  test("letters go on after Z", () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(letterOf)).toEqual([
      "A",
      "Z",
      "AA",
      "AZ",
      "BA",
      "ZZ",
      "AAA",
    ]);
  });
});
