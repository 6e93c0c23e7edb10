/** Questions around one phrase: which next moment stands in front, and which frames fit the act. Chooses no act. */
import { FITS } from "./order-frames";
import { fillAll, type Question } from "./question";
import type { Scene } from "./scene";
import { sentenceStart } from "./sentence-case";

/** Frames around one phrase: "what would help you check the labels first?" */
export function around(
  frames: readonly string[],
  slot: string,
  hoped: string,
  scene: Scene,
  seed: string,
): Question[] {
  const wanted = withoutEvent(hoped, scene);
  const fitting = frames
    .filter((frame) => FITS.every(([part, act]) => !frame.includes(part) || act.test(wanted)))
    .map((frame) => frame.replace(slot, wanted));
  const all = leadsOf(wanted, slot === "{do}", scene, seed).flatMap((lead) =>
    fillAll(
      fitting.flatMap((frame) =>
        saysAgain(lead === "{At}" ? (scene.occasion ?? "") : lead, frame)
          ? []
          : [frame.replace("{When}", lead)],
      ),
      scene,
      seed,
    ),
  );
  return [
    ...all.filter((question) => question.approach === "ideas"),
    ...all.filter((question) => question.approach !== "ideas"),
  ];
}

/** The event stands in front already, and "my next email" needs no "next time". */
export function withoutEvent(hoped: string, scene: Scene): string {
  const head = headOf(scene.event);
  return head
    ? hoped.replace(
        new RegExp(
          ` (?:to|at|in|on|for|during|after|before) (?:the|our|my|your|a|an) (?:[\\w'-]+ )*?${head}$`,
          "i",
        ),
        "",
      )
    : hoped;
}

/**
 * What can stand in front, best first. Where a lead says a word of the act again, the next stands in for
 * it; the last looks ahead far enough beside a long observation.
 */
export function leadsOf(wanted: string, act: boolean, scene: Scene, seed: string): string[] {
  const head = headOf(scene.event);
  const side =
    head &&
    new RegExp(
      `\\b(after|before) (?:the|our|my|your|every|each) (?:[\\w'-]+ )*?${head}\\b`,
      "i",
    ).exec(seed)?.[1];
  if (side) return [`${sentenceStart(side.toLowerCase())} {event},`];
  if (/\bnext\b/.test(wanted)) return [""];
  const timed =
    scene.event &&
    isTimed(seed, scene.event) &&
    !/^(?:tell|inform|warn|ask)\b/.test(wanted) &&
    !wanted.includes(scene.event.slice(9));
  return [
    ...(scene.occasion ? ["{At}"] : []),
    ...(timed ? ["{Event}"] : []),
    ...(scene.subject && !act ? [`For ${scene.subject},`] : []),
    "Next time,",
    "The next time this comes up,",
  ];
}

/** "Before the next lease mailing, … the leases are mailed": by the first four letters. */
export function saysAgain(lead: string, frame: string): boolean {
  const said = (lead.toLowerCase().match(/(?!next|time)\b[\p{L}]{4,}/gu) ?? []).map((word) =>
    word.slice(0, 4),
  );
  const asked = frame.toLowerCase().match(/(?<!\{[\w.]*)[\p{L}]{4,}/gu) ?? [];
  return asked.some((word) => said.includes(word.slice(0, 4)));
}

const headOf = (event: string | null): string | undefined =>
  event
    ?.split(" ")
    .at(-1)
    ?.replace(/[^\w-]/g, ".");

/** Whether the draft names the event as a time or place: "in the call", not "about the call". */
export const isTimed = (draft: string, event: string): boolean =>
  new RegExp(
    `\\b(?:in|at|on|during|before|after|for|next|every|each|to|through|throughout)\\b(?: [\\w'-]+){0,3}? ${event
      .split(" ")
      .at(-1)
      ?.replace(/[^\w-]/g, ".")}`,
    "i",
  ).test(draft);
