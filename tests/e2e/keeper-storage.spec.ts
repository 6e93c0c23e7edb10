/** A tap that was acknowledged is never lost and never doubled: killed worker, full disk, odd input. */
import type { CDPSession } from "@playwright/test";
import { ask, type Coach, openCoach, recordId, rowsOf, tapOf } from "./coach";
import { expect, test } from "./fixtures";

const KILLS = Number(process.env.KILLS ?? 200);
const WRITERS = 3;
const ANSWER_MS = 5000;
/** Chooses how many more taps are acknowledged before the next kill; fixed, so a run repeats. */
const SEED = 20_261_121;

declare const chrome: {
  runtime: {
    sendMessage(message: unknown): Promise<unknown>;
    getContexts(filter: object): Promise<{ contextId: string }[]>;
  };
};
declare global {
  interface Window {
    taps: { acked: string[]; sent: number; stop: boolean; reached(n: number): Promise<void> };
  }
}

/** Starts writers that tap without pause and resend the same id until it is acknowledged. */
async function startTapping(coach: Coach, meetingId: string): Promise<void> {
  await coach.frame.evaluate(
    ({ id: meeting, writers, answerMs }) => {
      const waiting: { n: number; done: () => void }[] = [];
      const taps: Window["taps"] = {
        acked: [],
        sent: 0,
        stop: false,
        reached: (n) => new Promise((done) => waiting.push({ n, done })),
      };
      window.taps = taps;
      const tap = () => {
        taps.sent++;
        const id = `01JK${String(taps.sent).padStart(22, "0")}`;
        const at = Date.now();
        const common = { v: 1, id, meetingId: meeting, at, elapsedMs: taps.sent };
        return { ...common, type: "tap", behaviourId: "letFinish", via: "panel" };
      };
      // A message to a worker that dies may never be answered: like the overlay, send it again.
      const unanswered = () =>
        new Promise<null>((give) => {
          AbortSignal.timeout(answerMs).addEventListener("abort", () => give(null));
        });
      const send = async (record: { id: string }): Promise<boolean> => {
        const message = { type: "records.append", payload: { records: [record] } };
        const asked = chrome.runtime.sendMessage(message).catch(() => null);
        const answer = (await Promise.race([asked, unanswered()])) as {
          ok?: boolean;
          reply?: { kept: string[] };
        } | null;
        return answer?.reply?.kept.includes(record.id) ?? false;
      };
      const write = async () => {
        while (!taps.stop) {
          const record = tap();
          while (!(await send(record)));
          taps.acked.push(record.id);
          for (const one of waiting) if (taps.acked.length >= one.n) one.done();
        }
      };
      for (let i = 0; i < writers; i++) void write();
    },
    { id: meetingId, writers: WRITERS, answerMs: ANSWER_MS },
  );
}

const reached = (coach: Coach, n: number) =>
  coach.frame.evaluate((count) => window.taps.reached(count), n);

/** The context of the worker that runs now (each start has another one), or null when none runs. */
function running(coach: Coach): Promise<string | null> {
  return coach.page.evaluate(async () => {
    const [worker] = await chrome.runtime.getContexts({ contextTypes: ["BACKGROUND"] });
    return worker?.contextId ?? null;
  });
}

/** Kills the worker that runs now. Its target keeps its id over restarts. */
async function kill(cdp: CDPSession, extensionId: string): Promise<void> {
  const { targetInfos } = await cdp.send("Target.getTargets");
  const target = targetInfos.find(
    ({ type, url }) => type === "service_worker" && url.includes(extensionId),
  );
  if (target) await cdp.send("Target.closeTarget", { targetId: target.targetId });
}

test(`killing the worker ${KILLS} times under taps loses none and doubles none`, async ({
  context,
  extension,
}) => {
  test.setTimeout(1_200_000);
  await extension.agree();
  const coach = await openCoach(context, extension);
  const { meetingId } = await coach.join();
  if (!meetingId) throw new Error("no meeting");
  await startTapping(coach, meetingId);
  const browser = context.browser();
  if (!browser) throw new Error("no browser");
  const cdp = await browser.newBrowserCDPSession();
  /** Workers that were running when they were killed. */
  const killed = new Set<string>();
  let random = SEED;
  for (let acked = 1; killed.size < KILLS; ) {
    random = (random * 48_271) % 2_147_483_647;
    acked += 1 + (random % 4);
    await reached(coach, acked);
    const worker = await running(coach);
    await kill(cdp, extension.id);
    if (worker) killed.add(worker);
    acked = await coach.frame.evaluate(() => window.taps.acked.length);
  }
  const { acked, sent } = await coach.frame.evaluate(async () => {
    window.taps.stop = true;
    await window.taps.reached(window.taps.sent);
    return window.taps;
  });
  const rows = await rowsOf(coach.page, "records");
  const ids = rows.map(({ id }) => String(id)).sort();
  expect(killed.size).toBe(KILLS);
  expect(acked).toHaveLength(sent);
  expect([...acked].sort()).toEqual(ids);
  const [summary] = await rowsOf(coach.page, "summaries");
  expect(summary).toMatchObject({ behaviours: { letFinish: { tally: sent, taps: sent } } });
  console.log(`${KILLS} kills, ${sent} taps: 0 lost, 0 double`);
});

