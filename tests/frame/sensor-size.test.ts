// @vitest-environment node
/** What each sensor weighs in the built extension, and what it must not carry into a meeting. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";

const build = path.resolve(import.meta.dirname, "../../.output/chrome-mv3/content-scripts");
/** Decimal: 12 kB. */
const LIMIT = 12_000;

describe.each(["meet", "zoom"])("the sensor on %s", (site) => {
  const file = path.join(build, `sensor-${site}.js`);

  test("is at most 12 kB gzip and holds no React, Dexie or Zod", (context) => {
    if (!existsSync(file)) context.skip("not built: npx wxt build (npm test builds first)");
    const code = readFileSync(file);
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(LIMIT);
    expect(code.toString("utf8")).not.toMatch(/react|dexie|zod|ZodError/i);
  });
});
