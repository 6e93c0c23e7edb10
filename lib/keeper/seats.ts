/**
 * Which tab counts which meeting, and which frames the sensors announced. Kept in session storage:
 * it outlives the worker, never the browser, and never touches the disk.
 */
import browser from "webextension-polyfill";
import { z } from "zod";

const Seat = z.object({ tabId: z.number(), strikes: z.number() });
export type Seat = z.infer<typeof Seat>;

const Announced = z.array(z.object({ token: z.string(), documentId: z.string().nullable() }));

/** Tokens kept per tab: one per frame that can hold a client, and the ones just replaced. */
const MAX_TOKENS = 8;

const seatKey = (meetingId: string) => `seat:${meetingId}`;
const tokensKey = (tabId: number) => `tokens:${tabId}`;

async function read<T>(key: string, schema: z.ZodType<T>): Promise<T | null> {
  const stored = await browser.storage.session.get(key);
  const parsed = schema.safeParse(stored[key]);
  return parsed.success ? parsed.data : null;
}

export function seatOf(meetingId: string): Promise<Seat | null> {
  return read(seatKey(meetingId), Seat);
}

/** This tab counts that meeting from now on. */
export function takeSeat(meetingId: string, tabId: number): Promise<void> {
  return browser.storage.session.set({ [seatKey(meetingId)]: { tabId, strikes: 0 } });
}

/** The seat was found empty once more; returns how often now. */
export async function strike(meetingId: string): Promise<number> {
  const seat = await seatOf(meetingId);
  if (!seat) return Number.POSITIVE_INFINITY;
  const strikes = seat.strikes + 1;
  await browser.storage.session.set({ [seatKey(meetingId)]: { ...seat, strikes } });
  return strikes;
}

export function leaveSeat(meetingId: string): Promise<void> {
  return browser.storage.session.remove(seatKey(meetingId));
}

/** Remembers the token of a frame. A new top document forgets those of the one before it. */
export async function announce(
  tabId: number,
  token: string,
  document: { id: string | null; isTop: boolean },
): Promise<void> {
  const before = (await read(tokensKey(tabId), Announced)) ?? [];
  const stays = document.isTop
    ? before.filter(({ documentId }) => document.id !== null && documentId === document.id)
    : before;
  const tokens = [...stays, { token, documentId: document.id }].slice(-MAX_TOKENS);
  await browser.storage.session.set({ [tokensKey(tabId)]: tokens });
}

export async function tokensOf(tabId: number): Promise<string[]> {
  return ((await read(tokensKey(tabId), Announced)) ?? []).map(({ token }) => token);
}

/** Nobody sits anywhere: everything was deleted. */
export function clearSeats(): Promise<void> {
  return browser.storage.session.clear();
}
