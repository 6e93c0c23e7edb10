/** The life of a call from flickering signs: one second in, five out, one with proof of the end. */
import { describe, expect, test } from "vitest";
import { makeLifeCycle } from "@/lib/sites/life-cycle";
import type { Sign } from "@/lib/sites/page-reader";

/** Shows each sign at its time; returns the states it went through. */
function statesOf(looks: readonly (readonly [atMs: number, sign: Sign])[]): string[] {
  const life = makeLifeCycle();
  return looks.flatMap(([at, sign]) => (life.see(sign, at) ? [life.state] : []));
}

describe("life cycle", () => {
  test("joined after 1,000 ms of the sign, not after 999", () => {
    expect(
      statesOf([
        [0, "joined"],
        [999, "joined"],
      ]),
    ).toEqual([]);
    expect(
      statesOf([
        [0, "joined"],
        [1000, "joined"],
      ]),
    ).toEqual(["joined"]);
  });
  test("a sign that was gone in between starts again", () => {
    expect(
      statesOf([
        [0, "joined"],
        [500, "nothing"],
        [1000, "joined"],
        [1500, "joined"],
      ]),
    ).toEqual([]);
  });
  const inCall = [
    [0, "joined"],
    [1000, "joined"],
  ] as const;
  test("out of the call after 5,000 ms without the sign, not after 4,999", () => {
    expect(statesOf([...inCall, [2000, "nothing"], [6999, "nothing"]])).toEqual(["joined"]);
    expect(statesOf([...inCall, [2000, "nothing"], [7000, "green-room"]])).toEqual([
      "joined",
      "ended",
    ]);
  });
  test("a flicker of the bar is no end", () => {
    expect(
      statesOf([
        ...inCall,
        [2000, "nothing"],
        [6000, "joined"],
        [6500, "nothing"],
        [11_000, "nothing"],
      ]),
    ).toEqual(["joined"]);
  });
  test("an ended screen needs one second", () => {
    expect(statesOf([...inCall, [2000, "ended"], [2999, "ended"], [3000, "ended"]])).toEqual([
      "joined",
      "ended",
    ]);
  });
  test("a blank page after the green room is the lobby; a blank page alone is unknown", () => {
    expect(
      statesOf([
        [0, "green-room"],
        [500, "nothing"],
        [1500, "nothing"],
      ]),
    ).toEqual(["green-room", "lobby"]);
    expect(
      statesOf([
        [0, "nothing"],
        [60_000, "nothing"],
      ]),
    ).toEqual([]);
  });
  test("knows whether it saw the call begin", () => {
    const running = makeLifeCycle();
    running.see("joined", 0);
    running.see("joined", 1000);
    expect(running.sawStart).toBe(false);
    const seen = makeLifeCycle();
    seen.see("green-room", 0);
    seen.see("joined", 500);
    seen.see("joined", 1500);
    expect(seen.sawStart).toBe(true);
  });
});
