/** Unguessable strings for tokens and element names. Refuses `Math.random`. */

/** 122 bits from the browser's cryptographic source, as hex with hyphens. */
export const randomToken = () => crypto.randomUUID();

/** A custom element's name that says nothing about us, new for each frame. */
export const randomElementName = () => `x${randomToken()}`;