test("a corrupt record is refused with its reason; the one beside it is kept", async ({
  context,
  extension,
}) => {
  await extension.agree();
  const coach = await openCoach(context, extension);
  const { meetingId } = await coach.join();
  const good = tapOf(meetingId ?? "", 1);
  const corrupt = { ...tapOf(meetingId ?? "", 2), at: "noon" };
  expect(await coach.ask("records.append", { records: [corrupt, good] })).toEqual({
    kept: [good.id],
    refused: [{ id: corrupt.id, reason: "bad-record" }],
  });
  expect(await rowsOf(coach.page, "records")).toHaveLength(1);
});

test("a full disk: nothing is acknowledged, what was stored stays, and later it goes on", async ({
  context,
  extension,
}) => {
  await extension.agree();
  const coach = await openCoach(context, extension);
  const { meetingId } = await coach.join();
  const id = meetingId ?? "";
  await coach.ask("records.append", { records: [tapOf(id, 1)] });
  // unlimitedStorage lifts the browser's own quota, so the disk's answer is put in its place.
  const worker = await extension.worker();
  await worker.evaluate(() => {
    const { add } = IDBObjectStore.prototype;
    Object.assign(globalThis, { realAdd: add });
    IDBObjectStore.prototype.add = () => {
      throw new DOMException("The disk is full.", "QuotaExceededError");
    };
  });
  const second = tapOf(id, 2);
  await expect(coach.ask("records.append", { records: [second] })).rejects.toThrow("storage-full");
  expect(await coach.join("another-call")).toMatchObject({
    result: "refused",
    reason: "storage-full",
  });
  expect(await rowsOf(coach.page, "records")).toHaveLength(1);
  await worker.evaluate(() => {
    const { realAdd } = globalThis as unknown as { realAdd: IDBObjectStore["add"] };
    IDBObjectStore.prototype.add = realAdd;
  });
  expect((await coach.ask("records.append", { records: [second] })).kept).toEqual([recordId(2)]);
  expect(await rowsOf(coach.page, "records")).toHaveLength(2);
});

test("a database newer than the code: every write is refused and says so, reading goes on", async ({
  context,
  extension,
}) => {
  await extension.agree();
  const coach = await openCoach(context, extension);
  const { meetingId } = await coach.join();
  const id = meetingId ?? "";
  await coach.ask("records.append", { records: [tapOf(id, 1)] });
  await extension.stopWorker();
  await coach.page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("next-time", 20);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
        opening.onerror = () => reject(opening.error);
      }),
  );
  const late = coach.ask("records.append", { records: [tapOf(id, 2)] });
  await expect(late).rejects.toThrow("newer-database");
  expect(await coach.join()).toMatchObject({ result: "refused", reason: "newer-database" });
  expect(await rowsOf(coach.page, "records")).toHaveLength(1);
});

test("free text and names lie nowhere in clear", async ({ context, extension }) => {
  await extension.agree();
  const coach = await openCoach(context, extension);
  const { meetingId } = await coach.join("canary-room", "canary-title");
  const id = meetingId ?? "";
  const { behaviourId: _, via: __, ...common } = tapOf(id, 1);
  const note = { ...common, type: "note", text: "canary-note" } as const;
  await coach.ask("records.append", { records: [note] });
  await coach.ask("names.put", { meetingId: id, names: { p2: "canary-name" } });
  const doc = `debrief:${id}`;
  await ask(coach.page, "doc.draft", { doc, field: "learnHow", value: "canary-draft" });
  await ask(coach.page, "doc.commit", { doc, fields: { learnWhat: "canary-field" } });
  for (const table of ["meetings", "records", "names", "operations", "documents", "drafts"]) {
    const rows = await coach.page.evaluate(async (found) => {
      const bytes = (value: unknown): string =>
        value instanceof ArrayBuffer
          ? new TextDecoder("latin1").decode(value)
          : value instanceof Uint8Array
            ? new TextDecoder("latin1").decode(value)
            : value instanceof Object
              ? Object.values(value).map(bytes).join(" ")
              : String(value);
      const opened = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open("next-time");
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const all = await new Promise<unknown[]>((resolve, reject) => {
        const reading = opened.transaction(found).objectStore(found).getAll();
        reading.onsuccess = () => resolve(reading.result);
        reading.onerror = () => reject(reading.error);
      });
      opened.close();
      return { count: all.length, text: bytes(all) };
    }, table);
    expect([table, rows.count > 0]).toEqual([table, true]);
    expect(rows.text).not.toContain("canary");
  }
});
