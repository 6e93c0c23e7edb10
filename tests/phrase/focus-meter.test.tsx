/** The future/past meter: words for a few entries, a bar for more. */
import { render, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { FocusMeter } from "@/components/phrase/FocusMeter";

describe("FocusMeter", () => {
  test.each([
    [0, "Nothing in your log in the last 30 days."],
    [4, "3 of 4 in the last 30 days. From five entries on there is a picture."],
    [5, "3 of 5 in the last 30 days"],
  ])("of %i entries it says over how many days", (total, words) => {
    render(<FocusMeter meter={{ future: Math.min(3, total), total }} days={30} />);
    expect(screen.getByText(words)).toBeTruthy();
  });

  test("four entries are words, five are a bar with the guide's line", () => {
    const { unmount } = render(<FocusMeter meter={{ future: 3, total: 4 }} />);
    expect(screen.queryByRole("img")).toBeNull();
    unmount();
    render(<FocusMeter meter={{ future: 3, total: 5 }} />);
    const bar = screen.getByRole("img", { name: /3 of 5 about next time/ });
    expect(
      within(bar.parentElement as HTMLElement).getByText("the guide suggests 70 %"),
    ).toBeTruthy();
  });
});
