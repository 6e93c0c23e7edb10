/** Types of demo-options.mjs, which Node must be able to start without any package. */
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
  /** Only the list of options is wanted. */
  readonly isHelp: boolean;
}
export declare class UnknownOption extends Error {}
/** One option a line. */
export declare function optionList(): string;
/** Throws `UnknownOption`, one sentence, for a word it does not know or a file that is not there. */
export declare function readOptions(args: readonly string[]): DemoOptions;
