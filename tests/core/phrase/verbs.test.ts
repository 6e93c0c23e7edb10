/** Word-level conjugation, and that the committed table is what the generator makes. */
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { baseOf, conjugate } from "@/lib/core/phrase/verbs";

test.each([
  ["send", "sent", "sent", "sending"],
  ["write", "wrote", "written", "writing"],
  ["cancel", "cancelled", "cancelled", "cancelling"],
  ["carry", "carried", "carried", "carrying"],
  ["plate", "plated", "plated", "plating"],
  ["stop", "stopped", "stopped", "stopping"],
  ["open", "opened", "opened", "opening"],
  ["put", "put", "put", "putting"],
  ["read", "read", "read", "reading"],
  ["lie", "lay", "lain", "lying"],
])("%s, %s, %s, %s", (base, past, participle, gerund) => {
  expect(conjugate(base)).toMatchObject({ past, participle, gerund });
  expect(baseOf(gerund, "gerund")).toBe(base);
});

test("a regular verb the table lacks is told by its ending", () => {
  expect(baseOf("frobbed", "past")).toBe("frob");
  expect(baseOf("hundred", "past")).toBeNull();
});

test("the committed table is what the generator makes", () => {
  const root = path.resolve(import.meta.dirname, "../../..");
  const out = path.join(tmpdir(), `conjugation-${process.pid}.ts`);
  execFileSync(process.execPath, ["tests/support/conjugation.mjs", out], { cwd: root });
  const made = readFileSync(out, "utf8");
  rmSync(out);
  expect(made).toBe(readFileSync(path.join(root, "lib/core/phrase/conjugation-table.ts"), "utf8"));
});
