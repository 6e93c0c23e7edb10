/** What there was to notice in a practice call: all of it, or only what was played when it was left. */
import { cleanup, render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { Noticed } from "@/components/practice/Noticed";
import { harbourReport } from "@/lib/core/practice/harbour-report";

function listed(t: number): string[] {
  render(<Noticed script={harbourReport} t={t} />);
  const lines = screen.queryAllByRole("listitem").map(({ textContent }) => textContent ?? "");
  return [...lines, screen.queryByText(/^You left after/)?.textContent ?? ""];
}

test("a call that was left says when, and lists what was played", () => {
  expect(listed(30)).toEqual([
    "You asked all of them, and an answer came.0:07",
    "You cut in on Jonas.0:22",
    "You left after 0:30. This is what there was until then.",
  ]);
  cleanup();
  expect(listed(3)).toEqual(["You left after 0:03, before there was anything to notice."]);
  cleanup();
  const all = listed(harbourReport.lasts);
  expect(all).toHaveLength(harbourReport.moments.length + 1);
  expect(all.at(-1)).toBe("");
});
