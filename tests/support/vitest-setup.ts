/** Runs before every unit test file: an in-memory browser, IndexedDB, and the English words. */
import "fake-indexeddb/auto";
import path from "node:path";
import { cleanup } from "@testing-library/react";
import { generateChromeMessages, parseMessagesFile } from "@wxt-dev/i18n/build";
import { afterEach, beforeEach } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

const words = generateChromeMessages(
  await parseMessagesFile(path.resolve(import.meta.dirname, "../../lib/words/en.yml")),
);

/** The browser's own `$1` substitution over the real words file, so tests read what users read. */
function getMessage(key: string, substitutions?: string | string[]): string {
  const list = substitutions === undefined ? [] : [substitutions].flat();
  const message = words[key]?.message ?? "";
  return message.replaceAll(/\$(\d)/g, (_, n) => list[Number(n) - 1] ?? "");
}

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.i18n, { getMessage, getUILanguage: () => "en" });
});
afterEach(() => cleanup());
