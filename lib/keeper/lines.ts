/**
 * The overlays that hold a line to the keeper right now, by tab and meeting. Memory only: a worker
 * that was stopped starts with none, and the overlays call again.
 */
import type { FromKeeper } from "@/lib/messaging/protocol";

export interface Line {
  readonly tabId: number;
  /** Known from the first sign of life on. */
  meetingId: string | null;
  presenting: boolean;
  /** Where its tab was at the last sign of life (`placeOf`). */
  place: string | null;
  readonly post: (message: FromKeeper) => void;
}

export class Lines {
  readonly #open = new Set<Line>();
  readonly #waiting = new Set<{ isIt: (line: Line) => boolean; take: (line: Line) => void }>();

  add(line: Line): void {
    this.#open.add(line);
    for (const one of [...this.#waiting]) {
      if (!one.isIt(line)) continue;
      this.#waiting.delete(one);
      one.take(line);
    }
  }

  remove(line: Line): void {
    this.#open.delete(line);
  }

  /** The lines of one meeting, or of one tab. */
  of(wanted: { meetingId?: string; tabId?: number }): Line[] {
    return [...this.#open].filter(
      ({ meetingId, tabId }) =>
        (wanted.meetingId === undefined || wanted.meetingId === meetingId) &&
        (wanted.tabId === undefined || wanted.tabId === tabId),
    );
  }

  /** Says something to every overlay. */
  tellAll(message: FromKeeper): void {
    for (const line of this.#open) line.post(message);
  }

  /** The first line that `isIt`, now or when it calls again; `signal` gives up waiting. */
  next(isIt: (line: Line) => boolean, take: (line: Line) => void, signal: AbortSignal): void {
    const line = this.of({}).find(isIt);
    if (line) {
      take(line);
      return;
    }
    const waiting = { isIt, take };
    this.#waiting.add(waiting);
    signal.addEventListener("abort", () => this.#waiting.delete(waiting), { once: true });
  }

  /** Does the owner present in any call? Notifications wait then. */
  isPresenting(): boolean {
    return [...this.#open].some(({ presenting }) => presenting);
  }
}
