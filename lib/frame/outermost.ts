/** Decides which of the scripts in a tab acts: the outermost that can reach the call's document. */

/**
 * False when the parent's document can be read from here: then the parent's own sensor reads ours
 * (Zoom's client sits in a same-origin child). A child of a foreign page acts by itself.
 */
export function isOutermost(view: Window): boolean {
  if (view.parent === view) return true;
  try {
    return !view.parent.document;
  } catch {
    return true; // another origin: the parent's sensor, if it has one, cannot read us either
  }
}

const CLAIM = Symbol.for("next-time.sensor");

/** True for the first sensor of this version in this document: an injected script may come twice. */
export function claim(scope: object, isAlive: () => boolean): boolean {
  const claims = scope as { [CLAIM]?: () => boolean };
  if (claims[CLAIM]?.()) return false;
  claims[CLAIM] = isAlive;
  return true;
}
