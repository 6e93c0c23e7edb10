/** A cut-in as the page shows it, played to a stage at the pace of its clock. */
import type { PageEvent } from "@/lib/core/events/page-event";
import { eventsOf } from "../core/detectors/dialogue";
import type { setStage } from "./stage";

export type Stage = ReturnType<typeof setStage>;

/** Plays events at seconds after now; each arrives when its moment has come. */
export async function play(stage: Stage, lines: readonly (readonly [number, object])[]) {
  const start = stage.clock.now();
  for (const [second, event] of lines) {
    await stage.clock.pass(start + second * 1000 - stage.clock.now());
    stage.send({ type: "page", events: [{ at: stage.clock.now(), ...event } as PageEvent] });
  }
  await stage.clock.pass(0);
}
export const caption = (block: string, who: string, text: string) => ({
  type: "caption.changed",
  block,
  who,
  text,
});

/** `who` cuts in on `whom`, who stops in the middle of a sentence. The last line is what reveals it. */
export function cutIn(who: string, whom: string): (readonly [number, object])[] {
  const spoken = eventsOf(
    [
      `1-9 ${whom}: So the plan for next year is that we first move the team to the`,
      `7.5-13 ${who}: No, we cannot do that before the summer is over.`,
    ].join("\n"),
  ).filter((event) => event.type === "speaking.changed" || event.type === "caption.changed");
  const lines = spoken.map(({ at, ...event }) => [at / 1000, event] as const);
  return [...lines, [20, caption("c9", whom, "Fine.")]];
}
