// npm run demo: from a bare checkout to a call that counts. Node alone starts it.
import { spawnSync } from "node:child_process";
import { optionList, readOptions, UnknownOption } from "./demo-options.mjs";
import { root, run, setUp } from "./setup.mjs";

const args = process.argv.slice(2);

/** Ends the program when nothing shall be played: before a package is installed or anything built. */
function asked() {
  try {
    const options = readOptions(args);
    if (!options.isHelp) return options;
    console.log(optionList());
    process.exit(0);
  } catch (error) {
    if (!(error instanceof UnknownOption)) throw error;
    console.error(`${error.message}\n\n${optionList()}`);
    process.exit(2);
  }
}
const { browser, speed, headless, json: isJson } = asked();
const isFirefox = browser === "firefox";
/** With --json stdout belongs to the tallies. */
const say = (line) => (isJson ? console.error(line) : console.log(line));

const onPath = (name) => spawnSync("sh", ["-c", `command -v ${name}`]).status === 0;

/** Chromium and Firefox need a screen unless they run headless. */
function screen() {
  const hasScreen =
    process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (headless || hasScreen) return [];
  if (onPath("xvfb-run")) {
    say("There is no screen here: running on a virtual one (xvfb). See it with --shots DIR.");
    return ["xvfb-run", "-a", "-s", "-screen 0 1440x960x24"];
  }
  say("There is no screen here: running headless. See it with --shots DIR.");
  args.push("--headless");
  return [];
}

try {
  setUp({ browsers: [isFirefox ? "firefox-esr" : "chromium"], say });
  say("Building the extension …");
  // At another speed than life one clock is built in faster; nothing else differs.
  const mode = speed === 1 ? [] : ["--mode", "bench"];
  const target = isFirefox ? ["-b", "firefox", "--mv3"] : [];
  const env = { ...process.env, ...(speed === 1 ? {} : { WXT_BENCH_SPEED: String(speed) }) };
  run("npx", ["--no-install", "wxt", "build", ...target, ...mode], {
    stdio: ["ignore", "ignore", "inherit"],
    env,
  });
  const [command, ...rest] = [...screen(), "npx", "--no-install", "tsx", "tests/demo/run.ts"];
  const { status } = spawnSync(command, [...rest, ...args], { cwd: root, stdio: "inherit" });
  process.exitCode = status ?? 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
