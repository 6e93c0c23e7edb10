/** Right-to-left names are held apart from the sentence; all others stay byte for byte. */
import { expect, test } from "vitest";
import { isolate } from "@/components/ui/isolate";

test.each(["\u05D3\u05E0\u05D4", "Dana \u05DC\u05D5\u05D9", "\u0644\u0645\u0649", "\u{1E900}"])(
  "%s is isolated",
  (name) => expect(isolate(name)).toBe(`\u2068${name}\u2069`),
);

test.each(["Priya Nair", "Jürgen", "Иван", "田中", "", "😀 42"])("%s stays", (name) =>
  expect(isolate(name)).toBe(name),
);
