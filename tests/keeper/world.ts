/** A keeper of its own for one test: fresh database, a clock that is set by hand, counted ids. */

import { vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { Keeper } from "@/lib/keeper/keeper";
import { makeLane } from "@/lib/keeper/lane";
import { type Line, Lines } from "@/lib/keeper/lines";
import { requests } from "@/lib/keeper/requests";
import type { FromKeeper, Payload, Reply, RequestType } from "@/lib/messaging/protocol";
import { receive } from "@/lib/messaging/receive";
import type { Sender } from "@/lib/messaging/sender";
import { NextTimeDb } from "@/lib/storage/db";
import { TEST_PLAN, TEST_SETTINGS } from "../support/test-plan";

export const OWN = { id: "next-time-test", origin: "chrome-extension://next-time-test" };
export const ROOM = "abc-defg-hij";
const MEET = "https://meet.google.com/abc-defg-hij";

/** What the browser says of a sender: an overlay in a tab, a page of ours, a sensor. */
export const overlayIn = (tabId: number, url = MEET): Sender => ({
  id: OWN.id,
  url: `${OWN.origin}/overlay.html`,
  origin: OWN.origin,
  frameId: 7,
  documentId: `overlay-${tabId}`,
  tab: { id: tabId, url } as NonNullable<Sender["tab"]>,
});
export const aPage: Sender = {
  id: OWN.id,
  url: `${OWN.origin}/dashboard.html`,
  origin: OWN.origin,
  documentId: "page",
};
export const sensorIn = (tabId: number, url = MEET): Sender => ({
  id: OWN.id,
  url,
  origin: new URL(url).origin,
  frameId: 0,
  documentId: `sensor-${tabId}`,
  tab: { id: tabId, url } as NonNullable<Sender["tab"]>,
});

let n = 0;

/** `at` starts here: some Tuesday in November. */
export const T0 = Date.UTC(2026, 10, 24, 9, 0);

export class World {
  readonly db = new NextTimeDb(`keeper-test-${++n}`);
  at = T0;
  #ids = 0;
  readonly keeper: Keeper = this.awake();

  /** A worker that was just started: the same disk, nothing in memory. */
  awake(): Keeper {
    return {
      db: this.db,
      now: () => this.at,
      newId: () => this.id(),
      inOrder: makeLane(),
      inTurn: makeLane(),
      lines: new Lines(),
      known: new Map(),
    };
  }

  /** A ULID that sorts after all before it. */
  id(): string {
    return `01JG${String(++this.#ids).padStart(22, "0")}`;
  }

  /** Sends a request as `sender`; throws `Refusal`-like errors with their code. */
  async ask<T extends RequestType>(
    type: T,
    payload: Payload<T>,
    sender: Sender = overlayIn(1),
    keeper: Keeper = this.keeper,
  ): Promise<Reply<T>> {
    const door = { handlers: requests(keeper), own: OWN, mayAsk: () => true };
    const answer = await receive(door, { type, payload }, sender);
    if (!answer.ok) throw Object.assign(new Error(answer.error.message), answer.error);
    return answer.reply as Reply<T>;
  }

  /** First run is done: captions "read" and a plan of three behaviours. */
  async agree(): Promise<this> {
    await this.ask("doc.commit", { doc: "settings", fields: TEST_SETTINGS }, aPage);
    await this.ask("doc.commit", { doc: "plan", fields: { plan: TEST_PLAN } }, aPage);
    return this;
  }

  join(tabId = 1, room = ROOM, keeper: Keeper = this.keeper): Promise<Reply<"call.join">> {
    const payload = { site: "meet", room, title: "Weekly with Priya", at: this.at } as const;
    return this.ask("call.join", payload, overlayIn(tabId), keeper);
  }

  /** Joins and returns the meeting's id. */
  async begin(tabId = 1, room = ROOM): Promise<string> {
    const { meetingId } = await this.join(tabId, room);
    if (!meetingId) throw new Error("no meeting");
    return meetingId;
  }

  tap(meetingId: string, behaviourId = "letFinish") {
    const common = {
      v: 1,
      id: this.id(),
      meetingId,
      at: this.at,
      elapsedMs: Math.max(0, this.at - T0),
    } as const;
    return { ...common, type: "tap", behaviourId, via: "panel" } as const;
  }

  /** An overlay's open line, and what it heard. */
  line(tabId: number, meetingId: string): { line: Line; heard: FromKeeper[]; hangUp(): void } {
    const heard: FromKeeper[] = [];
    const line: Line = {
      tabId,
      meetingId,
      presenting: false,
      place: null,
      post: (m) => heard.push(m),
    };
    this.keeper.lines.add(line);
    return { line, heard, hangUp: () => this.keeper.lines.remove(line) };
  }
}

/** Parts of the browser that WXT's in-memory one does not have. */
export function completeBrowser(): { pages: string[] } {
  const pages: string[] = [];
  fakeBrowser.runtime.id = OWN.id;
  vi.spyOn(fakeBrowser.tabs, "create").mockImplementation(async ({ url }) => {
    pages.push(String(url));
    return { id: 99 } as never;
  });
  vi.spyOn(fakeBrowser.tabs, "query").mockResolvedValue([] as never);
  vi.spyOn(fakeBrowser.tabs, "get").mockImplementation((async (id: number) => {
    if (id >= 50) throw new Error(`No tab with id: ${id}.`);
    return { id };
  }) as never);
  return { pages };
}
