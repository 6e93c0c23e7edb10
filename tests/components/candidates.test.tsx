/** An interruption in the call: four kinds in one press, the detector's guess first. */
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Candidates } from "@/components/checklist/Candidates";
import { rowsAfter } from "@/components/checklist/use-rows";
import { countViews } from "@/components/tally/count-view";
import type { RecordOf } from "@/lib/core/events/record";
import { minutes, scenes, sighting } from "../gallery/scenes";

afterEach(cleanup);

type Kind = RecordOf<"sighting">["kind"];

/** As if the detector were sure enough for the call. */
function show(kind: Kind) {
  const seen = { ...sighting("cutIn", minutes(2), "t.p2"), kind } as RecordOf<"sighting">;
  const onJudge = vi.fn();
  const counts = countViews({ ...scenes.panel, records: [seen] }, () => true);
  render(<Candidates counts={counts} nameOf={() => "Priya"} onJudge={onJudge} />);
  return { seen, onJudge };
}
const words = () => screen.getAllByRole("button").map(({ textContent }) => textContent);

describe("the kind of an interruption", () => {
  test.each([
    ["took-floor", ["Took the floor", "Supportive", "Asked to clarify", "Gave it back", "No"]],
    ["supportive", ["Supportive", "Took the floor", "Asked to clarify", "Gave it back", "No"]],
    ["clarifying", ["Asked to clarify", "Took the floor", "Supportive", "Gave it back", "No"]],
    ["gave-back", ["Gave it back", "Took the floor", "Supportive", "Asked to clarify", "No"]],
    [null, ["Took the floor", "Supportive", "Asked to clarify", "Gave it back", "No"]],
  ] as const)("guessed %s: it stands first", (kind, expected) => {
    show(kind);
    expect(words()).toEqual(expected);
  });

  test("one press confirms with that kind, and says what it does", () => {
    const { seen, onJudge } = show("took-floor");
    fireEvent.click(screen.getByRole("button", { name: /^Asked to clarify, count it: .*Priya/ }));
    fireEvent.click(screen.getByRole("button", { name: /^Supportive, do not count it: .*Priya/ }));
    fireEvent.click(screen.getByRole("button", { name: /^No, drop it/ }));
    expect(onJudge.mock.calls).toEqual([
      [seen, "confirmed", "clarifying"],
      [seen, "confirmed", "supportive"],
      [seen, "rejected", null],
    ]);
  });

  test("each kind explains itself in one line", () => {
    show("took-floor");
    const lines = screen.getAllByRole("button").map(({ title }) => title);
    expect(lines).toEqual([
      "Whoever came in went on, and the other did not get to the end.",
      "It was agreement or help. This one is not counted.",
      "It was a question about what was being said.",
      "Whoever came in stopped and let the other go on.",
      "",
    ]);
  });
});

describe("which candidates are shown", () => {
  const ids = (shown: string) => shown.split("");
  test("a third takes the oldest one's row, and the other does not move", () => {
    const two = rowsAfter([], ids("ab"));
    expect(two).toEqual(ids("ab"));
    expect(rowsAfter(two, ids("bc"))).toEqual(ids("cb"));
    expect(rowsAfter(ids("cb"), ids("cd"))).toEqual(ids("cd"));
  });
  test("what was answered makes room for one that waited, and a last one closes up", () => {
    expect(rowsAfter(ids("bc"), ids("ac"))).toEqual(ids("ac"));
    expect(rowsAfter(ids("bc"), ids("c"))).toEqual(ids("c"));
    expect(rowsAfter(ids("c"), [])).toEqual([]);
  });
});
