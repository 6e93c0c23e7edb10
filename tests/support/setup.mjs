// Brings a bare checkout to the point where everything runs: Node alone is enough to start it.
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

export const root = path.resolve(import.meta.dirname, "../..");
const MARK = path.join(root, "node_modules/.next-time-lock");

/** Chromium to drive: Debian's where there is one, else the copy Playwright installed. */
export function chromiumPath() {
  const found = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
  return existsSync(found) ? found : undefined;
}

export function firefoxPath() {
  const found = process.env.FIREFOX_PATH ?? "/usr/bin/firefox-esr";
  return existsSync(found) ? found : undefined;
}

/** Runs a command with its output shown; throws a sentence when it fails. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: "inherit", ...options });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}`);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(`Node ${process.versions.node} is too old: install Node 20.19 or newer.`);
}

function installPackages(say) {
  const lock = readFileSync(path.join(root, "package-lock.json"));
  const hash = createHash("sha256").update(lock).digest("hex");
  if (existsSync(MARK) && readFileSync(MARK, "utf8") === hash) return;
  say("Installing packages (npm ci, about 20 s) …");
  // Stdout may belong to the caller's own output (demo --json).
  run("npm", ["ci", "--no-fund", "--no-audit", "--loglevel=error"], { stdio: ["ignore", 2, 2] });
  writeFileSync(MARK, hash);
}

function installBrowsers(say, wanted) {
  const missing = wanted.filter((name) =>
    name === "chromium" ? !chromiumPath() : name === "firefox-esr" ? !firefoxPath() : !onPath(name),
  );
  if (missing.length === 0) return;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && onPath("apt-get")) {
    say(`Installing ${missing.join(", ")} (apt-get, about a minute) …`);
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    run("apt-get", ["update", "-q"], { env, stdio: ["ignore", "ignore", "inherit"] });
    run("apt-get", ["install", "-qy", "--no-install-recommends", ...missing], {
      env,
      stdio: ["ignore", "ignore", "inherit"],
    });
    return;
  }
  if (missing.length === 1 && missing[0] === "chromium" && process.platform !== "linux") {
    say("Installing Playwright's Chromium …");
    run("npx", ["playwright", "install", "chromium"]);
    return;
  }
  throw new Error(
    `Missing: ${missing.join(", ")}. Install ${missing.length > 1 ? "them" : "it"} ` +
      `(Debian and Ubuntu: sudo apt-get install ${missing.join(" ")}), ` +
      "or set CHROMIUM_PATH and FIREFOX_PATH to your own copies. Then run this command again.",
  );
}

function onPath(name) {
  try {
    execFileSync("sh", ["-c", `command -v ${name}`], { stdio: "ignore" });
    return true;
  } catch {
    return false; // not there: the caller installs it or says so
  }
}

/** Sets up everything named in `browsers` ("chromium", "firefox-esr", "xvfb") and the packages. */
export function setUp({ browsers, say = console.log }) {
  checkNode();
  installPackages(say);
  installBrowsers(say, browsers);
}
