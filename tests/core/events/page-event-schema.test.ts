// @vitest-environment node
/** What the receiving side makes of page text that is longer than anything we expected. */
import { describe, expect, test } from "vitest";
import { PageEventSchema } from "@/lib/core/events/page-event-schema";
import { protocol } from "@/lib/messaging/protocol";

const joined = (title: string) => ({
  type: "state.changed",
  at: 1,
  state: "joined",
  site: "meet",
  room: "abc-defg-hij",
  title,
  presenting: false,
});
const titleOf = (title: string) =>
  (PageEventSchema.parse(joined(title)) as { title: string }).title;

describe("text that is too long is cut, its event stays", () => {
  test.each([
    ["exactly as long as may be", "x".repeat(200), 200],
    ["one more", "x".repeat(201), 200],
    ["a pair that would be cut in two is left out", `${"x".repeat(199)}😀`, 199],
    ["a pair that just fits stays", `${"x".repeat(198)}😀y`, 200],
  ])("a title: %s", (_, title, length) => {
    expect(titleOf(title)).toBe(title.slice(0, length));
  });

  test("what is left of a title is short enough to join with", () => {
    const title = titleOf("😀".repeat(300));
    const ask = { site: "meet", room: "r", title, at: 1 };
    expect(protocol["call.join"].payload.safeParse(ask).success).toBe(true);
    expect([...title].every((letter) => letter === "😀")).toBe(true);
  });

  test.each([300, 301])("an address of %i letters still joins", (length) => {
    const event = PageEventSchema.parse({ ...joined("t"), room: "r".repeat(length) });
    const room = "r".repeat(300);
    expect(event).toMatchObject({ room });
    const ask = { site: "meet", room, title: null, at: 1 };
    expect(protocol["call.join"].payload.safeParse(ask).success).toBe(true);
  });

  test.each([
    [1000, 1000],
    [1001, 1000],
  ])("of %i people the first %i are kept, and the page's own count", (size, kept) => {
    const person = { name: "n", isSelf: false, muted: null, kind: "person" };
    const people = Array.from({ length: size }, (_, i) => ({ ...person, id: `p${i}` }));
    const event = PageEventSchema.parse({ type: "people.changed", at: 1, people, count: size });
    expect(event).toEqual({
      type: "people.changed",
      at: 1,
      people: people.slice(0, kept),
      count: size,
    });
  });

  test("a name and a caption", () => {
    const person = { id: "p1", isSelf: false, muted: null, kind: "person" };
    const people = [{ ...person, name: "n".repeat(5000) }];
    expect(
      PageEventSchema.parse({ type: "people.changed", at: 1, people, count: null }),
    ).toMatchObject({ people: [{ name: "n".repeat(200) }] });
    const caption = { type: "caption.changed", at: 1, block: "c1", who: "p1" };
    expect(PageEventSchema.parse({ ...caption, text: "w".repeat(40_001) })).toMatchObject({
      text: "w".repeat(40_000),
    });
  });
});

test("marks of direction are taken out of names and titles, letters of any script stay", () => {
  expect(titleOf("\u202EWeekly\u202C \u2067x\u2069 \u200E\u200F\u061Cy")).toBe("Weekly x y");
  expect(titleOf("\u05D3\u05E0\u05D4 \u0644\u0645\u0649")).toBe(
    "\u05D3\u05E0\u05D4 \u0644\u0645\u0649",
  );
  // ZWJ and ZWNJ belong to words and emoji.
  expect(titleOf("a\u200Cb\u200Dc")).toBe("a\u200Cb\u200Dc");
});
