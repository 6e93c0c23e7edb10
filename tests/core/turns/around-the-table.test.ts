/** Seats around the table: what happened to each person so far. */
import { expect, test } from "vitest";
import { startWatch, watch } from "@/lib/core/detectors/index";
import type { PageEvent } from "@/lib/core/events/page-event";
import { foldRound, seats, startRound } from "@/lib/core/turns/around-the-table";
import { eventsOf } from "../detectors/dialogue";

function seatsAfter(events: readonly PageEvent[]): Record<string, string> {
  let state = startWatch();
  let round = startRound;
  for (const event of events) {
    const step = watch(state, event);
    state = step.state;
    round = foldRound(round, event, state.table, step.sightings);
  }
  return Object.fromEntries(seats(round, "Ana").map((seat) => [seat.who, seat.state]));
}

test("answered, invited, heard and not heard", () => {
  const dialogue = [
    "1-4 Ana: Priya, what do you think?",
    "5-9 Priya: We should wait another week.",
    "10-13 Ana: Sam, what do you think?",
    "14-15 Lee: Mm-hm.",
    "20-25 Kim: The rooms are booked until then.",
  ].join("\n");
  const names = ["Ana", "Priya", "Sam", "Lee", "Kim"];
  expect(seatsAfter(eventsOf(dialogue, names))).toEqual({
    Priya: "answered",
    Sam: "invited",
    Lee: "not-heard",
    Kim: "heard",
  });
});

test("what was said before an invitation does not answer it", () => {
  const dialogue =
    "1-6 Priya: The rooms are booked until then.\n10-13 Ana: Sam, what do you think?";
  const again = `${dialogue}\n20-23 Ana: Priya, what do you think?`;
  expect(seatsAfter(eventsOf(dialogue, ["Ana", "Priya", "Sam"])).Priya).toBe("heard");
  expect(seatsAfter(eventsOf(again, ["Ana", "Priya", "Sam"])).Priya).toBe("invited");
});

test("with no signal at all nobody is called silent", () => {
  expect(seatsAfter(eventsOf("", ["Ana", "Priya"]))).toEqual({ Priya: "not-measured" });
});

test("without captions two seconds of voice are being heard, less is not", () => {
  const short = "1-2.9 Priya: -\n5-6 Ana: -";
  const long = "1-3 Priya: -\n5-6 Ana: -";
  expect(seatsAfter(eventsOf(short, ["Ana", "Priya"])).Priya).toBe("not-heard");
  expect(seatsAfter(eventsOf(long, ["Ana", "Priya"])).Priya).toBe("heard");
});
