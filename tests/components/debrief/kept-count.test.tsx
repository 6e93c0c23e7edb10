/** A count of nothing before and after the answer whether count was kept: asked, a dash, or a zero. */
import { cleanup, render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { SeeStep } from "@/components/debrief/SeeStep";
import type { Debrief } from "@/lib/core/debrief/debrief";
import { makeSession } from "./session";

const step = { takesFocus: false, onNext: () => {}, onBack: () => {} };

async function said(keptCount: Debrief["keptCount"]): Promise<string> {
  const fields = { "shown.letFinish": true, "guess.letFinish": 1, keptCount };
  const { session } = await makeSession(fields);
  render(<SeeStep session={session} {...step} />);
  const row = screen.getByRole("region", { name: "Let people finish" });
  const label = within(row).getByRole("img").getAttribute("aria-label");
  const words = row.querySelector(".see-words p")?.textContent;
  cleanup();
  return `${label?.match(/count (not counted|\d+)/)?.[1]}: ${words}`;
}

test("nothing is said about the owner's counting before the owner has said it", async () => {
  expect(await said(null)).toBe(
    "not counted: Nothing was counted. Whether that is a zero, I ask you below.",
  );
  const dash = "not counted: You did not keep count throughout. A dash is not a zero.";
  expect(await said("mostly")).toBe(dash);
  expect(await said("no")).toBe(dash);
  expect(await said("yes")).toBe("0: One fewer than you guessed.");
});
