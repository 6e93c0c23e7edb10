/** Copying in the call: the keyboard goes back only where it came from, and only when it was copied. */
import { afterEach, expect, test, vi } from "vitest";
import { copyInCall } from "@/components/overlay/copy-in-call";

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

async function copied(isInHere: boolean, isAllowed: boolean) {
  const button = document.body.appendChild(document.createElement("button"));
  if (isInHere) button.focus();
  vi.spyOn(navigator.clipboard, "writeText").mockImplementation(async () => {
    if (!isAllowed) throw new Error("refused");
  });
  document.execCommand = () => false;
  const back = vi.fn();
  const answer = await copyInCall("At the next review, who speaks first?", back);
  button.remove();
  return [answer, back.mock.calls.length];
}

test("a press in the call gives its keys back, once", async () => {
  expect(await copied(false, true)).toEqual([true, 1]);
});

test("who works in here by keyboard stays in here", async () => {
  expect(await copied(true, true)).toEqual([true, 0]);
});

test("what the browser refuses is copied by hand in here: the keyboard stays for that", async () => {
  expect(await copied(false, false)).toEqual([false, 0]);
});

test("while we still have the keyboard it is asked for again, a few times", async () => {
  vi.useFakeTimers();
  vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  const has = vi.spyOn(document, "hasFocus").mockReturnValue(true);
  const back = vi.fn();
  await copyInCall("At the next review, who speaks first?", back);
  vi.advanceTimersByTime(100);
  expect(back).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(10_000);
  expect(back).toHaveBeenCalledTimes(5);
  // The call has it: nothing more is asked.
  back.mockClear();
  await copyInCall("At the next review, who speaks first?", back);
  has.mockReturnValue(false);
  vi.advanceTimersByTime(10_000);
  expect(back).toHaveBeenCalledTimes(1);
});

test("who begins to type in here meanwhile is left alone", async () => {
  vi.useFakeTimers();
  vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  vi.spyOn(document, "hasFocus").mockReturnValue(true);
  const back = vi.fn();
  await copyInCall("At the next review, who speaks first?", back);
  const field = document.body.appendChild(document.createElement("textarea"));
  field.focus();
  vi.advanceTimersByTime(10_000);
  expect(back).toHaveBeenCalledTimes(1);
  field.remove();
});
