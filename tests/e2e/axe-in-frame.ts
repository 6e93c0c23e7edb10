/** Axe for our frame: AxeBuilder scans pages, not frames in a closed root, so axe-core is run by hand. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame, Page } from "@playwright/test";

interface AxeResult {
  readonly violations: readonly { id: string; nodes: readonly { html: string }[] }[];
}
const resolve = createRequire(import.meta.url).resolve;
const axeSource = readFileSync(
  createRequire(resolve("@axe-core/playwright")).resolve("axe-core/axe.min.js"),
  "utf8",
);

/** What axe finds inside a frame or page of ours. */
export async function violations(place: Frame | Page): Promise<string[]> {
  await place.evaluate(axeSource);
  return place.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<AxeResult> } };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  });
}
