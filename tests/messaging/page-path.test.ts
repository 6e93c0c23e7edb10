/** Where our pages live, and which meeting a hash names. */
import { expect, test } from "vitest";
import { meetingOf, pagePath } from "@/lib/messaging/page-path";

const ID = "01ARZ3NDEKTSV4RRFFQ69G5FAV";

test("every page has a path, shortcuts are the browser's own", () => {
  expect(pagePath("welcome")).toBe("/welcome.html");
  expect(pagePath("debrief", ID)).toBe(`/debrief.html#${ID}`);
  expect(pagePath("shortcuts", ID)).toBeNull();
});

test("a hash names a meeting or none", () => {
  expect(meetingOf(`#${ID}`)).toBe(ID);
  expect(meetingOf(`#/${ID}`)).toBe(ID);
  expect(meetingOf("")).toBeNull();
  expect(meetingOf(`#${ID}0`)).toBeNull();
  expect(meetingOf(`#${ID.toLowerCase()}`)).toBeNull();
});
