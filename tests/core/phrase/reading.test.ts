import { describe, expect, test } from "vitest";
import { withAntecedent } from "../../../lib/core/phrase/antecedent";
import { rephrase } from "../../../lib/core/phrase/index";

const told = (draft: string) => rephrase(draft).rewrites[0]?.observation;

describe("a pronoun gets back the name that was dropped with a verdict", () => {
  test.each([
    [
      "when she opened the crate you left",
      "You were curt with Odile",
      "when Odile opened the crate you left",
    ],
    ["you moved his scooter", "You were cold with Mr Brandt", "you moved Mr Brandt's scooter"],
    ["you sent her away", "You thought the plumber was lying", "you sent the plumber away"],
  ])("%s after %s", (statement, dropped, whole) => {
    expect(withAntecedent(statement, dropped)).toBe(whole);
  });
  test.each([
    ["Rolf came and she left", "You were curt with Odile"],
    ["when she opened the crate you left", "You were curt on Monday"],
    ["you moved the scooter", "You were curt with Odile"],
  ])("%s after %s stays", (statement, dropped) => {
    expect(withAntecedent(statement, dropped)).toBe(statement);
  });
  test("in a whole draft", () => {
    expect(told("You were curt with Odile: when she opened the crate you slammed the gate.")).toBe(
      "When Odile opened the crate, the gate was slammed.",
    );
  });
});

describe("what a verdict with 'to' tells is an act", () => {
  test.each([
    [
      "Pretty selfish thing to take the last kayak on Sunday.",
      "I noticed you took the last kayak on Sunday.",
    ],
    ["It's childish to hide the ladder.", "The ladder was hidden."],
    ["Rather lazy to leave the nets on the jetty.", "The nets were left on the jetty."],
  ])("%s", (draft, observation) => {
    expect(told(draft)).toBe(observation);
  });
});

describe("irony that praises nobody", () => {
  test.each([
    [
      "Love how the poster says noon and the ferry leaves at ten.",
      "The poster says noon and the ferry leaves at ten.",
    ],
    ["Oh lovely, 300 left boots. Just what we needed.", "There were 300 left boots."],
    [
      "Wow, a leaflet with 40 footnotes, everyone is going to love that.",
      "The leaflet had 40 footnotes.",
    ],
    [
      "Thanks so much for the warning about the flood, really enjoyed finding my bike in the river.",
      "There was no word about the flood, and I found my bike in the river.",
    ],
    [
      "Bravo, only took you two months to order a kettle.",
      "It took you two months to order a kettle.",
    ],
    [
      "Fantastic, so the choir came and the organist didn't.",
      "The choir came and the organist didn't come.",
    ],
  ])("%s", (draft, observation) => {
    expect(rephrase(draft).issues).toContain("sarcasm");
    expect(told(draft)).toBe(observation);
  });
  test.each([
    "Love how clearly you explained the tides.",
    "Oh great, you fixed the kayak rack.",
    "Thanks for the dinner, really enjoyed meeting your crew.",
  ])("%s is meant", (draft) => {
    expect(rephrase(draft).issues).not.toContain("sarcasm");
  });
});

test("an afterthought is no part of an order", () => {
  expect(
    rephrase("Tell the skippers before the lock closes, not after.").rewrites[0]?.question,
  ).toMatch(/^Before the lock closes, .*tell the skippers\?$/);
});

describe("beside another's count stays the listener's own, said in full", () => {
  test.each([
    [
      "Odile hands her rosters in on day one, you take until day five.",
      "I've noticed you taking until day five to hand your rosters in.",
    ],
    [
      "The early crew loads 30 crates an hour, you're at 12.",
      "I've noticed you loading 12 crates an hour.",
    ],
    [
      "Your predecessor had the permits out in May, yours went in on the last night.",
      "Your permits went in on the last night.",
    ],
    [
      "Even the trainee knew the tide table and you didn't.",
      "I noticed you didn't know the tide table.",
    ],
  ])("%s", (draft, observation) => {
    expect(rephrase(draft).issues).toContain("comparison");
    expect(told(draft)).toBe(observation);
  });
});

describe("what follows a thing is told for what it is", () => {
  test.each([
    [
      "You shut the lock two hours early and the barges had to wait.",
      "The lock was shut two hours early and the barges had to wait.",
    ],
    [
      "You interrupted Odile halfway through her tour.",
      "Odile was interrupted halfway through her tour.",
    ],
    [
      "You left your scooter unlocked by the jetty.",
      "Your scooter was left unlocked by the jetty.",
    ],
    [
      "You quoted Meyer & Co. 12k when the list says 15k.",
      "Meyer & Co was quoted 12k when the list says 15k.",
    ],
    ["You billed the harbour $12,500 in May.", "The harbour was billed $12,500 in May."],
    [
      "You moved the kayak in rack two to the jetty.",
      "The kayak in rack two was moved to the jetty.",
    ],
    [
      "You hung the net on a hook to dry the ropes.",
      "The net was hung on a hook to dry the ropes.",
    ],
    ["You told the divers we could sail in May.", "The divers were told we could sail in May."],
    [
      "You sailed an hour over and we lost the Q&A.",
      "I noticed you sailed an hour over and we lost the Q&A.",
    ],
    ["You never put the oars back.", "I've noticed that the oars often aren't put back."],
    [
      "It was unkind to call the skipper slow on the jetty.",
      "I noticed you made a remark about the skipper on the jetty.",
    ],
    ["You left the rehearsal ten minutes in.", "I noticed you left the rehearsal ten minutes in."],
  ])("%s", (draft, observation) => {
    expect(told(draft)).toBe(observation);
  });
});

