/** What can stand between a record and the disk, as short keys the words file explains. */
export type TroubleCode =
  | "newer-database"
  | "storage-full"
  | "bad-request"
  | "not-allowed"
  | "not-found"
  | "failed"
  /** The extension was replaced under us: every request throws from now on. */
  | "updated";

const CODES: readonly string[] = [
  "newer-database",
  "storage-full",
  "bad-request",
  "not-allowed",
  "not-found",
];

/** Reads the keeper's code from whatever a request rejected with. */
export function troubleOf(error: unknown): TroubleCode {
  // Chromium's and Firefox's words for a page whose extension has been replaced.
  const text = error instanceof Error ? error.message : String(error);
  if (/context invalidated|can't access dead object/i.test(text)) return "updated";
  const code = error instanceof Object && "code" in error ? String(error.code) : "";
  if (code === "gone") return "updated";
  return CODES.includes(code) ? (code as TroubleCode) : "failed";
}
