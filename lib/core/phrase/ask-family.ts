/** Which family of questions fits a draft without an observation that names an act after all: "you never listen". */

const NOT = "(?:never|n't|not|always|constantly|hardly|rarely|seldom|ever|only|just)";
const FAMILIES: ReadonlyArray<readonly [string, RegExp]> = [
  // How well somebody speaks is no verdict to repeat; what was seen in one situation can be.
  [
    "language",
    /\b(?:your|his|her|their) (?:\w+ )?(?:english|german|french|spanish|italian|dutch|polish|portuguese|turkish|russian|arabic|chinese|japanese|language skills|pronunciation|vocabulary|grammar)(?: skills| level)? (?:is|isn't|are|aren't|was|wasn't|needs?|could|must|has|gets?|sounds?)\b|\b(?:you|he|she|they) (?:\w+n't |hardly |barely |can |cannot )?(?:speak|speaks) (?:\w+ ){0,2}(?:english|german|french|spanish|italian|dutch)\b/i,
  ],
  ["listen", new RegExp(`${NOT}(?: \\w+ly)? (?:listen|hear|pay attention|take in|let any)`, "i")],
  [
    "tell",
    new RegExp(
      `${NOT}(?: \\w+ly)? (?:tell|share|inform|explain|say|communicate|update|answer|mention)`,
      "i",
    ),
  ],
  ["lend", new RegExp(`${NOT}(?: \\w+ly)? (?:help|support|assist|thank|do any|contribute)`, "i")],
  [
    "remember",
    new RegExp(`${NOT}(?: \\w+ly)? (?:remember|forget|notice)|\\bforget\\w* every`, "i"),
  ],
  ["read", new RegExp(`${NOT}(?: \\w+ly)? read`, "i")],
  ["listen", /\bto a (?:brick )?wall\b|^(?:nobody|no one) (?:ever )?listens/i],
  ["listen", /\binterrupt\w* every/i],
  ["harsh", /\b(?:blam|ignor|criticis|criticiz|judg|insult|correct)\w* every/i],
];

export function actFamily(text: string): string | null {
  return FAMILIES.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
