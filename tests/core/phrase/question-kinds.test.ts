/**
 * Every kind of act has its own bank of questions: a draft of that kind is asked from that bank and from
 * no other. The table goes through the kinds; a frame moved to another bank, or a kind read wrongly, fails.
 */
import { expect, test } from "vitest";
import type { Act } from "../../../lib/core/phrase/acts";
import { FRAMES } from "../../../lib/core/phrase/frames";
import { rephrase } from "../../../lib/core/phrase/index";

/** A frame as a pattern: slots stand for anything, quotation marks for any. */
const pattern = (frame: string): RegExp =>
  new RegExp(
    `^${frame
      .slice(2)
      .split(/(\{[^}]*\})/)
      .map((part) =>
        part.startsWith("{") ? ".*?" : part.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/"/g, "."),
      )
      .join("")
      .replace(/^\.\*\? /, ".*?\\s?")}$`,
    "i",
  );
const kindsOf = (question: string): string[] =>
  Object.entries(FRAMES)
    .filter(([, frames]) => frames.some((frame) => pattern(frame).test(question)))
    .map(([act]) => act);

const TABLE: ReadonlyArray<readonly [Act, string]> = [
  ["interrupt", "You interrupted Selma twice in the tasting."],
  ["dominate", "You talked for half an hour and nobody else got a turn."],
  ["left-aside", "In the choir round you spoke only to the altos."],
  ["unheard", "Ivo's suggestion was brushed aside in the crew talk."],
  ["slow", "You sat on the grant letter for three weeks."],
  ["credit", "You took the credit for Ivo's drawings."],
  ["blame", "You told the tenants that it was the caretaker's fault."],
  ["private", "You talked about Ivo's salary in the lift."],
  ["escalate", "You went straight to my manager about the rota."],
  ["overcommit", "You offered the client a discount by Monday."],
  ["brushed-off", "Selma asked for help and you told her to figure it out."],
  ["talk-down", "You treated the volunteers as if they were children."],
  ["took-over", "You finished the knot for him instead of letting him try."],
  ["off-hours", "You texted me at 11 pm about the napkins."],
  ["short-notice", "You gave me the speech an hour before the wedding."],
  ["unprepared", "You came to the rehearsal without your notes."],
  ["off-topic", "In the crew meeting you went off on a tangent."],
  ["absent", "You weren't at the fire drill."],
  ["leave-early", "You went home at two."],
  ["alone", "Selma was left alone with nine tables."],
  ["load", "You took the easy tables."],
  ["thin", "Your handover note was one line."],
  ["left-off", "I wasn't copied on the note to the landlord."],
  ["noise", "You played loud music in the archive."],
  ["borrowed", "You borrowed my drill and it never came back."],
  ["expectations", "I don't know what you want from the poster."],
  ["agreement", "We agreed on two coats of paint. You put on one."],
  ["pocket-device", "You scrolled through your phone during the tasting."],
  ["away", "You were in the canteen while the queue grew."],
  ["silent-reply", "You rolled your eyes at the price."],
  ["mocking", "You laughed at his drawing."],
  ["outburst", "You shouted in the kitchen."],
  ["exposed", "You corrected Selma in front of the guests."],
  ["arrive-late", "You were ten minutes late for the tasting."],
  ["overrun", "The tasting ran over by half an hour."],
  ["no-reply", "The landlord's phone rang for ten minutes."],
  ["uninformed", "I found out about the move from the porter."],
  ["change-mind", "The colours changed three times."],
  ["clean-up", "You left your brushes in the sink."],
  ["hard-to-hear", "You spoke so softly that the back row heard nothing."],
  ["removal", "You had the sketches thrown away."],
  ["finished", "You ate the last of the pie."],
  ["stood-by", "The boys were fighting and you looked away."],
  ["reschedule", "You cancelled the tasting twice."],
];

test.each(TABLE)("%s: %s", (act, draft) => {
  const questions = rephrase(draft).rewrites.map((rewrite) => rewrite.question);
  expect(questions.length).toBeGreaterThan(0);
  for (const question of questions.slice(0, 1))
    expect([question, kindsOf(question)]).toEqual([question, [act]]);
});

test("no question stands in two banks", () => {
  const all = Object.values(FRAMES).flat();
  expect(new Set(all).size).toBe(all.length);
});

test("each bank asks for ideas first and has an offer or a signal beside it", () => {
  for (const [act, frames] of Object.entries(FRAMES)) {
    if (frames.length === 0) continue;
    const ways = new Set(frames.map((frame) => frame.slice(0, 2)));
    expect([act, ways.has("i:"), ways.has("h:") || ways.has("s:")]).toEqual([act, true, true]);
    for (const frame of frames) expect([frame, /\?$/.test(frame)]).toEqual([frame, true]);
  }
});
