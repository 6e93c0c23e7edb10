/** The choice of a plan: the owner's own stays chosen, and no pack replaces it unasked. */
import { fireEvent, render, screen } from "@testing-library/react";
import { beforeAll, expect, test, vi } from "vitest";
import { PackStep } from "@/components/welcome/PackStep";
import type { Plan } from "@/lib/core/plan/behaviour";
import { packPlan } from "../../support/pack-plan";

let pack: Plan;
let own: Plan;
beforeAll(async () => {
  pack = await packPlan("listenToClients", 0);
  own = {
    ...pack,
    packId: null,
    behaviours: pack.behaviours.map((one, place) => ({ ...one, name: `Mine ${place}` })),
  };
});

function show(plan: Plan | null, counted: readonly string[] = []) {
  const acts = { onKeep: vi.fn(), onDone: vi.fn(), onWrite: vi.fn() };
  render(
    <PackStep plan={plan} counted={new Set(counted)} isByHand={false} busy={false} {...acts} />,
  );
  return acts;
}
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

test("an own plan is the card that is chosen, and one press keeps it", () => {
  const acts = show(own);
  expect(screen.getByRole("radio", { checked: true }).closest("label")?.textContent).toBe(
    "Your own planMine 0Mine 1Mine 2your plan now",
  );
  press("Keep this one");
  expect(acts.onKeep).toHaveBeenCalledTimes(1);
  expect(acts.onDone).not.toHaveBeenCalled();
});

test("another pack says at once which counts stay stored, of those there are", () => {
  const [first, second] = pack.behaviours;
  if (!first || !second) throw new Error("no behaviours");
  show(pack, [first.id, "of an older plan"]);
  expect(screen.queryByText(/stay stored/)).toBeNull();
  fireEvent.click(screen.getByRole("radio", { name: /Clear updates/ }));
  const said = screen.getByText(/stay stored/).textContent;
  expect(said).toBe(`Your counts of ${first.name} stay stored: on Patterns, under Watched before.`);
});

test("a pack instead of it asks once, and names what would go", () => {
  const acts = show(own);
  fireEvent.click(screen.getByRole("radio", { name: /Clear updates/ }));
  press("Start with this");
  expect(acts.onDone).not.toHaveBeenCalled();
  expect(screen.getByRole("dialog").textContent).toContain("Mine 0, Mine 1, Mine 2");
  press("Replace my own plan");
  expect(acts.onDone.mock.calls.map(([{ id }]) => id)).toEqual(["clearUpdates"]);
  expect(acts.onKeep).not.toHaveBeenCalled();
});

test("the own plan's words are adjusted unasked, a pack's are not", () => {
  const acts = show(own);
  press("Adjust the words first");
  expect(acts.onWrite.mock.calls).toEqual([[null]]);
  fireEvent.click(screen.getByRole("radio", { name: /Clear updates/ }));
  press("Adjust the words first");
  expect(acts.onWrite).toHaveBeenCalledTimes(1);
  expect(screen.getByRole("dialog")).toBeTruthy();
});

test("without an own plan there is no such card and nothing is asked", () => {
  const acts = show(pack);
  expect(screen.queryByText("Your own plan")).toBeNull();
  fireEvent.click(screen.getByRole("radio", { name: /Clear updates/ }));
  press("Start with this");
  expect(acts.onDone).toHaveBeenCalledTimes(1);
});
