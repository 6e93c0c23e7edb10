/**
 * Lets nothing but the call's state through until the coach asks for more. The site adapters keep
 * to that by themselves; the practice call, which shows its own meeting, does it with this.
 */
import type { PageEvent } from "@/lib/core/events/page-event";
import { makeBacklog } from "./backlog";

export interface ConsentGate {
  report(events: readonly PageEvent[]): void;
  read(what: { captions: boolean }): void;
}

export function consentGate(pass: (events: readonly PageEvent[]) => void): ConsentGate {
  const facts = makeBacklog();
  let isOpen = false;
  return {
    report(events) {
      const hidden = events.filter((event) => event.type !== "state.changed");
      facts.deliver(hidden);
      const open = isOpen ? events : events.filter((event) => event.type === "state.changed");
      if (open.length > 0) pass(open);
    },
    read({ captions }) {
      if (captions === isOpen) return;
      isOpen = captions;
      const known = captions ? facts.take() : [];
      if (known.length > 0) pass(known);
    },
  };
}
