/** The list of meetings over a real database: what an earlier plan counted keeps its name. */
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { MeetingList } from "@/components/meetings/MeetingList";
import { QueryProvider } from "@/components/ui/QueryProvider";
import { summarise } from "@/lib/core/checklist/summary";
import { database } from "@/lib/storage/db";
import { openSeal, place } from "@/lib/storage/seal";
import { PLAN_DOC } from "@/lib/storage/settings";
import { packPlan } from "../support/pack-plan";

const ID = "01JD0000000000000000000000";
const AT = Date.UTC(2026, 9, 15, 12);

/** A meeting counted under the first of two plans. */
async function store(): Promise<void> {
  const db = database();
  const seal = await openSeal(db);
  const plans = [
    { ...(await packPlan("interruptLess", AT)), version: 1 },
    { ...(await packPlan("clearUpdates", AT)), version: 2 },
  ];
  for (const [i, plan] of plans.entries()) {
    const sealed = await seal.close(place.operation(`op${i}`), plan);
    const stamp = { hlc: `${i}`, device: "d" };
    await db.operations.put({ id: `op${i}`, doc: PLAN_DOC, field: "plan", sealed, ...stamp });
  }
  const common = { site: "meet", startedAt: AT, endedAt: AT + 1_800_000, planId: "p" } as const;
  await db.meetings.put({
    ...common,
    id: ID,
    roomHash: "",
    title: null,
    aliveAt: AT,
    seenAt: AT,
    planVersion: 1,
    phase: "baseline",
    debrief: "done",
    dueAt: null,
    device: "d",
  });
  const tap = { v: 1, id: `${ID.slice(0, -1)}1`, meetingId: ID, at: AT, elapsedMs: 0 } as const;
  await db.summaries.put({
    ...common,
    ...summarise([{ ...tap, type: "tap", behaviourId: "letFinish", via: "pill" }], {}),
    meetingId: ID,
    planVersion: 1,
    phase: "baseline",
    keptCount: "yes",
  });
}

test("a count of an earlier pack stands in its meeting's row, by name", async () => {
  await store();
  render(
    <QueryProvider>
      <MeetingList />
    </QueryProvider>,
  );
  const name = await screen.findByText("Let people finish");
  expect(name.closest("li")?.textContent).toBe("Let people finish 1");
});
