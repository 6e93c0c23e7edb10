/**
 * Whether anything that is read can be told to be the owner's. Where it cannot, nothing is measured:
 * a zero would be made of not knowing.
 */
import type { SessionView } from "./view";

/** Are everybody's words in one row? Then nobody in sight can be said to have been heard, or not. */
export const isUnsigned = ({ signals }: Pick<SessionView, "signals">): boolean =>
  signals.names?.reason === "captions-unsigned";

/**
 * False while the page shows other people and none of them is the owner, or puts everybody's words
 * into one row without a name. Alone, and before anybody was seen, nothing is missing yet.
 */
export function isOwnerKnown({
  people,
  signals,
}: Pick<SessionView, "people" | "signals">): boolean {
  if (isUnsigned({ signals })) return false;
  return people.length < 2 || people.some(({ isSelf }) => isSelf);
}
