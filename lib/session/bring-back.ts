/**
 * Sends what an earlier overlay left on the shelf, before this one asks for its counts: an update in
 * mid-call then shows every press it had shown as counted. Sends nothing twice that the keeper has
 * answered for, and never keeps the owner waiting for long.
 */
import type { SessionDeps } from "./context";

/** A keeper that has not answered by then goes on being asked; the owner gets the overlay. */
export const WAIT_MS = 3000;
const FIRST_RETRY_MS = 250;
const LAST_RETRY_MS = 30_000;
/** The protocol's own bound for one append. */
const BATCH = 500;

/** Resolves when all of it is answered for, after `WAIT_MS` at the latest. */
export function bringBack(
  { shelf, ask, clock }: Pick<SessionDeps, "shelf" | "ask" | "clock">,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve) => {
    clock.after(WAIT_MS, resolve, signal);
    const attempt = async (waitMs: number) => {
      const records = shelf.left().slice(0, BATCH);
      if (records.length === 0) return resolve();
      const left = { records: [...records], isLeft: true };
      const answered = await ask("records.append", left).catch(() => null);
      const ids = answered ? [...answered.kept, ...answered.refused.map(({ id }) => id)] : [];
      shelf.drop(ids);
      if (records.every(({ id }) => ids.includes(id))) return attempt(FIRST_RETRY_MS);
      // A keeper that does not name them all has not answered for them: again, slowly.
      clock.after(waitMs, () => void attempt(Math.min(waitMs * 2, LAST_RETRY_MS)), signal);
    };
    void attempt(FIRST_RETRY_MS);
  });
}
