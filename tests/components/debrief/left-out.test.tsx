/** A meeting that was measured too little: the owner's own answer decides whether it is left out. */
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { LeftOut } from "@/components/debrief/LeftOut";
import { summarise } from "@/lib/core/checklist/summary";
import { makeSession, record } from "./session";

test.each([
  [null, 1],
  ["no", 1],
  ["yes", 0],
] as const)("half measured and count kept “%s”: left out, or not", async (keptCount, notes) => {
  const common = {
    type: "span",
    ms: 600_000,
    state: "in-call",
    speaking: true,
    names: true,
  } as const;
  const records = [
    record(10, { ...common, captions: true }),
    record(20, { ...common, captions: false, speaking: false }),
  ];
  const { session } = await makeSession({ keptCount }, records);
  const { view } = session;
  const { id: meetingId, ...meeting } = view.meeting;
  const links = Object.fromEntries(
    view.plan?.behaviours.map(({ id, detector }) => [id, detector]) ?? [],
  );
  // What the keeper summed up before the answer on this page.
  const summary = { ...meeting, meetingId, keptCount: null, ...summarise(records, links) };
  render(<LeftOut session={{ ...session, view: { ...view, summaries: [summary] } }} />);
  expect(screen.queryAllByText(/left out/i)).toHaveLength(notes);
});
