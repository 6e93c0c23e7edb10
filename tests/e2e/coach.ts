/**
 * A coach without screens for tests of the keeper: the real overlay page in a frame of one of our own
 * pages (as the practice call holds it), from which requests and signs of life are sent by hand.
 */
import { type BrowserContext, expect, type Frame, type Page } from "@playwright/test";
import { RECORD_VERSION } from "../../lib/core/events/record";
import type { Answer, Payload, Reply, RequestType } from "../../lib/messaging/protocol";
import type { Extension } from "../support/launch";

interface Port {
  postMessage(message: unknown): void;
  readonly onDisconnect: { addListener(run: () => void): void };
  readonly onMessage: { addListener(run: (message: unknown) => void): void };
}
declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown>; connect(info: object): Port };
};
declare global {
  interface Window {
    heard: unknown[];
  }
}

const ROOM = "abc-defg-hij";

export class Coach {
  readonly #ask: Extension["ask"];
  constructor(
    readonly page: Page,
    readonly frame: Frame,
  ) {
    this.#ask = (type, payload) => ask(frame, type, payload);
  }

  ask<T extends RequestType>(type: T, payload: Payload<T>): Promise<Reply<T>> {
    return this.#ask(type, payload);
  }

  join(room = ROOM, title: string | null = null): Promise<Reply<"call.join">> {
    return this.ask("call.join", { site: "meet", room, title, at: Date.now() });
  }

  /** Holds the line as the overlay does: signs of life, and again 250 ms after it closed. */
  async hold(meetingId: string): Promise<void> {
    await this.frame.evaluate((id) => {
      window.heard = [];
      const open = () => {
        const port = chrome.runtime.connect({ name: "call" });
        port.onMessage.addListener((message) => window.heard.push(message));
        port.onDisconnect.addListener(() => setTimeout(open, 250));
        port.postMessage({ type: "alive", meetingId: id, at: Date.now() });
      };
      open();
    }, meetingId);
  }

  heard(): Promise<unknown[]> {
    return this.frame.evaluate(() => window.heard);
  }
}

/** Sends one request from `where`; throws the keeper's refusal. */
export async function ask<T extends RequestType>(
  where: Page | Frame,
  type: T,
  payload: Payload<T>,
): Promise<Reply<T>> {
  const answer = await where.evaluate(
    async (asked) => (await chrome.runtime.sendMessage(asked)) as Answer<T>,
    { type, payload },
  );
  if (!answer?.ok) throw new Error(`${type} refused: ${JSON.stringify(answer)}`);
  return answer.reply;
}

/** Opens a tab with the overlay page in a frame; or does so again in `tab`, as a reload would. */
export async function openCoach(
  context: BrowserContext,
  extension: Extension,
  tab?: Page,
): Promise<Coach> {
  const page = tab ?? (await context.newPage());
  await page.goto(extension.url("popup.html"));
  await page.evaluate(() => {
    const frame = document.createElement("iframe");
    frame.src = "/overlay.html";
    document.body.append(frame);
  });
  const find = () => page.frames().find((frame) => frame.url().endsWith("/overlay.html"));
  await expect.poll(() => find() !== undefined).toBe(true);
  const frame = find();
  if (!frame) throw new Error("no frame");
  await frame.waitForLoadState();
  return new Coach(page, frame);
}

/** A ULID for test `n` of a run: sorts by `n`. */
export function recordId(n: number): string {
  return `01JK${String(n).padStart(22, "0")}`;
}

export function tapOf(meetingId: string, n: number, behaviourId = "letFinish") {
  const at = Date.now();
  const common = { v: RECORD_VERSION, id: recordId(n), meetingId, at, elapsedMs: n } as const;
  return { ...common, type: "tap", behaviourId, via: "panel" } as const;
}

type Row = Record<string, unknown>;

/** All rows of a table, read in a page of ours as any page would. */
export async function rowsOf(page: Page, table: string): Promise<Row[]> {
  return page.evaluate(
    (name) =>
      new Promise<Row[]>((resolve, reject) => {
        const opening = indexedDB.open("next-time");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction(name).objectStore(name).getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result as Row[]);
          };
        };
      }),
    table,
  );
}

/** Rings an alarm of the keeper now instead of in a minute; the worker must be awake. */
export async function ring(extension: Extension, name: string): Promise<void> {
  const worker = await extension.worker();
  await worker.evaluate((alarm) => {
    const { alarms } = (globalThis as unknown as { chrome: { alarms: Alarms } }).chrome;
    alarms.onAlarm.dispatch({ name: alarm, scheduledTime: Date.now() });
  }, name);
}
interface Alarms {
  readonly onAlarm: { dispatch(alarm: object): void };
}
