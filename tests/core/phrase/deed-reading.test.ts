/**
 * Which act a statement tells of, whose thing it was and who acted: what is asked then, and who is asked.
 * Both sides of each: things and persons, one's own and the speaker's, acts and mishaps, actives and passives.
 */
import { describe, expect, test } from "vitest";
import { deedOf, ofSpeakers } from "../../../lib/core/phrase/deed";
import { OF_MINE } from "../../../lib/core/phrase/remedies-general";
import { deedAsked, statement } from "../../support/deed-asked";

const deed = (told: string) => deedOf([statement(told)], "yes");
const leads = (told: string, actor: string | null = null) =>
  new Set(deedAsked(told, null, { actor }).map((question) => /^[^,]+,/.exec(question)?.[0]));

describe("something of the speaker's: they are the one to ask", () => {
  test.each([
    ["You used my chisel", "Before you next use my chisel,"],
    ["You wore our aprons", "Before you next wear our aprons,"],
    ["You painted over our sign", "Before you next paint over our sign,"],
    ["You signed us up for the raffle", "Before you next sign us up,"],
    ["You photographed me at the altar", "Before you next photograph me,"],
    ["You drank my cider", "Before you next take something of mine,"],
    ["You announced my engagement", "Before you next share news about me,"],
    ["You binned my sketches", "Before anything of mine is next binned,"],
    ["You shredded our ballots", "Before anything of ours is next shredded,"],
  ])("%s", (told, lead) => {
    expect(deed(told)?.frames).toBe(OF_MINE);
    expect(ofSpeakers([statement(told)])).toBe(true);
    const asked = deedAsked(told);
    expect(asked).toContain(`${lead} could you check with me first?`);
    expect(asked.join("\n")).not.toMatch(/\bbefore (?:it|they|them)\b|of yours/);
  });
  test.each([
    "You saved my sketch",
    "You answered my letter",
    "You covered our stall",
    "You interrupted my toast",
    "You used your chisel",
    "You used the chisel",
    "You thanked me at the altar",
    "My easel was borrowed",
  ])("not where it was a kindness, one's own, or nobody is told of: %s", (told) => {
    expect(ofSpeakers([statement(told)])).toBe(false);
  });
});

describe("whoever acted is the one who next does it", () => {
  test.each([
    ["He borrowed the wheelbarrow", "him", "Before he next borrows the wheelbarrow,"],
    ["She unplugged the incubators", "her", "Before she next unplugs the incubators,"],
    ["They unplugged the incubator", "them", "Before they next unplug the incubator,"],
    ["Ravi reworded the plaque", "Ravi", "Before Ravi next rewords the plaque,"],
    ["He ate our cake", "him", "Before he next takes something of ours,"],
    ["They ate our cake", "them", "Before they next take something of ours,"],
    ["Ravi announced my engagement", "Ravi", "Before Ravi next shares news about me,"],
  ])("%s", (told, actor, lead) => {
    expect([...leads(told, actor)]).toContain(lead);
    expect([...leads(told, actor)].join()).not.toContain("you next");
  });
  test("nobody is named twice in one question, and the pronoun has its case", () => {
    for (const question of deedAsked("Ravi borrowed my easel", null, { actor: "Ravi" }))
      expect(question.match(/Ravi/g)?.length ?? 0).toBeLessThan(2);
    const asked = deedAsked("Ravi unplugged the incubator", null, { actor: "Ravi" });
    expect(asked.join("\n")).toMatch(/Before Ravi next unplugs .*\btell them that it is in use/);
    expect(deedAsked("He borrowed the wheelbarrow", null, { actor: "him" }).join("\n")).toMatch(
      /Before he next borrows the wheelbarrow, .*\bcould he .*\bwith him\b/,
    );
  });
  test.each(["The wind tore the sail", "The rope snapped", "Nobody reworded the plaque"])(
    "no act of anybody: %s",
    (told) => {
      expect(deed(told)).toBeNull();
    },
  );
  test.each(["We reworded the plaque", "I reworded the plaque"])("nor one's own: %s", (told) => {
    expect(deed(told)).toBeNull();
  });
  test.each([
    "You didn't reword the plaque",
    "You didn't unplug the incubator",
    "You were rewording the plaque",
    "You were unplugging the incubator",
    "You could reword the plaque",
  ])("nor what was not done, or was going on: %s", (told) => {
    expect(deed(told)).toBeNull();
  });
});

