/**
 * An update in mid-call in Firefox ESR: the same build installed again under a higher version. Says
 * whether the old content script still answers the new one (in Chromium it does).
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

/** In the page: what the old script wrote when it was asked, null while it did not answer. */
const WATCH = `window.answer = null; new MutationObserver((records) => {
  for (const { oldValue } of records) if (oldValue !== null) window.answer = oldValue;
}).observe(document.documentElement.lastElementChild,
  { attributeFilter: ["data-kept"], attributeOldValue: true })`;

test("an update in mid-call: one overlay, the counts of before", async () => {
  test.setTimeout(240_000);
  const folder = mkdtempSync(path.join(tmpdir(), "next-time-update-"));
  cpSync(BUILD, folder, { recursive: true });
  const firefox = await Firefox.launch();
  try {
    const { url, pages } = await replicaFor("meet");
    firefox.serve(pages);
    const { id, host } = await firefox.install(folder);
    await grantSites(firefox, id);
    const own = await firefox.open(`moz-extension://${host}/popup.html`);
    await firefox.evaluate(own, asking("doc.commit", { doc: "settings", fields: TEST_SETTINGS }));
    await firefox.evaluate(own, asking("doc.commit", { doc: "plan", fields: { plan: TEST_PLAN } }));
    const page = await firefox.open(url);
    await firefox.evaluate(page, "window.replica.join()");
    const overlay = async () => (await firefox.frame(page, OVERLAY)) ?? "";
    const number = async () =>
      firefox
        .evaluate(await overlay(), `document.querySelector(".pill-num")?.textContent ?? ""`)
        .catch(() => "no overlay");
    await expect.poll(number, PATIENCE).toBe("0");
    const tap = `document.querySelector(".pill-add")`;
    const opacity = "getComputedStyle(document.documentElement.lastElementChild).opacity";
    await expect.poll(() => firefox.evaluate(page, opacity)).toBe("1");
    await firefox.clickInFrame(page, await overlay(), tap);
    await expect.poll(number).toBe("1");
    const before = await overlay();
    await firefox.evaluate(page, WATCH);

    const file = path.join(folder, "manifest.json");
    const manifest = JSON.parse(readFileSync(file, "utf8"));
    writeFileSync(file, JSON.stringify({ ...manifest, version: "0.1.2" }));
    await firefox.install(folder);

    await expect.poll(async () => ["", before].includes(await overlay()), PATIENCE).toBe(false);
    await expect.poll(number, PATIENCE).toBe("1");
    const hosts = `[...document.documentElement.children].filter((one) => one.localName.includes("-")).length`;
    expect(await firefox.evaluate(page, hosts)).toBe(1);
    const answer = await firefox.evaluate(page, "window.answer");
    console.log(`Firefox: the old script's answer after the update: ${answer}`);
  } finally {
    await firefox.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
