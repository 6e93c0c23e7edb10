/** What could not be read or saved is said in the interface's own words, never in an error's. */
import { describe, expect, test } from "vitest";
import { problemWords } from "@/components/ui/Problem";
import { ErrorCode } from "@/lib/messaging/protocol";
import { KeeperError } from "@/lib/messaging/send";

const MESSAGE = "doc.commit: the field xyzzy does not parse.";
const said = (error: Error, isWrite: boolean) => {
  const { title, why, works } = problemWords(error, isWrite);
  return [title, why, ...works];
};

describe.each(ErrorCode.options)("%s", (code) => {
  test.each([true, false])("isWrite %s: whole sentences, nothing of the error", (isWrite) => {
    const words = said(new KeeperError(code, MESSAGE), isWrite);
    expect(words.join(" ")).not.toContain("xyzzy");
    for (const one of words) expect(one).toMatch(/^[A-Z].{12,}/);
  });
});

test("each reason a save may have is told apart from the others where the owner can act on it", () => {
  const codes = [
    "failed",
    "gone",
    "not-found",
    "bad-request",
    "storage-full",
    "newer-database",
  ] as const;
  const whys = codes.map((code) => problemWords(new KeeperError(code, MESSAGE), true).why);
  expect(new Set(whys).size).toBe(codes.length);
});

test("an error of the browser is none of our words either", () => {
  const error = new DOMException("xyzzy went wrong", "UnknownError");
  expect(said(error, false).join(" ")).not.toMatch(/xyzzy|UnknownError/);
  expect(said(error, true).join(" ")).not.toMatch(/xyzzy|UnknownError/);
});
