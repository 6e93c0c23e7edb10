/** Words that were shown stay after the extension was replaced under the page. */
import { expect, test } from "vitest";
import { keepWords } from "@/lib/session/lasting-words";

/** The browser's own words: `$1` is the first value. */
function aBrowser() {
  const words: Record<string, string> = {
    title: "Next Time",
    counted: "Counted $1 of $2. | Counted $1 times of $2.",
    late: "Updated",
  };
  const state = { isAlive: true, asked: 0 };
  const source = {
    getMessage(key: string, values?: string | string[]): string {
      if (!state.isAlive) throw new Error("Extension context invalidated.");
      state.asked++;
      const list = [values ?? []].flat();
      return (words[key] ?? "").replace(/\$(\d)/g, (_, place) => list[Number(place) - 1] ?? "");
    },
  };
  const get = (key: string, values?: string | string[]) => source.getMessage(key, values);
  return { source, state, get };
}

test("while the browser answers, its words are passed on as they are", () => {
  const { source, get } = aBrowser();
  keepWords(source);
  expect(get("title")).toBe("Next Time");
  expect(get("counted", ["3", "5"])).toBe("Counted 3 of 5. | Counted 3 times of 5.");
  expect(get("unknown")).toBe("");
});

test("after an update what was shown before goes on, with values of now", () => {
  const { source, state, get } = aBrowser();
  keepWords(source);
  get("title");
  get("counted", ["3", "5"]);
  state.isAlive = false;
  expect(get("title")).toBe("Next Time");
  expect(get("counted", ["4", "5"])).toBe("Counted 4 of 5. | Counted 4 times of 5.");
  expect(get("counted", "4")).toBe("Counted 4 of . | Counted 4 times of .");
  expect(get("late")).toBe("");
});

test("a word is learned once", () => {
  const { source, state, get } = aBrowser();
  keepWords(source);
  for (let i = 0; i < 10; i++) get("title");
  expect(state.asked).toBe(11);
});
