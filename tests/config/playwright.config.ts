import path from "node:path";
import { defineConfig } from "@playwright/test";

const root = path.resolve(import.meta.dirname, "../..");

export default defineConfig({
  outputDir: path.resolve(root, "test-results"),
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: !!process.env.CI,
  // Real browsers play real time on machines that others share: one second attempt, and it is said.
  retries: process.env.CI ? 1 : 0,
  reporter: [["list"], ["json", { outputFile: path.resolve(root, "test-results/e2e.json") }]],
  use: { trace: "retain-on-failure" },
  projects: [
    { name: "chromium", testDir: path.resolve(root, "tests/e2e") },
    { name: "firefox", testDir: path.resolve(root, "tests/firefox") },
  ],
});
