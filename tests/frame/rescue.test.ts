/** Records of a coach that is gone: asked for until the keeper has them, then never again. */
import { describe, expect, test, vi } from "vitest";
import type { Ask } from "@/lib/frame/ask";
import { makeMirror } from "@/lib/frame/mirror";
import { rescue } from "@/lib/frame/rescue";
import { manualClock } from "../support/manual-clock";

const refusal = { ok: false, error: { code: "failed", message: "asleep" } } as const;
const kept = { ok: true, reply: { kept: ["a"] } } as const;
const settled = () => new Promise((resolve) => queueMicrotask(() => resolve(null)));

describe("rescue", () => {
  test("asks again after 0.5 s, then 1 s, and stops once the keeper has answered", async () => {
    const clock = manualClock();
    const answers: unknown[] = [refusal, refusal, kept];
    const ask = vi.fn(async () => answers.shift());
    const saved = vi.fn();
    rescue([{ id: "a" }], ask as Ask, clock, new AbortController().signal, saved);
    await settled();
    await settled();
    clock.advance(499);
    expect(ask).toHaveBeenCalledTimes(1);
    clock.advance(1);
    await settled();
    await settled();
    expect(ask).toHaveBeenCalledTimes(2);
    clock.advance(1000);
    await settled();
    await settled();
    expect(saved).toHaveBeenCalledTimes(1);
    clock.advance(60_000);
    expect(ask).toHaveBeenCalledTimes(3);
  });

  test("with nothing to save it is done at once and asks nobody", () => {
    const ask = vi.fn();
    const saved = vi.fn();
    rescue([], ask as Ask, manualClock(), new AbortController().signal, saved);
    expect(saved).toHaveBeenCalledTimes(1);
    expect(ask).not.toHaveBeenCalled();
  });

  test("orphaned records stay in the mirror until they are saved", async () => {
    const clock = manualClock();
    const answers: unknown[] = [refusal, kept];
    const mirror = makeMirror(
      (async () => answers.shift()) as Ask,
      clock,
      new AbortController().signal,
    );
    mirror.hold([{ id: "a" }]);
    mirror.orphan();
    mirror.hold([{ id: "b" }]);
    expect(mirror.all()).toEqual([{ id: "a" }, { id: "b" }]);
    await settled();
    await settled();
    clock.advance(500);
    await settled();
    await settled();
    expect(mirror.all()).toEqual([{ id: "b" }]);
  });
});
