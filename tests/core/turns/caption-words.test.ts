/** Caption rows as they grow, get corrected, lose their start or come back. */
import { describe, expect, test } from "vitest";
import { hear } from "@/lib/core/turns/caption-words";
import { MAX_WORDS, newVoice, type Voice } from "@/lib/core/turns/voice";

const show = (voice: Voice) => voice.words.map((word) => word.text + word.mark).join(" ");
const heard = (...texts: readonly (string | [string, string])[]) =>
  texts.reduce<Voice>((voice, entry, i) => {
    const [block, text] = typeof entry === "string" ? ["c1", entry] : entry;
    return hear(voice, { at: 10_000 + i * 1000, block, text }, 1250);
  }, newVoice("ana"));

describe("hear", () => {
  test("takes only what is new, with the time it was probably said", () => {
    const voice = heard("So the", "So the plan");
    expect(show(voice)).toBe("so the plan");
    expect(voice.words.map((word) => word.at)).toEqual([8470, 8750, 9750]);
    expect(voice.words.map((word) => word.isCapital)).toEqual([true, false, false]);
  });

  test("a late mark belongs to the word before and keeps its time", () => {
    const voice = heard("Is it done", "Is it done?", "Is it done? Yes");
    expect(show(voice)).toBe("is it done? yes");
    expect(voice.words[2]?.at).toBe(8750);
    expect(voice.said).toBe(4);
  });

  test("corrections of old words change them in place", () => {
    const voice = heard("I sink we should", "I think we should wait");
    expect(show(voice)).toBe("i think we should wait");
    expect(voice.said).toBe(5);
  });

  test("a correction that is shorter takes words away", () => {
    const voice = heard("there is a head ache", "there is a headache");
    expect(show(voice)).toBe("there is a headache");
    expect(voice.said).toBe(4);
  });

  test("a row that lost its beginning adds nothing twice", () => {
    const voice = heard(
      "the first thing we talked about was the budget",
      "we talked about was the budget and the rooms",
    );
    expect(show(voice)).toBe("the first thing we talked about was the budget and the rooms");
  });

  test("rows of one person grow side by side", () => {
    const voice = heard(["c1", "first row"], ["c2", "second"], ["c1", "first row more"]);
    expect(show(voice)).toBe("first row second more");
    expect(voice.rows.map((row) => row.block)).toEqual(["c2", "c1"]);
  });

  test("the same text again changes nothing", () => {
    const once = heard("So the plan");
    const twice = hear(once, { at: 99_000, block: "c1", text: "So the plan" }, 1250);
    expect(twice.words).toEqual(once.words);
    expect(twice.said).toBe(3);
  });

  test("memory is bounded however long a row grows", () => {
    const tokens = Array.from({ length: 3000 }, (_, i) => `w${i}`);
    let voice = newVoice("ana");
    for (let n = 0; n <= tokens.length; n += 10) {
      const text = tokens.slice(0, n).join(" ");
      voice = hear(voice, { at: 10_000 + n * 300, block: "c1", text }, 1250);
    }
    expect(voice.words).toHaveLength(MAX_WORDS);
    expect(voice.words.at(-1)?.text).toBe("w2999");
    expect(voice.said).toBe(3000);
  });
});
