/** The popup's rows: a reason that holds for all of them stands there once. */
import { render, screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { BehaviourRows } from "@/components/popup/BehaviourRows";
import { trendOf } from "@/lib/core/patterns/trend";
import { LET_FINISH, PAUSE, told } from "../support/trend-meetings";

const SHORT = /under 3 minutes: not in your patterns/i;

function show(
  meetings: Parameters<typeof trendOf>[1],
  isWhySaid = false,
  behaviours = [LET_FINISH, PAUSE],
) {
  const trends = behaviours.map((behaviour) => trendOf(behaviour, meetings));
  return render(<BehaviourRows trends={trends} isEarly isWhySaid={isWhySaid} />);
}
const short = told("baseline", 0, [2]).map((meeting) => ({ ...meeting, inCallMs: 60_000 }));

describe("the popup's rows", () => {
  test("say a shared reason once, above them", () => {
    const { container } = show(short);
    expect(screen.getAllByText(SHORT)).toHaveLength(1);
    expect(container.querySelectorAll(".popup-row")).toHaveLength(2);
  });

  test("leave it to the meeting's own part when that says it", () => {
    show(short, true);
    expect(screen.queryByText(SHORT)).toBeNull();
  });

  test.each([
    ["last", [LET_FINISH, PAUSE]],
    ["first", [PAUSE, LET_FINISH]],
  ])("keep a reason that is one row's own in its row, the %s", (where, behaviours) => {
    const { container } = show(told("baseline", 0, [2]), false, behaviours);
    const rows = [...container.querySelectorAll(".popup-row")];
    const [counted, marked] = where === "last" ? rows : rows.reverse();
    expect(counted?.textContent).toContain("2 so far");
    expect(marked?.textContent).toContain("did or did not is not marked yet");
    expect(container.querySelector(".popup-why")).toBeNull();
  });
});
