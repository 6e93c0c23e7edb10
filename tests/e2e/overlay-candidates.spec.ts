/** What the detectors notice in the real overlay: candidates to confirm or reject, people, no names of ours. */
import type { Frame } from "@playwright/test";
import { expect, test } from "./fixtures";

const row = (overlay: Frame, name: string) =>
  overlay.getByRole("button", { name: new RegExp(`^${name}: count one`) });

test("an invitation by name is a candidate until it is judged", async ({
  panel: { page, overlay },
}) => {
  await expect(overlay.getByRole("heading", { name: "Measuring" })).toBeVisible();
  const say = (block: string, key: string, text: string) =>
    page.evaluate(([b, k, t]) => window.replica.say(b, k, t), [block, key, text] as const);
  await say("1", "me", "Bo, what do you think?");
  await say("2", "bo", "I think we should wait for the numbers from Berlin.");
  await say("3", "me", "Alpha, what would you add?");
  await say("4", "bo", "And then decide.");
  // From here on nobody speaks: the last invitation must not wait for a next sentence.
  const title = overlay.getByRole("heading", { name: "Is this right?" });
  await expect(title).toBeVisible({ timeout: 30_000 });
  await expect(overlay.getByText("You may have invited Bo Berg")).toBeVisible();
  await expect(overlay.getByText("You may have invited Alpha Adams")).toBeVisible({
    timeout: 15_000,
  });
  await expect(row(overlay, "Invite by name")).toHaveAccessibleName(/Now 0, 2 unconfirmed/);
  await overlay.getByRole("button", { name: /^Yes, count it: You may have invited Bo/ }).click();
  await expect(row(overlay, "Invite by name")).toHaveAccessibleName(/Now 1, 1 unconfirmed/);
  await overlay.getByRole("button", { name: /^No, drop it: You may have invited Alpha/ }).click();
  await expect(row(overlay, "Invite by name")).toHaveAccessibleName(/Now 1\.$/);
  await expect(title).toHaveCount(0);
  await expect(overlay.getByText("Bo Berg answered")).toBeVisible();
  // An undone no waits again.
  await overlay.getByRole("button", { name: /^Undo: Dropped/ }).click();
  await expect(row(overlay, "Invite by name")).toHaveAccessibleName(/Now 1, 1 unconfirmed/);
});
