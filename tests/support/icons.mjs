// Draws public/icon/*.png from the SVG sources beside them. Run by hand after an icon changes.
import { readFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import { chromiumPath, root } from "./setup.mjs";

const browser = await chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox"] });
for (const size of [16, 32, 48, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = readFileSync(path.join(root, `public/icon/${size}.svg`), "utf8");
  await page.setContent(`<body style="margin:0">${svg}</body>`);
  await page.screenshot({ path: path.join(root, `public/icon/${size}.png`), omitBackground: true });
}
await browser.close();
