/** Unguessable strings for tokens and element names. Refuses `Math.random`. */

/** `bytes` random bytes as lower-case hex, from the browser's cryptographic source. */
export function randomHex(bytes: number): string {
  const drawn = crypto.getRandomValues(new Uint8Array(bytes));
  return Array.from(drawn, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A custom element's name that says nothing about us, new for each frame. */
export const randomElementName = () => `x${randomHex(3)}-${randomHex(4)}`;
