/** Own behaviours: what is missing is said where it is missing, and an aim true of all is refused. */
import { fireEvent, render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { blankBehaviour } from "@/components/welcome/blank-behaviour";
import { EditorStep } from "@/components/welcome/EditorStep";
import type { Behaviour, Plan } from "@/lib/core/plan/behaviour";
import { TEST_PLAN } from "../../support/test-plan";

function show(change: readonly Partial<Behaviour>[] = [{}, {}, {}], plan: Plan | null = null) {
  const start = change.map((one, i) => ({
    ...blankBehaviour(`b${i}`, i === 0),
    name: ["Wait", "Ask", "Thank"][i] ?? `More ${i}`,
    ...one,
  }));
  const acts = { onBack: vi.fn(), onChange: vi.fn(), onDone: vi.fn<(all: unknown) => void>() };
  const counted = { plan, counted: new Set(plan?.behaviours.map(({ id }) => id)) };
  render(<EditorStep start={start} newId={() => "new"} busy={false} {...counted} {...acts} />);
  return { start, ...acts };
}
const save = () => fireEvent.click(screen.getByRole("button", { name: "Start with these" }));
const names = () => screen.getAllByLabelText<HTMLInputElement>("Name");

test("a missing name is said at its own field, which takes the focus, and nothing is saved", () => {
  const { onDone } = show([{}, { name: "  " }, {}]);
  save();
  const field = names()[1];
  expect(document.activeElement).toBe(field);
  expect(field?.getAttribute("aria-invalid")).toBe("true");
  const said = document.getElementById(field?.getAttribute("aria-describedby") ?? "");
  expect(said?.textContent).toBe("Every behaviour needs a name.");
  expect(names()[0]?.getAttribute("aria-invalid")).not.toBe("true");
  expect(onDone).not.toHaveBeenCalled();
});

test("once the name is written the sentence goes, and the plan is saved", () => {
  const { onDone } = show([{}, { name: "" }, {}]);
  save();
  const field = names()[1];
  if (field) fireEvent.change(field, { target: { value: "Listen" } });
  expect(screen.queryByText("Every behaviour needs a name.")).toBeNull();
  save();
  expect(onDone).toHaveBeenCalledTimes(1);
});

test.each([
  ["more", 0, false],
  ["more", 1, true],
  ["fewer", 0, true],
] as const)("an aim of %s and %d is kept: %s", (direction, target, isKept) => {
  const { onDone } = show([{ direction, target }, {}, {}]);
  save();
  expect(screen.queryAllByText(/is true of every meeting/)).toHaveLength(isKept ? 0 : 1);
  expect(onDone).toHaveBeenCalledTimes(isKept ? 1 : 0);
});

test("two of one name, and a sixth, are refused with the reason", () => {
  const { onDone } = show([{ name: "Wait" }, { name: "wait " }, {}, {}, {}]);
  save();
  expect(screen.getByText(/Two behaviours have the same name/)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Add a behaviour" }));
  expect(screen.getByText(/With six, none of them is watched/)).toBeTruthy();
  expect(names()).toHaveLength(5);
  expect(onDone).not.toHaveBeenCalled();
});

test("what is counted and no longer watched is said to stay stored, as it is removed", () => {
  const [first, second, third] = TEST_PLAN.behaviours;
  if (!first || !second || !third) throw new Error("no behaviours");
  show([first, second, third, {}], TEST_PLAN);
  expect(screen.queryByText(/stay stored/)).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: new RegExp(`^Remove ?${third.name}`) }));
  expect(
    screen.getByText(
      `Your counts of ${third.name} stay stored: on Patterns, under Watched before.`,
    ),
  ).toBeTruthy();
});

test("a name that is full says so at the 60th letter, not before", () => {
  show();
  const field = names()[0];
  if (!field) throw new Error("no field");
  const said = () => screen.queryByText("60 letters at most: this field is full.");
  fireEvent.change(field, { target: { value: "n".repeat(59) } });
  expect(said()).toBeNull();
  fireEvent.change(field, { target: { value: "n".repeat(60) } });
  expect(said()?.getAttribute("role")).toBe("status");
});
