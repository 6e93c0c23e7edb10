/** Initials as a weak kind of picture: they tell a person only where nobody else has the same. */

const MARK = "#";
const COLOUR = "~";

/** The face that stands for initials, with their colour where the page shows one. */
export function initialsFace(letters: string, colour: string | null): string {
  const base = MARK + letters.toUpperCase();
  return colour ? base + COLOUR + colour.replace(/\s/g, "").toLowerCase() : base;
}

/** Initials of a name: first letters of the first and the last word. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  const first = (word = "") => [...word][0] ?? "";
  return first(words[0]) + (words.length > 1 ? first(words.at(-1)) : "");
}

export const isInitials = (face: string): boolean => face.startsWith(MARK);

/** Pictures must be equal; initials may lack their colour on one side. */
export function isSameFace(one: string, other: string): boolean {
  if (one === other) return true;
  const [a = "", colour] = one.split(COLOUR);
  const [b, otherColour] = other.split(COLOUR);
  return isInitials(a) && a === b && (colour === undefined || otherColour === undefined);
}
