/** What `npm run demo` can be told. A word it does not know ends it with one sentence. */
import { parseArgs } from "node:util";

export interface DemoOptions {
  readonly site: "meet" | "zoom";
  readonly browser: "chromium" | "firefox";
  /** An event stream (FORMAT.md), gzipped or not; null: the meeting written for this project. */
  readonly corpus: string | null;
  readonly speed: number;
  /** The speaker who owns the browser; null: whoever says most. */
  readonly self: string | null;
  readonly headless: boolean;
  /** Folder for a picture of each stage. */
  readonly shots: string | null;
  /** Tallies as JSON on stdout; everything else then goes to stderr. */
  readonly json: boolean;
  readonly theme: "light" | "dark";
  /** Stop after so many seconds of meeting time (to try a long meeting out). */
  readonly seconds: number | null;
}

export class UnknownOption extends Error {}

function oneOf<T extends string>(value: string, known: readonly T[], name: string): T {
  const found = known.find((one) => one === value);
  if (!found) throw new UnknownOption(`--${name} is ${known.join(" or ")}, not "${value}".`);
  return found;
}

function positive(value: string, name: string): number {
  const number = Number(value);
  if (!(number > 0)) throw new UnknownOption(`--${name} is a number above 0, not "${value}".`);
  return number;
}

export function readOptions(args: readonly string[]): DemoOptions {
  const text = { type: "string" } as const;
  const flag = { type: "boolean", default: false } as const;
  try {
    const { values } = parseArgs({
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
      },
    });
    return {
      site: oneOf(values.site, ["meet", "zoom"], "site"),
      browser: oneOf(values.browser, ["chromium", "firefox"], "browser"),
      corpus: values.corpus ?? null,
      speed: positive(values.speed, "speed"),
      self: values.self ?? null,
      headless: values.headless,
      shots: values.shots ?? null,
      json: values.json,
      theme: oneOf(values.theme, ["light", "dark"], "theme"),
      seconds: values.seconds === undefined ? null : positive(values.seconds, "seconds"),
    };
  } catch (error) {
    if (error instanceof UnknownOption) throw error;
    throw new UnknownOption(error instanceof Error ? error.message : String(error));
  }
}
