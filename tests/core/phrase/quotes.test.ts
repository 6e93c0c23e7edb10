/** Quoted words, side clauses, absolutes of anything, markup, repeats and long drafts: both sides of each rule. */
import { describe, expect, test } from "vitest";
import { rephrase } from "@/lib/core/phrase/index";
import { quotesApart } from "@/lib/core/phrase/quotes";
import { firstPart } from "@/lib/core/phrase/typed";

const first = (draft: string) => {
  const [rewrite] = rephrase(draft).rewrites;
  return `${rewrite?.observation} ${rewrite?.question}`;
};
const seen = (draft: string) => rephrase(draft).rewrites[0]?.observation;

describe("quotes", () => {
  test.each([
    ['You said "hurry up" to Ines.', 'I noticed you said "hurry up" to Ines.'],
    // Nothing in a quote is softened, spelt anew or read as an accusation.
    ['Your note said "pls fix it again".', 'Your note said "pls fix it again".'],
    ['In the lift you said "is that all?" to Ben.', 'In the lift, you said "is that all" to Ben.'],
    ["“You’re late again”, you said to Ines.", 'I noticed you said "You\'re late again" to Ines.'],
  ])("%s keeps its words", (draft, observation) => {
    expect(seen(draft)).toBe(observation);
  });

  test.each([
    ['You told Marco "you are useless".', "I noticed you made a remark to Marco."],
    [
      'You called my plan "a joke" on Monday.',
      "I noticed you made a remark about my plan on Monday.",
    ],
    [
      'You wrote "what a stupid idea" to Ben.',
      "I noticed you wrote a remark about the idea to Ben.",
    ],
  ])("%s: the verdict is a remark, by whom and to whom stays", (draft, observation) => {
    expect(seen(draft)).toBe(observation);
  });

  test("a word somebody used stays with its noun, an ironic one is no speech, an inch is no quote", () => {
    expect(seen('You used the word "churn" without explaining it.')).toBe(
      'The word "churn" was used without being explained.',
    );
    expect(quotesApart('Your "help" broke the form.').text).toBe('Your "help" broke the form.');
    expect(quotesApart('The 12" and 14" pipes are here.').text).toBe(
      'The 12" and 14" pipes are here.',
    );
    expect(quotesApart("The nurses' room and the doctors' desk.").text).toBe(
      "The nurses' room and the doctors' desk.",
    );
  });

  test("no word of a side clause or a quote chooses the question", () => {
    const draft = `When Li asked about the budget, you said "that's a stupid question".`;
    expect(seen(draft)).toBe(
      "When Li asked about the budget, you made a remark about the question.",
    );
    for (const { question } of rephrase(draft).rewrites)
      expect(question).not.toMatch(/number|amount|order|cost/i);
    expect(first("You left the call when Omar brought up the invoices.")).not.toMatch(/numbers/);
    // In the main clause it is what was done.
    expect(first("You spent the budget on chairs.")).toMatch(/budget\b.*\?/);
  });

  test("a remark is asked about, not what the others did not do after it", () => {
    expect(first('In the retro you said "this team is a joke" and nobody spoke.')).not.toMatch(
      /\?.*remind|you to speak|you speak/,
    );
    expect(first("In the retro you didn't speak.")).toMatch(/speak|come in/);
  });

  test("terms nobody shares are asked about as terms", () => {
    for (const { question } of rephrase('You used the word "churn" without explaining it.')
      .rewrites)
      expect(question).toMatch(/\bterms?\b/);
    expect(first("You showed the chart without a title.")).not.toMatch(/\bterms?\b/);
  });
});

describe("absolutes of anyone and anything", () => {
  test.each([
    "You never listen to anyone.",
    "You never tell anyone anything.",
    "You always criticise everything I do.",
    "You never remember anything we agree.",
    "You always blame everyone.",
    "Everything you touch breaks.",
  ])("%s asks for what was seen", (draft) => {
    const answer = rephrase(draft);
    expect(answer.expect).toBe("ask");
    expect(answer.rewrites[0]?.observation ?? "[").toContain("[");
  });

  test.each([
    "You never tell the night shift anything about the leaks.",
    "You always change everything at the last minute.",
  ])("%s names an act", (draft) => {
    expect(rephrase(draft).expect).toBe("rewrite");
  });

  test("not listening is asked about as listening, with a gap for the meeting", () => {
    expect(first("You never listen to anyone.")).toMatch(
      /^In \[which meeting or moment\], I noticed \[.+\]\..*(?:hear|view)/,
    );
  });
});

describe("praise and language", () => {
  test("praise of a thing leaves a gap where the act goes", () => {
    expect(first("Great job on the report!")).toMatch(/^On the report, I appreciated \[/);
    expect(rephrase("Great presentation!").expect).toBe("ask");
    expect(rephrase("The presentation is at nine.").expect).toBe("none");
  });

  test("how well somebody speaks is asked about by situation; a fact about a text is not", () => {
    for (const draft of ["Your English is too weak.", "Your German is not good enough."])
      expect(first(draft)).toMatch(/^In \[which meeting or moment\]/);
    expect(rephrase("Your English summary had two wrong dates.").expect).toBe("rewrite");
    expect(rephrase("Germans are always late.").expect).toBe("decline");
  });
});

describe("what was pasted", () => {
  test("tags are dropped, their words stay; a comparison sign is no tag", () => {
    expect(seen("You interrupted <b>Mia</b> twice.")).toBe("Mia was interrupted twice.");
    expect(first("You stored the milk at < 5 degrees.")).toContain("< 5");
  });

  test("what is said three times is told once", () => {
    expect(seen("You interrupted me and you interrupted me. You interrupted me.")).toBe(
      "I was interrupted.",
    );
    expect(seen("You interrupted me and you interrupted Mia.")).toContain("Mia");
  });

  test("of a long draft the first part is read, up to the end of a sentence", () => {
    expect(firstPart("One two. Three four.", 20)).toBe("One two. Three four.");
    expect(firstPart("One two. Three four.", 19)).toBe("One two. Three");
    expect(firstPart("One two three. Four five.", 20)).toBe("One two three.");
    expect(firstPart("onetwothree", 5)).toBe("onetw");
    expect(() => rephrase("You sent the wrong key. ".repeat(4000))).not.toThrow();
  });
});
