/** Copying: the browser's way, the old way where that is refused, and an honest no. */
import { afterEach, expect, test, vi } from "vitest";
import { copyText } from "@/components/ui/copy-text";

afterEach(() => vi.unstubAllGlobals());

function clipboard(writeText: () => Promise<void>) {
  vi.stubGlobal("navigator", { clipboard: { writeText } });
}
const refuse = async () => Promise.reject(new Error("NotAllowedError"));
const old = (copy: () => boolean) => Object.assign(document, { execCommand: vi.fn(copy) });

test("the browser's clipboard is enough", async () => {
  clipboard(async () => undefined);
  const page = old(() => true);
  expect(await copyText("words")).toBe(true);
  expect(page.execCommand).not.toHaveBeenCalled();
});

test("refused, the text is selected and copied the old way; nothing is left in the page", async () => {
  clipboard(refuse);
  let selected = "";
  old(() => {
    selected = document.querySelector("textarea")?.value ?? "";
    return true;
  });
  expect(await copyText("words")).toBe(true);
  expect(selected).toBe("words");
  expect(document.querySelector("textarea")).toBeNull();
});

test.each([
  ["says no", () => false],
  [
    "throws",
    () => {
      throw new Error("gone");
    },
  ],
])("the old way %s: the answer is no, and nothing is left in the page", async (_, copy) => {
  clipboard(refuse);
  old(copy);
  expect(await copyText("words")).toBe(false);
  expect(document.querySelector("textarea")).toBeNull();
});