describe("a passive names nobody, so nobody is told what they next do", () => {
  test.each([
    "The incubator was unplugged",
    "The cast list was leaked",
    "The moulds were thrown away",
    "The plaques were reworded",
  ])("%s", (told) => {
    const asked = deedAsked(told);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.join("\n")).not.toMatch(/Before \w+ next/);
  });
  test.each(["The hull was repainted", "My gate was repainted", "My chisel was used"])(
    "and where only a word first would help, nothing is asked: %s",
    (told) => {
      expect(deedAsked(told)).toEqual([]);
    },
  );
});

describe("what nobody sets out to do has no next time of its own", () => {
  test.each([
    "You tore the sail",
    "You mislaid the logbook",
    "You scorched the brisket",
    "You obstructed the slipway",
    "You misheard the order",
    "You vetoed the mural",
    "You mixed up the vials",
    "You double-booked the sauna",
  ])("%s", (told) => {
    expect([...leads(told)]).toContain("Next time,");
    expect([...leads(told)].join()).not.toMatch(/Before/);
    expect(deed(told)?.again).toBeNull();
  });
  test.each(["You tipped the compost", "You lent the dinghy", "You unplugged the incubator"])(
    "what was meant has: %s",
    (told) => {
      expect([...leads(told)].join()).toMatch(/Before you next/);
    },
  );
});

describe("what is gone does not come round: the next of its kind does", () => {
  test.each([
    ["You deleted the score", "Before anything is next deleted,"],
    ["You threw out the moulds", "Before anything is next thrown out,"],
    ["You discarded the swatches", "Before anything is next discarded,"],
  ])("%s", (told, lead) => {
    expect([...leads(told)]).toContain(lead);
    expect([...leads(told)].join()).not.toContain("you next");
    const after = deedAsked(told).filter((question) => question.startsWith(lead));
    expect(after.join("\n")).toMatch(/needs it\?/);
    for (const question of after) expect(question).not.toMatch(/\bthem\b|\bthe score\b/);
  });
  test("what stays does", () => {
    expect([...leads("You reworded the plaque")].join()).not.toContain("anything");
  });
});

describe("a person is no thing", () => {
  test.each(["You hugged the trainee", "You dismissed the caretaker", "You changed the nurse"])(
    "nothing is asked of it: %s",
    (told) => {
      expect(deedAsked(told)).toEqual([]);
    },
  );
  test("one who is put down for something may choose", () => {
    expect(deedAsked("You rostered the nurse").join("\n")).toMatch(/choose together|have a say/);
    expect(deedAsked("You rostered the nurse").join()).not.toMatch(/the nurse (?:is|goes|stays)/);
  });
  test("the thing counts, not whom it went to", () => {
    expect(deed("You posted Bruno the fixture list")?.object).toBe("the fixture list");
    expect(deed("You posted Bruno the fixture list")?.who).toBe("Bruno");
  });
});

describe("told as sure: only where somebody else heard it, and no date was named", () => {
  test.each([
    ["You told the parents the crypt was open", "the parents hear of it"],
    ["You told Bruno the crypt was open", "Bruno hears of it"],
  ])("%s", (told, heard) => {
    expect(deedAsked(told).join("\n")).toMatch(new RegExp(`confirm.* before ${heard}\\?`));
    expect(deedAsked(told).join("\n")).not.toMatch(/Before you next/);
  });
  test.each([
    "You told me the crypt was open",
    "You told us the crypt was open",
    "You told nobody the crypt was open",
    "You told the parents to wait",
    "You told the parents about the leak",
    "You told the parents the bus would leave by Friday",
    "You promised the parents a tour by Monday",
    "You promised the parents a tour for next week",
  ])("not: %s", (told) => {
    expect(deedAsked(told)).toEqual([]);
  });
});

describe("which one it was is not said again", () => {
  test.each([
    ["You reworded 22 plaques", "the plaques", "reword plaques"],
    ["You reworded a plaque", "the plaque", "reword a plaque"],
    ["You reworded an oak plaque", "the oak plaque", "reword an oak plaque"],
    ["You reworded the only plaque", "the plaque", "reword the plaque"],
    ["You reworded the wrong plaque", "the plaque", "reword the plaque"],
    ["You switched off the pumps", "the pumps", "switch off the pumps"],
    ["You switched the pumps off", "the pumps", "switch the pumps off"],
    ["You vacuumed outside the chapel", null, "vacuum outside the chapel"],
  ])("%s", (told, object, again) => {
    expect(deed(told)).toMatchObject({ object, again });
  });
});