describe("what went wrong is more than logistics, whoever did it", () => {
  test.each([
    ["The cellar door was left ajar overnight.", "The cellar door was left ajar overnight."],
    [
      "The permit was filed two days after the harbour's cut-off.",
      "The permit was filed two days after the harbour's cut-off.",
    ],
    [
      "Ole brought up my divorce in front of the whole crew.",
      "Ole brought up my divorce in front of the whole crew.",
    ],
    ["WHO LEFT THE SPARE KEYS ON THE JETTY", "The spare keys were left on the jetty."],
    [
      "How come I had to hear from Ole that the ferry was sold?",
      "I had to hear from Ole that the ferry was sold.",
    ],
    [
      "You told the divers we'd sail in May but it's July??",
      "The divers were told we'd sail in May but it's July.",
    ],
  ])("%s", (draft, observation) => {
    expect(told(draft)).toBe(observation);
  });
  test.each([
    "The harbour is closed on Easter Monday.",
    "The tickets were printed in front of the office.",
    "Did you tell the divers?",
  ])("%s is none", (draft) => {
    expect(rephrase(draft).rewrites).toEqual([]);
  });
});

describe("praise for an act says so", () => {
  test.each([
    [
      "Great that you spotted the leak before the tour.",
      "I appreciated that you spotted the leak before the tour.",
    ],
    [
      "You caught the wrong tide table at once, well done.",
      "I appreciated that you caught the wrong tide table at once.",
    ],
    [
      "I liked that you sent Odile the map, she felt prepared.",
      "I appreciated that you sent Odile the map.",
    ],
  ])("%s", (draft, observation) => {
    const { issues, rewrites } = rephrase(draft);
    expect(issues).not.toContain("sarcasm");
    expect(rewrites[0]?.observation).toBe(observation);
    expect(rewrites[0]?.question).toMatch(/learn from it|pass on|carry over|the same|fixed part/);
  });
});

describe("what is said of all is told as often", () => {
  test.each([
    [
      "Nobody understands the tide table you drew.",
      "I've noticed that people often don't understand the tide table you drew.",
    ],
    [
      "Nobody reads any of your bulletins.",
      "I've noticed that people often don't read your bulletins.",
    ],
    [
      "Every single chart you draw is off by a mile.",
      "The charts you draw are often off by a mile.",
    ],
    ["The oars never go back in the shed after your tour.", /often don't go back in the shed/],
  ])("%s", (draft, observation) => {
    expect(told(draft)).toMatch(
      observation instanceof RegExp ? observation : new RegExp(`^${observation}$`),
    );
  });
});

describe("a verb with a prefix goes like its last part", () => {
  test.each([
    [
      "You force-pushed over Odile's charts last night.",
      "Odile's charts were force-pushed over last night.",
    ],
    ["You re-tied the kayak at noon without asking.", /^The kayak was re-tied at noon/],
  ])("%s", (draft, observation) => {
    expect(told(draft)).toMatch(observation);
  });
});

describe("what a verdict was about stands before the fact", () => {
  test.each([
    ["Sloppy chart: three rocks have no depth.", "In the chart, three rocks have no depth."],
    [
      "Chaotic briefing: three hours, no agenda.",
      "The briefing took three hours and had no agenda.",
    ],
    [
      "You were curt with the new guy, he said hello and you kept knitting.",
      "The new guy said hello and you kept knitting.",
    ],
    [
      "You're being stubborn about the mooring plan, I asked for a copy twice.",
      "With the mooring plan, I asked for a copy twice.",
    ],
    [
      "Your tutoring of Odile is half-hearted. You cancelled two sessions.",
      "In your tutoring of Odile, two sessions were cancelled.",
    ],
    [
      "You told the crew the hull was sound, the yard hadn't signed it off, and Ole fixed it.",
      "The crew was told the hull was sound, the yard hadn't signed it off, and Ole fixed it.",
    ],
  ])("%s", (draft, observation) => {
    expect(told(draft)).toBe(observation);
  });
});

test("a guess about interest is no observation", () => {
  const { issues } = rephrase(
    "You weren't interested in what the divers said, you left after ten minutes.",
  );
  expect(issues).toContain("mind-reading");
  expect(told("You weren't interested in what the divers said, you left after ten minutes.")).toBe(
    "I noticed you left after ten minutes.",
  );
});
