import path from "node:path";
import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

const root = path.resolve(import.meta.dirname, "../..");
/** What needs no browser, not even a fake one: half of all tests, and they start at once. */
const PURE = ["tests/core/**/*.test.ts", "tests/fence/**/*.test.ts", "tests/tools/**/*.test.ts"];

export default defineConfig({
  root,
  test: {
    restoreMocks: true,
    projects: [
      {
        root,
        resolve: { alias: { "@": root } },
        test: {
          name: "pure",
          include: PURE,
          environment: "node",
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        root,
        plugins: [WxtVitest()],
        resolve: {
          alias: { "webextension-polyfill": path.resolve(root, "tests/support/polyfill.ts") },
        },
        test: {
          name: "page",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: [...PURE, "tests/e2e/**", "tests/firefox/**", "tests/bench/**"],
          environment: "happy-dom",
          setupFiles: [path.resolve(root, "tests/support/vitest-setup.ts")],
          testTimeout: 30_000,
        },
      },
    ],
  },
});
