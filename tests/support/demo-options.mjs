// What `npm run demo` can be told. Node alone reads it, before anything is set up or built.
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";

/** A word it does not know; the message is one sentence. */
export class UnknownOption extends Error {}

const OPTIONS = [
  ["--site meet|zoom", "Google Meet (the default) or the Zoom web client"],
  ["--browser chromium|firefox", "Chromium (the default) or Firefox ESR"],
  ["--corpus FILE.jsonl[.gz]", "plays an annotated meeting's event stream"],
  ["--self ID", "who of its speakers is the owner; without it whoever says most"],
  ["--speed N", "times the speed of life"],
  ["--seconds N", "only the first N seconds of the meeting"],
  ["--headless", "no window"],
  ["--shots DIR", "a picture of each stage"],
  ["--json", "the tallies as JSON on stdout"],
  ["--theme light|dark", "the look"],
  ["--help", "this list"],
];

export function optionList() {
  const width = Math.max(...OPTIONS.map(([name]) => name.length));
  const lines = OPTIONS.map(([name, what]) => `  ${name.padEnd(width)}  ${what}`);
  return ["npm run demo -- [option …]", ...lines].join("\n");
}

function oneOf(value, known, name) {
  if (known.includes(value)) return value;
  throw new UnknownOption(`--${name} is ${known.join(" or ")}, not "${value}".`);
}

function positive(value, name) {
  const number = Number(value);
  if (number > 0 && Number.isFinite(number)) return number;
  throw new UnknownOption(`--${name} is a number above 0, not "${value}".`);
}

function existing(file) {
  if (existsSync(file)) return file;
  throw new UnknownOption(`There is no file ${file}.`);
}

/** Of Node's own refusal only the first sentence: what follows is about its syntax. */
function parsed(args) {
  const text = { type: "string" };
  const flag = { type: "boolean", default: false };
  try {
    return parseArgs({
      args: [...args],
      options: {
        site: { ...text, default: "meet" },
        browser: { ...text, default: "chromium" },
        corpus: text,
        speed: { ...text, default: "1" },
        self: text,
        headless: flag,
        shots: text,
        json: flag,
        theme: { ...text, default: "light" },
        seconds: text,
        help: flag,
      },
    }).values;
  } catch (error) {
    const [sentence] = String(error.message).split(/(?<=\.)\s|\n/);
    throw new UnknownOption(`${sentence.replace(/\.$/, "")}.`);
  }
}

export function readOptions(args) {
  const values = parsed(args);
  const options = {
    site: oneOf(values.site, ["meet", "zoom"], "site"),
    browser: oneOf(values.browser, ["chromium", "firefox"], "browser"),
    corpus: values.corpus === undefined ? null : existing(values.corpus),
    speed: positive(values.speed, "speed"),
    self: values.self ?? null,
    headless: values.headless,
    shots: values.shots ?? null,
    json: values.json,
    theme: oneOf(values.theme, ["light", "dark"], "theme"),
    seconds: values.seconds === undefined ? null : positive(values.seconds, "seconds"),
    isHelp: values.help,
  };
  if (options.self !== null && options.corpus === null) {
    throw new UnknownOption("--self names a speaker of --corpus FILE, and there is no --corpus.");
  }
  return options;
}
