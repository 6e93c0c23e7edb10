/**
 * Pictures of every state of the overlay, light and dark: `npx tsx tests/gallery/shoot.ts [NAME…]`
 * writes them to shots/overlay/. For looking at; no test compares them.
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import { generateChromeMessages, parseMessagesFile } from "@wxt-dev/i18n/build";
import { build } from "vite";
import { scenes } from "./scenes";

const root = path.resolve(import.meta.dirname, "../..");
const site = path.join(root, "test-results/gallery");
const shots = path.join(root, "shots/overlay");

await build({
  root: import.meta.dirname,
  base: "./",
  logLevel: "warn",
  resolve: {
    alias: [
      { find: /^@\//, replacement: `${root}/` },
      { find: "#i18n", replacement: path.join(root, ".wxt/i18n/index.ts") },
    ],
  },
  build: { outDir: site, emptyOutDir: true },
});
const words = generateChromeMessages(await parseMessagesFile(path.join(root, "lib/words/en.yml")));
const messages = Object.fromEntries(
  Object.entries(words).map(([key, { message }]) => [key, message]),
);

/** The browser's own substitution over the real words. */
const fakeBrowser = `const words = ${JSON.stringify(messages)};
window.chrome = { runtime: { id: "gallery" }, i18n: { getMessage: (key, list = []) =>
  (words[key] ?? "").replace(/\\$(\\d)/g, (_, n) => list[n - 1] ?? "") } };`;

mkdirSync(shots, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
const asked = process.argv.slice(2);
const names = Object.keys(scenes).filter(
  (name) => !asked.length || asked.some((one) => name.includes(one)),
);
for (const theme of ["light", "dark"]) {
  const page = await browser.newPage({
    viewport: { width: 440, height: 760 },
    deviceScaleFactor: 2,
  });
  await page.route("http://gallery.test/**", (route) =>
    route.fulfill({ path: path.join(site, new URL(route.request().url()).pathname) }),
  );
  page.on("pageerror", (error) => console.error(error));
  await page.addInitScript({ content: fakeBrowser });
  for (const name of names) {
    await page.goto(`http://gallery.test/index.html?scene=${name}&theme=${theme}`);
    await page.addStyleTag({
      content: `html{background:${theme === "dark" ? "#202124" : "#f1f3f4"}!important}`,
    });
    const box = await page.locator(".overlay").boundingBox();
    if (!box) throw new Error(`${name} drew nothing`);
    await page.screenshot({
      path: path.join(shots, `${name}-${theme}.png`),
      clip: { x: 0, y: 0, width: Math.ceil(box.width), height: Math.ceil(box.height) },
    });
  }
  await page.close();
}
await browser.close();
console.log(`${names.length * 2} pictures in ${path.relative(root, shots)}`);
