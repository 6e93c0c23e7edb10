import { describe, expect, it } from "vitest";
import type { PageEvent } from "@/lib/core/events/page-event";
import { makeOutbox } from "@/lib/sites/outbox";

const caption = (at: number): PageEvent => ({
  type: "caption.changed",
  at,
  block: "c1",
  who: "p1",
  text: `words until ${at}`,
});
const speaking = (at: number, on = true): PageEvent => ({
  type: "speaking.changed",
  at,
  who: "p2",
  on,
});

function box() {
  const batches: (readonly PageEvent[])[] = [];
  return { batches, outbox: makeOutbox((events) => batches.push(events)) };
}

describe("what is handed over with a batch", () => {
  it("is in time order, and never what something older may still precede", () => {
    const { batches, outbox } = box();
    for (const event of [caption(300), speaking(100), speaking(200, false)]) outbox.put(event);
    outbox.flush(250);
    expect(batches).toEqual([[speaking(100), speaking(200, false)]]);
  });

  it("growing captions wait for the second batch, and no longer", () => {
    const { batches, outbox } = box();
    outbox.put(caption(100));
    outbox.flush(250);
    expect(batches).toEqual([]);
    outbox.put(caption(300));
    outbox.flush(500);
    expect(batches).toEqual([[caption(100), caption(300)]]);
    outbox.put(caption(600));
    outbox.flush(750);
    expect(batches).toHaveLength(1);
  });

  it("anything else takes the captions along at once, and the next ones wait anew", () => {
    const { batches, outbox } = box();
    outbox.put(caption(100));
    outbox.flush(250);
    outbox.put(speaking(300));
    outbox.flush(500);
    expect(batches).toEqual([[caption(100), speaking(300)]]);
    outbox.put(caption(600));
    outbox.flush(750);
    expect(batches).toHaveLength(1);
    outbox.flush(1000);
    expect(batches[1]).toEqual([caption(600)]);
  });

  it("an empty batch reports nothing", () => {
    const { batches, outbox } = box();
    outbox.flush(250);
    outbox.flush(500);
    expect(batches).toEqual([]);
  });
});
