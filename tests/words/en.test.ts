// @vitest-environment node
/** The words file as the browser will read it: one key it dislikes and the extension does not load. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { generateChromeMessages, parseMessagesFile } from "@wxt-dev/i18n/build";
import { expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");

/** Keys as the browser knows them: "overlay_more_title". */
async function keys(): Promise<string[]> {
  const messages = await parseMessagesFile(path.join(root, "lib/words/en.yml"));
  return Object.keys(generateChromeMessages(messages));
}

test("every key is one the browser accepts", async () => {
  expect((await keys()).filter((key) => !/^[A-Za-z0-9_@]+$/.test(key))).toEqual([]);
});

/** Keys named in the code, whole ("a.b") or by a template ("a.${b}.c"), and in the manifest. */
function named(): (key: string) => boolean {
  const files = ["components", "entrypoints", "lib"].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"))
      .map((file) => path.join(folder, file)),
  );
  const code = [...files, "wxt.config.ts"]
    .map((file) => readFileSync(path.join(root, file), "utf8"))
    .join("\n");
  const whole = new Set(
    [...code.matchAll(/"(?:__MSG_)?([A-Za-z][\w.]*?)(?:__)?"/g)].map(([, key = ""]) =>
      key.replaceAll(".", "_"),
    ),
  );
  const templates = [...code.matchAll(/`([a-z]\w*\.[^`\s]*\$\{[^`\s]*)`/g)].map(
    ([, key = ""]) =>
      new RegExp(`^${key.replaceAll(".", "_").replace(/\$\{[^}]*\}/g, "[A-Za-z0-9_]+")}$`),
  );
  return (key) => whole.has(key) || templates.some((template) => template.test(key));
}

test("every word is said somewhere", async () => {
  const isNamed = named();
  expect((await keys()).filter((key) => !isNamed(key))).toEqual([]);
});
