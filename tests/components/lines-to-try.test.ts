/** What the practice call asks to try: only what it will show with this plan. */
import { expect, test } from "vitest";
import { linesToTry } from "@/components/practice/lines-to-try";
import type { Behaviour } from "@/lib/core/plan/behaviour";
import { TEST_PLAN } from "../support/test-plan";

const CONFIRM = "Say yes or no to what the coach thinks it noticed.";
const BY_HAND = "Nothing is read, so nothing is offered. You tap what you notice.";
const [first] = TEST_PLAN.behaviours as [Behaviour];
const only = (detector: Behaviour["detector"]) => [{ ...first, detector }];

test("a yes or no is asked for only where the call can offer a moment", () => {
  expect(linesToTry(only("invitation"), false)).toContain(CONFIRM);
  expect(linesToTry(only("solicitation"), false)).toContain(CONFIRM);
  expect(linesToTry(only("interruption-made"), false)).not.toContain(CONFIRM);
  expect(linesToTry(only(null), false)).not.toContain(CONFIRM);
});

test("by hand nothing is offered, and it says so", () => {
  expect(linesToTry(only("invitation"), true)).toContain(BY_HAND);
  expect(linesToTry(only("invitation"), true)).not.toContain(CONFIRM);
  expect(linesToTry(only("invitation"), false)).not.toContain(BY_HAND);
});
