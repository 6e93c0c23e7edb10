/** In a small window the panel ends where the captions begin: what waits below its edge is pointed at. */
import { TEST_PLAN } from "../support/test-plan";
import { hostRect, sayUntil } from "./call-page";
import { expect, test } from "./fixtures";

/** As many behaviours as a plan may have: then no candidate fits above the captions. */
const FIVE = {
  ...TEST_PLAN,
  behaviours: [
    ...TEST_PLAN.behaviours,
    ...["pause", "thank"].map((id) => ({
      ...TEST_PLAN.behaviours[2],
      id,
      name: `Also ${id}`,
      detector: null,
    })),
  ] as typeof TEST_PLAN.behaviours,
};
const INVITED = [
  ["me", "Bo, what do you think?"],
  ["bo", "I think we should wait for the numbers from Berlin."],
] as const;

test("a candidate that comes while the panel is open makes the frame as high as the call allows", async ({
  meet: { page, overlay },
}) => {
  const height = async () => {
    const { top, bottom } = await hostRect(page);
    return bottom - top;
  };
  await overlay.locator(".pill-open").click();
  await expect.poll(height).toBeGreaterThan(300);
  expect(await height()).toBeLessThan(400);
  await sayUntil(page, overlay.getByRole("heading", { name: "Is this right?" }), INVITED);
  // lib/frame/place.ts: below 400 px the page's zones give way.
  await expect.poll(height).toBe(400);
});

for (const theme of ["light", "dark"] as const) {
  test(`1280 × 720, captions on, ${theme}: the candidate is one press away`, async ({
    extension,
    openCall,
  }, info) => {
    test.slow();
    await extension.agree(undefined, FIVE);
    const { page, overlay } = await openCall("meet");
    const colour = theme === "dark" ? "rgb(32, 33, 36)" : "rgb(255, 255, 255)";
    await page.evaluate((is) => {
      document.body.style.setProperty("background-color", is, "important");
    }, colour);
    await expect(overlay.locator(`html[data-theme=${theme}]`)).toHaveCount(1);
    await overlay.locator(".pill-open").click();
    const yes = overlay.getByRole("button", { name: /^Yes, count it: You may have invited Bo/ });
    await sayUntil(page, yes, INVITED);
    const body = overlay.locator(".panel-body");
    await expect(body).toHaveAttribute("data-more", "true");
    const look = overlay.getByRole("button", { name: "1 to look at: go there" });
    await expect(look).toBeVisible();
    await page.screenshot({ path: info.outputPath(`below-the-edge-${theme}.png`) });
    await look.click();
    await expect(yes).toBeInViewport({ ratio: 1 });
    await expect(look).toHaveCount(0);
    await page.screenshot({ path: info.outputPath(`in-sight-${theme}.png`) });
    await yes.click();
    await expect(
      overlay.getByRole("button", { name: /^Invite by name: count one/ }),
    ).toHaveAccessibleName(/Now 1\.$/);
  });
}
