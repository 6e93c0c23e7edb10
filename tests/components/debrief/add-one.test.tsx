/** Counting one afterwards: once a press, without a time of the call, and taken back like any other. */
import { fireEvent, render, screen, within } from "@testing-library/react";
import { decodeTime } from "ulid";
import { expect, test } from "vitest";
import { SeeStep } from "@/components/debrief/SeeStep";
import { stamp } from "@/components/debrief/use-writing";
import { makeSession, record } from "./session";

const step = { takesFocus: false, onNext: () => {}, onBack: () => {} };
const tap = (minute: number) =>
  record(minute, { type: "tap", behaviourId: "letFinish", via: "panel" });
const row = () => within(screen.getByRole("region", { name: "Let people finish" }));
const shown = { "shown.letFinish": true };
const added = (minute: number) =>
  record(minute, { type: "tap", behaviourId: "letFinish", via: "debrief" });

test("one that was added afterwards shows no time, and is taken back like any other", async () => {
  const late = added(52);
  const { session, noted } = await makeSession(shown, [tap(3), added(51), late]);
  render(<SeeStep session={session} {...step} />);
  const times = row().getAllByText(/^\d\d:\d\d$/);
  expect(times).toHaveLength(1);
  fireEvent.click(row().getByRole("button", { name: "2 you added afterwards" }));
  expect(row().getAllByText(/\d\d:\d\d/)).toHaveLength(1);
  fireEvent.click(row().getByRole("button", { name: "Take it back" }));
  expect(noted.records).toEqual([{ type: "undo", of: late.id }]);
});

test("a second press before the first is stored adds nothing", async () => {
  const first = await makeSession(shown, [tap(3)]);
  const { rerender } = render(<SeeStep session={first.session} {...step} />);
  const add = () => row().getByRole("button", { name: /^Count one I missed/ });
  fireEvent.click(add());
  fireEvent.click(add());
  expect(first.noted.records).toHaveLength(1);
  expect(add().getAttribute("aria-disabled")).toBe("true");
  const stored = await makeSession(shown, [tap(3), added(52)]);
  rerender(<SeeStep session={stored.session} {...step} />);
  expect(add().getAttribute("aria-disabled")).toBe("false");
  fireEvent.click(add(), { detail: 2 });
  expect(stored.noted.records).toHaveLength(0);
  fireEvent.click(add());
  expect(stored.noted.records).toEqual([{ type: "tap", behaviourId: "letFinish", via: "debrief" }]);
});

test("an added tap lies at the meeting's end, an answer at its own time", () => {
  const sitting = { id: "m", startedAt: 1_000, endedAt: 5_000 };
  const late = stamp({ type: "tap", behaviourId: "letFinish", via: "debrief" }, sitting, 9_000);
  expect([late.at, late.elapsedMs, decodeTime(late.id)]).toEqual([5_000, 4_000, 5_000]);
  expect(stamp({ type: "undo", of: late.id }, sitting, 9_000).at).toBe(9_000);
});
