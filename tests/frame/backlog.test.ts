/** What a coach that has just arrived is told: the facts that hold, then what it missed, in order. */
import { describe, expect, test } from "vitest";
import type { PageEvent } from "@/lib/core/events/page-event";
import { makeBacklog } from "@/lib/frame/backlog";

const state = (at: number, value: "green-room" | "joined"): PageEvent => ({
  type: "state.changed",
  at,
  state: value,
  site: "meet",
  room: "abc",
  title: null,
  presenting: false,
});
const speaking = (at: number, who: string, on: boolean): PageEvent => ({
  type: "speaking.changed",
  at,
  who,
  on,
});
const caption = (at: number, text: string): PageEvent => ({
  type: "caption.changed",
  at,
  block: "c1",
  who: "p1",
  text,
});
const signal = (at: number, health: "ok" | "off"): PageEvent => ({
  type: "signal.changed",
  at,
  signal: "captions",
  health,
  reason: null,
});

describe("backlog", () => {
  test("what was held comes in order, once", () => {
    const backlog = makeBacklog();
    const events = [state(1, "joined"), caption(2, "a"), caption(3, "a b")];
    backlog.hold(events);
    expect(backlog.take()).toEqual(events);
    expect(backlog.take()).toEqual([state(1, "joined")]);
  });

  test("a coach that came back gets the newest facts and no caption it had already", () => {
    const backlog = makeBacklog();
    backlog.deliver([state(1, "green-room"), signal(1, "off"), state(2, "joined")]);
    backlog.deliver([speaking(3, "p1", true), speaking(4, "p2", true), caption(5, "said")]);
    backlog.deliver([speaking(6, "p1", false), signal(6, "ok")]);
    backlog.hold([caption(7, "said while it was away")]);
    expect(backlog.take()).toEqual([
      state(2, "joined"),
      signal(6, "ok"),
      speaking(4, "p2", true),
      caption(7, "said while it was away"),
    ]);
  });

  test("an endless wait keeps 5,000 events and the facts of the older ones", () => {
    const backlog = makeBacklog();
    backlog.hold([state(1, "joined")]);
    for (let i = 0; i < 5001; i++) backlog.hold([caption(i, `${i}`)]);
    const all = backlog.take();
    expect(all).toHaveLength(5001);
    expect(all[0]).toEqual(state(1, "joined"));
    expect(all[1]).toEqual(caption(1, "1"));
  });
});
