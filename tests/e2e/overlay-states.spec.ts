/** The overlay's states in the real call: lamp, dot, second tab, Not this call, the end, a removed host. */
import { TEST_SETTINGS } from "../support/test-plan";
import { expect, openReplica, overlayFrame, overlayFrames, test } from "./fixtures";

test("captions off: says so, never zero, and presses the call's own button", async ({
  extension,
  openCall,
}) => {
  await extension.agree();
  const { overlay } = await openCall("meet", "captions-off");
  await expect(overlay.locator(".pill-why")).toHaveText("captions off");
  await expect(overlay.locator(".pill-num")).toHaveText("–");
  await overlay.locator(".pill-open").click();
  await expect(overlay.getByRole("heading", { name: "Not measuring" })).toBeVisible();
  await overlay.getByRole("button", { name: "Turn on captions" }).click();
  await expect(overlay.getByRole("heading", { name: "Measuring", exact: true })).toBeVisible();
});

test("the plus stays where it is while the pill's words change", async ({ meet: { overlay } }) => {
  const why = overlay.locator(".pill-why");
  await expect(why).toHaveText("baseline");
  const plus = async () => (await overlay.locator(".pill-add").boundingBox())?.x;
  // The words that take turns are put there one after the other: the real ones are gone in a second.
  const put = (where: string, words: string) =>
    overlay.locator(where).evaluate((element, now) => {
      if (element.firstChild) element.firstChild.nodeValue = now;
    }, words);
  const first = await plus();
  await put(".pill-why", "looking around");
  expect(await plus()).toBe(first);
  // Anything else, under the hand: neither shorter nor longer words move it.
  await overlay.locator(".pill-add").hover();
  for (const words of ["Let", "Let people finish what they say"]) {
    await put(".pill-name", words);
    expect(await plus()).toBe(first);
  }
  // A mouse that is moved by a test leaves a frame of another process without a word to it.
  await overlay.locator(".pill").dispatchEvent("pointerout");
  await expect.poll(plus).toBeGreaterThan(first ?? Number.NaN);
});

test("by hand: no signal, and everything works", async ({ extension, openCall }) => {
  await extension.agree({ ...TEST_SETTINGS, captions: "by-hand" });
  const { page, overlay } = await openCall("meet");
  await expect(overlay.locator(".pill-why")).toHaveText("by hand");
  await expect(overlay.locator(".pill-num")).toHaveText("–");
  await page.evaluate(() => window.replica.say("1", "me", "Bo, what do you think?"));
  await overlay.locator(".pill-add").click();
  await expect(overlay.locator(".pill-num")).toHaveText("1");
  await overlay.locator(".pill-open").click();
  await expect(overlay.getByRole("heading", { name: "Counting by hand" })).toBeVisible();
  await expect(overlay.getByText("Your taps only: I read nothing of this call.")).toBeVisible();
});

test("before first run the pill asks to choose and opens the welcome page", async ({
  context,
  openCall,
}) => {
  const welcome = () => context.pages().filter((page) => page.url().includes("welcome"));
  // The one that opened by itself at install is closed: the press must open another.
  await expect.poll(() => welcome().length).toBe(1);
  await welcome()[0]?.close();
  const { overlay } = await openCall("meet");
  await overlay.locator(".pill-open").click();
  await overlay.locator(".panel").getByRole("button", { name: "Choose what to watch" }).click();
  await expect.poll(() => welcome().length).toBe(1);
});

test("while the owner presents: a dot without a word, and back", async ({
  panel: { page, overlay },
}) => {
  await expect(overlay.locator(".panel")).toBeVisible();
  await page.evaluate(() => window.replica.presentOwn(true));
  await expect(overlay.locator(".dot")).toBeVisible();
  expect((await overlay.locator("body").innerText()).trim()).toBe("");
  await page.evaluate(() => window.replica.presentOwn(false));
  await expect(overlay.locator(".pill")).toBeVisible();
});

test("a second tab of the same call counts nothing and says so", async ({
  context,
  meet: { overlay },
}) => {
  await overlay.locator(".pill-add").click();
  await expect(overlay.locator(".pill-num")).toHaveText("1");
  const second = await openReplica(context, "meet");
  await second.evaluate(() => window.replica.join());
  const other = await overlayFrame(second);
  await expect(other.locator(".pill")).toHaveText("counting in another tab");
  await expect(other.locator(".pill-add")).toHaveCount(0);
});

test("not this call: two presses, nothing kept, also after a reload; and back", async ({
  meet: { page, overlay },
}) => {
  await overlay.locator(".pill-add").click();
  await overlay.locator(".pill-open").click();
  await overlay.getByRole("button", { name: "More" }).click();
  await overlay.getByRole("button", { name: /^Not this call/ }).click();
  await expect(overlay.getByText("This deletes 1 tap. It cannot be brought back.")).toBeVisible();
  await overlay.getByRole("button", { name: "Delete and stop" }).click();
  await expect(overlay.locator(".pill")).toHaveText("not this call");
  await page.reload();
  await page.waitForFunction(() => window.replica);
  await page.evaluate(() => window.replica.join());
  const again = await overlayFrame(page);
  await expect(again.locator(".pill")).toHaveText("not this call");
  await again.locator(".pill-open").click();
  await again.getByRole("button", { name: "Count this call" }).click();
  await expect(
    again.getByRole("button", { name: /^Let people finish: count one\. Now 0/ }),
  ).toBeVisible();
});

test("the end: a card without focus; later leaves", async ({ meet: { page, overlay } }) => {
  await overlay.locator(".pill-add").click();
  await page.evaluate(() => window.replica.leave());
  await expect(overlay.getByRole("heading", { name: "That’s interesting." })).toBeVisible();
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await overlay.getByRole("button", { name: "In 30 minutes" }).click();
  await expect(overlay.locator(".end")).toHaveCount(0);
});

test("a page that removes the overlay gets it back with its count", async ({
  meet: { page, overlay },
}) => {
  await overlay.locator(".pill-add").click();
  await expect(overlay.locator(".pill-num")).toHaveText("1");
  await page.evaluate(() => {
    for (const element of [...document.documentElement.children]) {
      if (element.localName.includes("-")) element.remove();
    }
  });
  await expect
    .poll(async () => {
      const [frame] = overlayFrames(page);
      return frame
        ? await frame
            .locator(".pill-num")
            .textContent({ timeout: 500 })
            .catch(() => "")
        : "";
    })
    .toBe("1");
});
