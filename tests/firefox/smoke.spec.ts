/** The smoke path in an ordinary Firefox ESR: overlay in the call, a saved tap, a woken background. */
import path from "node:path";
import { expect, test } from "@playwright/test";
import { replicaFor } from "../replicas/serve";
import { TEST_PLAN, TEST_SETTINGS } from "../support/test-plan";
import { Firefox } from "./bidi";
import { grantSites } from "./grant-sites";

const BUILD = path.resolve(import.meta.dirname, "../../.output/firefox-mv3");
const OVERLAY = /^moz-extension:.*\/overlay\.html/;

const asking = (type: string, payload: unknown) =>
  `browser.runtime.sendMessage(${JSON.stringify({ type, payload })}).then((a) => JSON.stringify(a))`;

test("overlay appears, a tap is saved, the stopped background wakes, the popup reads it", async () => {
  test.setTimeout(180_000);
  const firefox = await Firefox.launch();
  try {
    const { url, pages } = await replicaFor("meet");
    firefox.serve(pages);
    const { id, host } = await firefox.install(BUILD);
    await grantSites(firefox, id);
    const popup = `moz-extension://${host}/popup.html`;
    const own = await firefox.open(popup);
    for (const [type, payload] of [
      ["doc.commit", { doc: "settings", fields: TEST_SETTINGS }],
      ["doc.commit", { doc: "plan", fields: { plan: TEST_PLAN } }],
    ] as const) {
      expect(JSON.parse(String(await firefox.evaluate(own, asking(type, payload))))).toMatchObject({
        ok: true,
      });
    }

    const page = await firefox.open(url);
    await firefox.evaluate(page, "window.replica.join()");
    await expect.poll(() => firefox.frame(page, OVERLAY), { timeout: 60_000 }).not.toBeNull();
    const overlay = (await firefox.frame(page, OVERLAY)) ?? "";
    const read = (expression: string) => firefox.evaluate(overlay, expression);
    const number = `document.querySelector(".pill-num")?.textContent ?? ""`;
    await expect.poll(() => read(`!!document.querySelector(".pill-add")`)).toBe(true);
    // Drawn, but not yet shown: until then a press goes to the page.
    const opacity = "getComputedStyle(document.documentElement.lastElementChild).opacity";
    await expect.poll(() => firefox.evaluate(page, opacity)).toBe("1");
    // Until the lamp has settled its words make the pill longer and shorter, and the button moves.
    const why = `document.querySelector(".pill-why")?.textContent ?? ""`;
    await expect.poll(() => read(why)).toBe("baseline");
    await firefox.clickInFrame(page, overlay, `document.querySelector(".pill-add")`);
    await expect.poll(() => read(number)).toBe("1");

    expect(await firefox.stopBackground(id)).toBe("stopped");
    await firefox.clickInFrame(page, overlay, `document.querySelector(".pill-add")`);
    await expect.poll(() => read(number)).toBe("2");
    const saved = `new Promise((resolve) => { const o = indexedDB.open("next-time"); o.onsuccess = () => {
      const all = o.result.transaction("records").objectStore("records").getAll();
      all.onsuccess = () => { o.result.close(); resolve(all.result.filter((row) => row.type === "tap").length); }; }; })`;
    await expect.poll(() => firefox.evaluate(own, saved), { timeout: 30_000 }).toBe(2);
    const again = await firefox.open(popup);
    await expect
      .poll(() => firefox.evaluate(again, "document.body.innerText"), { timeout: 30_000 })
      .toContain(TEST_PLAN.behaviours[0]?.name);
  } finally {
    await firefox.close();
  }
});
