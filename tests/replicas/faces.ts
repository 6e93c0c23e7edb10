/** Faces and colours of the people in a replica: drawn, never photographed. */

const HUES = [205, 262, 24, 152, 330, 45, 182, 288, 8, 98];

export function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  // Whole characters: half an emoji can be in no address.
  const first = (word = "") => [...word][0] ?? "";
  return (first(words[0]) + (words.length > 1 ? first(words.at(-1)) : "")).toUpperCase();
}

/** A steady number for a key, so that a person keeps colour and picture. */
export function steady(key: string): number {
  let sum = 7;
  for (const letter of key) sum = (sum * 31 + letter.charCodeAt(0)) % 9973;
  return sum;
}

export function colour(key: string, order: number): { tile: string; face: string } {
  const hue = HUES[order % HUES.length] ?? steady(key) % 360;
  return { tile: `hsl(${hue} 22% 27%)`, face: `hsl(${hue} 46% 46%)` };
}

/** The picture as an address; unlike for every person. */
export function picture(key: string, name: string, order: number): string {
  const { face } = colour(key, order);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80"><!--${steady(key)}--><rect width="80" height="80" fill="${face}"/><text x="40" y="51" font-family="system-ui,sans-serif" font-size="31" fill="#fff" text-anchor="middle">${initials(name)}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
