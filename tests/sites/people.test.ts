/** Who is in the call: nobody is carried into the next one, and a label is no proof of the owner. */
import { expect, test } from "vitest";
import type { Sight } from "@/lib/sites/page-reader";
import { makePeople } from "@/lib/sites/people";

const sight = (key: string, name: string, more: Partial<Sight> = {}): Sight => ({
  key,
  name,
  face: null,
  isSelf: false,
  muted: null,
  meters: [],
  kind: "person",
  ...more,
});
const names = (people: ReturnType<typeof makePeople>) => people.list().map(({ name }) => name);
const silent = () => false;

test("who left the stage of a big call is still there, who was in the last call is not", () => {
  const people = makePeople();
  const self = sight("d1", "Sam Stone", { isSelf: true });
  people.see({ sights: [self, sight("d2", "Old Colleague")], count: 30 });
  people.see({ sights: [self], count: 30 });
  expect(names(people)).toEqual(["Sam Stone", "Old Colleague"]);

  people.leave();
  people.see({ sights: [self, sight("d9", "New Person")], count: 30 });
  expect(names(people)).toEqual(["Sam Stone", "New Person"]);
});

test("a person who is called Ty and has a picture of their own is not the owner", () => {
  const people = makePeople();
  const self = sight("d1", "Sam Stone", { isSelf: true, face: "https://a/sam.png" });
  people.see({ sights: [self], count: 12 });
  expect(people.isSelf(people.whoSays("You", "https://a/sam.png", silent))).toBe(true);
  expect(people.isSelf(people.whoSays("Anda", "https://a/anda.png", silent))).toBe(false);
});
