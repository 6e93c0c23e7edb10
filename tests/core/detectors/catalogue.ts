/** The catalogue: for every detector dialogues on which it fires exactly once, and silent ones. */
import type { DetectorId } from "@/lib/core/detectors/detector";

export interface Case {
  readonly what: string;
  readonly dialogue: string;
  /** People at the table who say nothing. */
  readonly others?: readonly string[];
  /** An answer needs a question: what else fires here, and rightly so. */
  readonly also?: readonly DetectorId[];
}

/** `n` seconds of plain talk of one person, one line each 10 s. */
function talk(who: string, from: number, seconds: number): string {
  const lines: string[] = [];
  for (let at = from; at < from + seconds; at += 10) {
    const to = Math.min(at + 10, from + seconds);
    lines.push(
      `${at}-${to - 0.1} ${who}: The next part of the plan is the move to the new office.`,
    );
  }
  return lines.join("\n");
}

export const catalogue: Record<DetectorId, { fires: readonly Case[]; silent: readonly Case[] }> = {
  solicitation: {
    fires: [
      {
        what: "an open question",
        dialogue: "1-4 Ana: What do you all think about the plan?\n30-31.2 Bo: Hm.",
      },
      { what: "a yes-no question", dialogue: "1-4 Ana: Is there anything else on the budget?" },
      {
        what: "without marks, by its first words",
        dialogue:
          "1-5 Bo: the budget was agreed last week by the board\n12-15 Ana: what do you think about the second draft",
      },
      {
        what: "after a statement in the same breath",
        dialogue: "1-7 Ana: We have two weeks left. How should we split the work?",
      },
    ],
    silent: [
      { what: "a statement", dialogue: "1-4 Ana: The budget was agreed last week." },
      { what: "a tag", dialogue: "1-3 Ana: The budget was agreed. Right?" },
      { what: "asking to repeat", dialogue: "1-2 Ana: Sorry?" },
      {
        what: "a statement with a wh-word inside",
        dialogue: "1-5 Ana: That is what we said when we met.",
      },
    ],
  },
  invitation: {
    fires: [
      { what: "name first", dialogue: "1-4 Ana: Priya, what do you think?", others: ["Priya"] },
      { what: "name last", dialogue: "1-4 Ana: What do you think, Priya?", others: ["Priya"] },
      { what: "hear from", dialogue: "1-4 Ana: Let's hear from Priya.", others: ["Priya"] },
    ],
    silent: [
      {
        what: "a mention",
        dialogue: "1-5 Ana: As Priya said, the budget was agreed.",
        others: ["Priya"],
      },
      { what: "thanks", dialogue: "1-3 Ana: Thank you, Priya.", others: ["Priya"] },
      { what: "nobody of that name", dialogue: "1-4 Ana: Let's hear from Priya.", others: ["Tom"] },
    ],
  },
  answer: {
    fires: [
      {
        what: "somebody answers an open question",
        dialogue:
          "1-4 Ana: What do you all think about the plan?\n5-9 Bo: I like the second one better.",
        also: ["solicitation"],
      },
      {
        what: "a bare yes answers",
        dialogue: "1-4 Ana: Is the budget agreed?\n5-6 Bo: Yes.",
        also: ["solicitation"],
      },
      {
        what: "the invited person answers after another's noise",
        dialogue:
          "1-4 Ana: Priya, what do you think?\n4.5-5.5 Bo: Hm.\n6-9 Priya: We should wait a week.",
        also: ["invitation"],
      },
    ],
    silent: [
      {
        what: "only somebody else than the invited person speaks",
        dialogue: "1-4 Ana: Priya, what do you think?\n5-8 Bo: We should wait a week.",
        others: ["Priya"],
      },
      {
        what: "no question",
        dialogue: "1-4 Ana: The plan is done.\n5-8 Bo: We should wait a week.",
      },
      {
        what: "only a listening noise",
        dialogue: "1-4 Ana: What do you all think about the plan?\n5-6 Bo: Hm.",
      },
    ],
  },
  interruption: {
    fires: [
      {
        what: "cut off in mid sentence",
        dialogue:
          "1-9 Ana: So the plan for next year is that we first move the team to the\n7.5-13 Bo: No, we cannot do that before the summer is over.",
      },
    ],
    silent: [
      {
        what: "a listening noise",
        dialogue: "1-9 Ana: So the plan for next year is that we move the team.\n5-6.2 Bo: Mm-hm.",
      },
      {
        what: "the other was done",
        dialogue:
          "1-6 Ana: So the plan is to move the team.\n6.2-9 Bo: We cannot do that before the summer.",
      },
      {
        what: "both start at once",
        dialogue: "1-2.4 Ana: So the\n1.3-6 Bo: We cannot do that before the summer is over.",
      },
      {
        what: "the newcomer gives up",
        dialogue:
          "1-14 Ana: So the plan for next year is that we first move the team and then the files.\n6-7.2 Bo: But the\n",
      },
    ],
  },
  "long-turn": {
    fires: [
      { what: "two minutes and a bit", dialogue: talk("Ana", 1, 125) },
      { what: "four minutes fire once", dialogue: talk("Ana", 1, 240) },
      {
        what: "a listening noise does not end a turn",
        dialogue: `${talk("Ana", 1, 60)}\n31-32 Bo: Mm-hm.\n${talk("Ana", 61, 65)}`,
      },
    ],
    silent: [
      { what: "just under two minutes", dialogue: talk("Ana", 1, 118) },
      {
        what: "somebody else in between",
        dialogue: `${talk("Ana", 1, 70)}\n71-75 Bo: I have a remark on the office.\n${talk("Ana", 76, 70)}`,
      },
      { what: "a long pause", dialogue: `${talk("Ana", 1, 70)}\n${talk("Ana", 90, 70)}` },
    ],
  },
};
