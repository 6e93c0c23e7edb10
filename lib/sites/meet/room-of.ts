/** Which call an address of Google Meet belongs to. Query and title prove nothing (§2.1). */

const CODE = /^\/(?:_meet\/)?([a-z]{3}-[a-z]{3,4}-[a-z]{3})(?:$|[/?#])/i;

/** The code of the call in an address, in small letters, or null. */
export function roomOf(path: string): string | null {
  return CODE.exec(path)?.[1]?.toLowerCase() ?? null;
}
