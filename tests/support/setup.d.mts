/** Types of setup.mjs, which Node must be able to start without any package. */
export declare const root: string;
export declare function chromiumPath(): string | undefined;
export declare function firefoxPath(): string | undefined;
export declare function run(
  command: string,
  args: readonly string[],
  options?: Readonly<Record<string, unknown>>,
): void;
export declare function setUp(wanted: {
  readonly browsers: readonly string[];
  readonly say?: (line: string) => void;
}): void;
