/** The warm-up: a step a sentence, to the end, once; and it leaves no trace in what comes after. */
import { expect, test } from "vitest";
import { rephrase } from "@/lib/core/phrase/index";
import { warmUp } from "@/lib/core/phrase/warm-up";

test("goes sentence by sentence, is done once, and changes no answer", () => {
  const draft = "You sent the wrong key to the tenant on Monday.";
  const before = rephrase(draft);
  const first = warmUp();
  expect(first.next().done).toBe(false);
  expect(first.next().done).toBe(false);
  // A second helper goes on where the first stopped, and then there is nothing left.
  const rest = [...warmUp()];
  expect(rest.length).toBeGreaterThan(0);
  expect([...warmUp()]).toEqual([]);
  expect(rephrase(draft)).toEqual(before);
});
