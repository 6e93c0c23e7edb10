// @vitest-environment node
/** The words file as the browser will read it: one key it dislikes and the extension does not load. */
import path from "node:path";
import { generateChromeMessages, parseMessagesFile } from "@wxt-dev/i18n/build";
import { expect, test } from "vitest";

test("every key is one the browser accepts", async () => {
  const file = path.resolve(import.meta.dirname, "../../lib/words/en.yml");
  const messages = generateChromeMessages(await parseMessagesFile(file));
  const refused = Object.keys(messages).filter((key) => !/^[A-Za-z0-9_@]+$/.test(key));
  expect(refused).toEqual([]);
});
