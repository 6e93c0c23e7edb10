/**
 * `inspect` over the saved fragments of real pages beside the repository, where they are there, and
 * over what it must refuse. Without the fragments those tests say so and are skipped.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { bundle } from "../replicas/bundle";
import { launchPlain } from "../sites/call-page";
import type { Inspected } from "../sites/inspect-page";

const root = path.resolve(import.meta.dirname, "../..");
const pages = path.resolve(root, "../shared/pages");
const MEET = "https://meet.google.com/abc-defg-hij";
const ZOOM = "https://app.zoom.us/wc/81234567890/join";

function inspect(...args: string[]) {
  // Node itself warns on stderr where both colour variables are set, as they are under CI.
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...env } = process.env;
  const run = spawnSync("npx", ["--no-install", "tsx", "tests/tools/inspect.ts", ...args], {
    cwd: root,
    encoding: "utf8",
    env,
  });
  const stderr = run.stderr.replace(/^npm warn.*\n?/gm, "").trim();
  return { code: run.status, stdout: run.stdout, stderr };
}

type Expected = Pick<Inspected, "state" | "people" | "captions"> & {
  readonly url: string;
  readonly health: readonly [captions: string, speaking: string];
};
const person = (name: string | null, self = false, muted: boolean | null = null) => ({
  name,
  self,
  muted,
});
const words = (text: string) => ["Person 1", "Person 2"].map((name) => ({ name, text }));
const TWO = [person("Person 1"), person("Person 2")];
const TEXT = "Some transcript text. Some more text.";

/** What a reader of the fragment sees, by the beginning of its file name. */
const SAVED: Readonly<Record<string, Expected>> = {
  "meet-01": {
    url: MEET,
    state: "joined",
    people: [person("Participant A", true, true)],
    captions: [],
    health: ["off", "silent"],
  },
  "meet-06": {
    url: MEET,
    state: "unknown",
    people: [person(null)],
    captions: [],
    health: ["not-available", "silent"],
  },
  "meet-08": {
    url: MEET,
    state: "unknown",
    people: [person("Avery Chen"), person("You", true), person("Riley [Ops]")],
    captions: [
      { name: "Avery Chen", text: "Kickoff is at 10 AM." },
      { name: "Avery Chen", text: "Please review the draft *today*." },
      { name: "You", text: "I'll post notes in [launch-doc]." },
      { name: "Riley [Ops]", text: "Use `logs` and the checklist." },
    ],
    health: ["ok", "blind"],
  },
  "meet-09-captions-2024": {
    url: MEET,
    state: "unknown",
    people: TWO,
    captions: words(TEXT),
    health: ["ok", "blind"],
  },
  "meet-09-captions-2025-02": {
    url: MEET,
    state: "unknown",
    people: TWO,
    captions: words(TEXT),
    health: ["ok", "blind"],
  },
  "meet-09-captions-2025-05": {
    url: MEET,
    state: "unknown",
    people: TWO,
    captions: words(TEXT),
    health: ["ok", "blind"],
  },
  "meet-13": { url: MEET, state: "joined", people: [], captions: [], health: ["off", "silent"] },
  "meet-15": {
    url: MEET,
    state: "unknown",
    people: [person("NAME", true)],
    captions: [],
    health: ["not-available", "blind"],
  },
  "zoom-03": {
    url: ZOOM,
    state: "unknown",
    people: [
      person("Participant A", false, false),
      person("Participant D", false, false),
      person("Speaker 1"),
      person("Speaker 2"),
    ],
    captions: [
      {
        name: "Speaker 1",
        text: "and report any missing captions. This is Participant D. The release review is on Tuesday…",
      },
      { name: "Speaker 2", text: "…" },
    ],
    health: ["ok", "not-available"],
  },
  "zoom-04": {
    url: ZOOM,
    state: "unknown",
    people: [person("Participant B", true, true)],
    captions: [],
    health: ["not-available", "not-available"],
  },
  "zoom-05": {
    url: ZOOM,
    state: "joined",
    people: [],
    captions: [],
    health: ["not-available", "not-available"],
  },
  "zoom-06": {
    url: ZOOM,
    state: "unknown",
    people: [person("Speaker 1"), person("Speaker 2")],
    captions: [
      { name: "Speaker 1", text: "Bravo replies." },
      { name: "Speaker 2", text: "Alpha begins." },
    ],
    health: ["ok", "not-available"],
  },
  "zoom-07": {
    url: ZOOM,
    state: "unknown",
    people: [person("Speaker 1")],
    captions: [{ name: "Speaker 1", text: "TEXT" }],
    health: ["ok", "not-available"],
  },
};

test("saved fragments: people, captions and signals as a reader sees them", async () => {
  test.skip(!existsSync(pages), "the saved pages beside the repository are not there");
  const browser = await launchPlain();
  const page = await browser.newPage();
  const script = await bundle("tests/sites/inspect-page.ts", "inspectBundle");
  for (const [start, { url, health, ...expected }] of Object.entries(SAVED)) {
    const file = readdirSync(pages).find(
      (name) => name.startsWith(start) && name.endsWith(".html"),
    );
    if (!file) throw new Error(`no saved page begins with ${start}`);
    const headers = { "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'" };
    await page.unrouteAll();
    await page.route("**/*", (route) =>
      route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
        ? route.fulfill({
            path: path.join(pages, file),
            headers,
            contentType: "text/html; charset=utf-8",
          })
        : route.abort(),
    );
    await page.goto(url);
    await page.evaluate(script);
    const site: "meet" | "zoom" = url === MEET ? "meet" : "zoom";
    const { state, people, captions, signals } = await page.evaluate(
      (name) => window.inspectPage(name),
      site,
    );
    expect({ start, state, people, captions }).toEqual({ start, ...expected });
    expect([start, signals.captions.health, signals.speaking.health]).toEqual([start, ...health]);
  }
  await browser.close();
});

test("inspect prints what it saw, and one sentence where there is nothing to see", () => {
  test.setTimeout(180_000);
  const folder = mkdtempSync(path.join(tmpdir(), "inspect-"));
  const row = (name: string, text: string) =>
    `<div><div><img src="data:," width="40" height="40"><div><span>${name}</span></div></div><div>${text}</div></div>`;
  const captions = path.join(folder, "captions.html");
  writeFileSync(
    captions,
    `<div role="region">${row("Ana", "Hello")}${row("Tú", "¿Qué opináis?")}</div>`,
  );
  const nothing = path.join(folder, "nothing.html");
  writeFileSync(nothing, "<h1>A recipe</h1><p>Two eggs and some flour.</p>");

  const seen = inspect(captions, "--url", MEET);
  expect(seen.code).toBe(0);
  expect(JSON.parse(seen.stdout)).toMatchObject({
    site: "meet",
    state: "unknown",
    people: [
      { name: "Ana", self: false },
      { name: "Tú", self: true },
    ],
    captions: [
      { name: "Ana", text: "Hello" },
      { name: "Tú", text: "¿Qué opináis?" },
    ],
    matched: { captionRegion: expect.stringContaining("structure: regionWithRows") },
  });

  const refused = [
    inspect(nothing, "--url", MEET),
    inspect(path.join(folder, "missing.html"), "--url", ZOOM),
    inspect(captions, "--url", "https://example.org/abc-defg-hij"),
    inspect(captions, "--url", "https://meet.google.com/landing"),
    inspect(captions),
  ];
  for (const { code, stdout, stderr } of refused) {
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr.split("\n")).toHaveLength(1);
  }
  rmSync(folder, { recursive: true });
});
