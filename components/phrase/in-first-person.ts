/** Words of a count ("you cut in") as its owner says them ("I cut in"). */

const OWN: Readonly<Record<string, string>> = {
  you: "I",
  your: "my",
  yours: "mine",
  yourself: "myself",
  "you were": "I was",
  "you are": "I am",
};

export const inFirstPerson = (counts: string): string =>
  counts.replace(/\b(?:you (?:were|are)|your(?:self|s)?|you)\b/gi, (word) => {
    return OWN[word.toLowerCase()] ?? word;
  });
