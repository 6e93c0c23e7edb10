/** A double click presses what the first click pressed, and nothing that took its place. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { guardSecondClick } from "@/components/ui/second-click";

let ending: AbortController;
const pressed: string[] = [];

beforeEach(() => {
  ending = new AbortController();
  pressed.length = 0;
  document.body.innerHTML = "<button id=a><i>A</i></button><button id=b>B</button><p>words</p>";
  for (const button of document.querySelectorAll("button")) {
    button.addEventListener("click", () => pressed.push(button.id));
  }
  guardSecondClick(document, ending.signal);
});
afterEach(() => ending.abort());

function click(selector: string, detail: number): void {
  const event = new MouseEvent("click", { bubbles: true, cancelable: true, detail });
  document.querySelector(selector)?.dispatchEvent(event);
}

test("the second click of a double click does not press what came under the pointer", () => {
  click("#a", 1);
  click("#b", 2);
  expect(pressed).toEqual(["a"]);
  click("#b", 1);
  expect(pressed).toEqual(["a", "b"]);
});

test("pressing one thing quickly counts each time, wherever on it", () => {
  click("#a", 1);
  click("#a i", 2);
  click("#a", 3);
  expect(pressed).toEqual(["a", "a", "a"]);
});

test("what came in place of something that is no button is not pressed either", () => {
  click("p", 1);
  click("#b", 2);
  expect(pressed).toEqual([]);
});

test("the keyboard's clicks are never held back", () => {
  click("#a", 1);
  click("#b", 0);
  expect(pressed).toEqual(["a", "b"]);
});

test("once ended it holds nothing back", () => {
  ending.abort();
  click("#a", 1);
  click("#b", 2);
  expect(pressed).toEqual(["a", "b"]);
});
