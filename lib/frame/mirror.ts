/**
 * The coach's unacknowledged records, as it mirrors them to us. Survives what the coach does not:
 * its frame being torn out by the page, or an update. Opaque here; never shown, never stored.
 */
import type { Clock } from "@/lib/clock";
import type { Ask } from "./ask";
import { rescue } from "./rescue";

export interface Mirror {
  hold(records: readonly unknown[]): void;
  /** The coach is gone with its memory: bring what it had to the keeper. */
  orphan(): void;
  /** All that is not known to be saved. */
  all(): readonly unknown[];
}

export function makeMirror(ask: Ask, clock: Clock, signal: AbortSignal): Mirror {
  let held: readonly unknown[] = [];
  let orphans: readonly unknown[] = [];
  return {
    hold(records) {
      held = records;
    },
    orphan() {
      const lost = held;
      orphans = [...orphans, ...lost];
      held = [];
      rescue(lost, ask, clock, signal, () => {
        orphans = orphans.filter((record) => !lost.includes(record));
      });
    },
    all: () => [...orphans, ...held],
  };
}
