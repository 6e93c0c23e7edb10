/**
 * An update in mid-call in Firefox ESR, under presses: the same build installed again under a higher
 * version. Firefox ends the old overlay and the old sensor together, so nothing hands over.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { replicaFor } from "../replicas/serve";
import { TEST_PLAN, TEST_SETTINGS } from "../support/test-plan";
import { Firefox } from "./bidi";
import { grantSites } from "./grant-sites";

const BUILD = path.resolve(import.meta.dirname, "../../.output/firefox-mv3");
const OVERLAY = /^moz-extension:.*\/overlay\.html/;
const PATIENCE = { timeout: 60_000 };

const asking = (type: string, payload: unknown) =>
  `browser.runtime.sendMessage(${JSON.stringify({ type, payload })}).then((a) => JSON.stringify(a))`;

/** In the page: the highest count that an overlay has shown. */
const LISTEN = `window.shown = 0; addEventListener("message", ({ data }) => {
  if (data?.shown >= 0) window.shown = Math.max(window.shown, data.shown);
})`;
/** In the overlay: a press every 20 ms, each after it was said how many are shown as counted. */
const PRESS = `void setInterval(() => {
  parent.postMessage({ shown: Number(document.querySelector(".pill-num")?.textContent) }, "*");
  document.querySelector(".pill-add")?.click();
}, 20)`;

const TAPS = `new Promise((resolve) => { const o = indexedDB.open("next-time"); o.onsuccess = () => {
  const all = o.result.transaction("records").objectStore("records").getAll();
  all.onsuccess = () => { o.result.close(); resolve(all.result.filter((row) => row.type === "tap").length); }; }; })`;
const ON_SHELF = `Object.keys(localStorage).filter((key) => key.startsWith("unsaved.")).length`;

/** The same build once more, one version up. */
async function update(firefox: Firefox, folder: string): Promise<void> {
  const file = path.join(folder, "manifest.json");
  const manifest = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, JSON.stringify({ ...manifest, version: `${manifest.version}.1` }));
  await firefox.install(folder);
}

test("an update under presses: one overlay, every press that was shown is saved", async () => {
  test.setTimeout(240_000);
  const folder = mkdtempSync(path.join(tmpdir(), "next-time-update-"));
  cpSync(BUILD, folder, { recursive: true });
  const firefox = await Firefox.launch();
  try {
    const { url, pages } = await replicaFor("meet");
    firefox.serve(pages);
    const { id, host } = await firefox.install(folder);
    await grantSites(firefox, id);
    const popup = `moz-extension://${host}/popup.html`;
    const own = await firefox.open(popup);
    await firefox.evaluate(own, asking("doc.commit", { doc: "settings", fields: TEST_SETTINGS }));
    await firefox.evaluate(own, asking("doc.commit", { doc: "plan", fields: { plan: TEST_PLAN } }));
    const page = await firefox.open(url);
    await firefox.evaluate(page, LISTEN);
    await firefox.evaluate(page, "window.replica.join()");
    const overlay = async () => (await firefox.frame(page, OVERLAY)) ?? "";
    const number = async () =>
      firefox
        .evaluate(await overlay(), `Number(document.querySelector(".pill-num")?.textContent ?? -1)`)
        .catch(() => -1);
    await expect.poll(number, PATIENCE).toBe(0);
    const opacity = "getComputedStyle(document.documentElement.lastElementChild).opacity";
    await expect.poll(() => firefox.evaluate(page, opacity), PATIENCE).toBe("1");
    const before = await overlay();
    // What is deleted on our own pages must be gone for the frame in the call too.
    await firefox.evaluate(before, `localStorage.setItem("one", "shelf")`);
    expect(await firefox.evaluate(own, `localStorage.getItem("one")`)).toBe("shelf");
    await firefox.evaluate(before, PRESS);
    const shown = async () => Number(await firefox.evaluate(page, "window.shown"));
    await expect.poll(shown, PATIENCE).toBeGreaterThanOrEqual(5);

    await update(firefox, folder);

    await expect.poll(async () => ["", before].includes(await overlay()), PATIENCE).toBe(false);
    await expect.poll(number, PATIENCE).toBeGreaterThanOrEqual(0);
    const again = await firefox.open(popup);
    const saved = () => firefox.evaluate(again, TAPS);
    const counted = { shown: await shown(), now: await number(), saved: await saved() };
    console.log(`Firefox, update under presses: ${JSON.stringify(counted)}`);
    expect(await number()).toBeGreaterThanOrEqual(await shown());
    expect(await saved()).toBe(await number());
    expect(await firefox.evaluate(again, ON_SHELF)).toBe(0);
    const hosts = `[...document.documentElement.children].filter((one) => one.localName.includes("-")).length`;
    expect(await firefox.evaluate(page, hosts)).toBe(1);
  } finally {
    await firefox.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
