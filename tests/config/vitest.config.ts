import path from "node:path";
import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

const root = path.resolve(import.meta.dirname, "../..");

export default defineConfig({
  root,
  plugins: [WxtVitest()],
  resolve: {
    alias: { "webextension-polyfill": path.resolve(root, "tests/support/polyfill.ts") },
  },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/e2e/**", "tests/firefox/**", "tests/bench/**"],
    environment: "happy-dom",
    setupFiles: [path.resolve(root, "tests/support/vitest-setup.ts")],
    restoreMocks: true,
  },
});
