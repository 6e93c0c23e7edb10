import { expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { activeTab } from "@/lib/queries/active-tab";

test.each([
  ["https://meet.google.com/abc-defg-hij", "call-site"],
  ["https://app.zoom.us/wc/123/join", "call-site"],
  ["https://zoom.us.example.org/wc/1", "other"],
  ["https://notzoom.us/", "other"],
  // The browser tells no address of other tabs.
  [undefined, "other"],
])("a tab on %s is %s", async (url, kind) => {
  vi.spyOn(browser.tabs, "query").mockImplementation(async () => [{ url }] as never);
  const { queryFn } = activeTab();
  expect(await (queryFn as () => Promise<string>)()).toBe(kind);
});
