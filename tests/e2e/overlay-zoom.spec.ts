/** The real overlay on Zoom's web client: client in a child frame, headers as strict as the site's own. */
import { sayUntil } from "./call-page";
import { rowsOf } from "./coach";
import { expect, openReplica, overlayFrame, overlayFrames, test } from "./fixtures";

test("zoom: drawn once, in the tab's own document; a tap is kept over a reload", async ({
  context,
  extension,
  openCall,
}) => {
  await extension.agree();
  const { page, overlay } = await openCall("zoom");
  await expect(overlay.locator(".pill-name")).toHaveText("Let people finish");
  const client = page.frames().find((frame) => frame.url().endsWith("/wc-client.html"));
  expect(client?.parentFrame()).toBe(page.mainFrame());
  expect(overlay.parentFrame()).toBe(page.mainFrame());
  expect(overlayFrames(page)).toHaveLength(1);
  expect(await client?.evaluate(() => document.documentElement.children.length)).toBe(2);

  await overlay.locator(".pill-add").click();
  await overlay.locator(".pill-add").click();
  await expect(overlay.locator(".pill-num")).toHaveText("2");
  await expect(overlay.locator(".pill-why", { hasText: "not saved yet" })).toHaveCount(0);
  await page.reload();
  await page.waitForFunction(() => window.replica);
  await page.evaluate(() => window.replica.join());
  await expect((await overlayFrame(page)).locator(".pill-num")).toHaveText("2");

  const ours = await context.newPage();
  await ours.goto(extension.url("popup.html"));
  const meetings = await rowsOf(ours, "meetings");
  expect(meetings.map(({ site }) => site)).toEqual(["zoom"]);
  const taps = (await rowsOf(ours, "records")).filter(({ type }) => type === "tap");
  expect(taps).toHaveLength(2);
});

test("zoom: without speaking marks the lamp says so, and candidates come all the same", async ({
  extension,
  openCall,
}) => {
  await extension.agree();
  const { page, overlay } = await openCall("zoom");
  await overlay.locator(".pill-open").click();
  await expect(overlay.getByRole("heading", { name: "Partly measuring" })).toBeVisible();
  await sayUntil(page, overlay.getByText("You may have invited Bo Berg"), [
    ["me", "Bo, what do you think?"],
    ["bo", "I think we should wait for the numbers from Berlin."],
  ]);
});

test("zoom: people without names are speakers with a number, never somebody's name", async ({
  extension,
  openCall,
}) => {
  await extension.agree();
  const { page, overlay } = await openCall("zoom", "no-tile-names");
  await overlay.locator(".pill-open").click();
  await expect(overlay.getByRole("heading", { name: "Partly measuring" })).toBeVisible();
  const table = overlay.getByRole("region", { name: "Around the table" });
  await sayUntil(page, table.getByText(/^Speaker \d not heard yet$/), [
    ["bo", "I think we should wait for the numbers from Berlin."],
  ]);
  await expect(overlay.locator("body")).not.toContainText(/Bo Berg|Alpha Adams/);
});

test("zoom: captions off is said, and one press of ours is one press of Zoom's own button", async ({
  extension,
  openCall,
}) => {
  await extension.agree();
  const { page, overlay } = await openCall("zoom", "captions-off");
  const client = page.frames().find((frame) => frame.url().endsWith("/wc-client.html"));
  await client?.evaluate(() => {
    const pressed: boolean[] = [];
    Object.assign(window, { pressed });
    document.querySelector("#captions")?.addEventListener("click", () => pressed.push(true));
  });
  const presses = () =>
    client?.evaluate(() => (window as unknown as { pressed: boolean[] }).pressed.length);
  await expect(overlay.locator(".pill-why")).toHaveText("captions off");
  await expect(overlay.locator(".pill-num")).toHaveText("–");
  await overlay.locator(".pill-open").click();
  expect(await presses()).toBe(0);
  await overlay.getByRole("button", { name: "Turn on captions" }).click();
  await expect(overlay.getByRole("heading", { name: "Partly measuring" })).toBeVisible();
  expect(await presses()).toBe(1);
});

test("zoom: the sharing bar makes a dot without a word; leaving asks about the debrief", async ({
  context,
  extension,
  openCall,
}) => {
  await extension.agree();
  const { page, overlay } = await openCall("zoom");
  await overlay.locator(".pill-add").click();
  await expect(overlay.locator(".pill-num")).toHaveText("1");
  await page.evaluate(() => window.replica.presentOwn(true));
  await expect(overlay.locator(".dot")).toBeVisible();
  expect((await overlay.locator("body").innerText()).trim()).toBe("");
  await page.evaluate(() => window.replica.presentOwn(false));
  await expect(overlay.locator(".pill-num")).toHaveText("1");
  // Hanging up loads Zoom's home page: the overlay goes with its document and comes to no other call.
  await page.evaluate(() => window.replica.leave());
  await page.waitForURL("https://app.zoom.us/wc/");
  await expect.poll(() => overlayFrames(page).length).toBe(0);
  const other = await openReplica(context, "zoom");
  expect(overlayFrames(other)).toHaveLength(0);
});
