/**
 * Nothing leaves the browser: no request goes out on the way from a call to the dashboard, and the
 * policy stops one that is tried, in a page of ours and in the worker.
 */
import { expect, test } from "./fixtures";

const PLACE = "https://example.org/";

/** Tries a request where it runs; what the content security policy refused, or "let through". */
function tryOne(url: string): Promise<string> {
  return new Promise((resolve) => {
    const seen = (event: Event) =>
      resolve(`refused by ${(event as SecurityPolicyViolationEvent).effectiveDirective}`);
    addEventListener("securitypolicyviolation", seen, { once: true });
    // The event comes in a task of its own, before or after the promise is refused.
    const late = () => setTimeout(() => resolve("let through"), 1000);
    fetch(url).then(late, late);
  });
}

test("no request goes out, and the policy stops one that is tried", async ({
  context,
  extension,
  openCall,
}) => {
  const asked: string[] = [];
  context.on("request", (request) => {
    const url = request.url();
    if (/^(https?|wss?):/.test(url)) asked.push(url);
  });
  await extension.agree();
  const { page, overlay } = await openCall("meet");
  // Not vacuous: the call's own page is among what is listened to.
  const site = new URL(page.url()).origin;
  expect(asked.some((url) => url.startsWith(site))).toBe(true);
  await overlay.locator(".pill-add").click();
  await page.evaluate(() => window.replica.leave());
  await expect(overlay.locator(".end")).toBeVisible();
  const ours = await context.newPage();
  for (const file of ["popup.html", "dashboard.html", "welcome.html", "practice.html"]) {
    await ours.goto(extension.url(file));
    await expect(ours.locator("h1, h2").first()).toBeVisible();
  }
  expect(asked.filter((url) => !url.startsWith(site))).toEqual([]);
  expect(await ours.evaluate(tryOne, PLACE)).toBe("refused by connect-src");
  const worker = await extension.worker();
  expect(await worker.evaluate(tryOne, PLACE)).toBe("refused by connect-src");
});
