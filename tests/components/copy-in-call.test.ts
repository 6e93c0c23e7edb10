/** Copying in the call: the keyboard goes back only where it came from, and only when it was copied. */
import { afterEach, expect, test, vi } from "vitest";
import { copyInCall } from "@/components/overlay/copy-in-call";

afterEach(() => vi.restoreAllMocks());

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
