/** Opens a page of ours in a tab, or brings it to the front when it is open already. */
import browser from "webextension-polyfill";
import { pagePath } from "@/lib/messaging/page-path";
import type { Payload } from "@/lib/messaging/protocol";

/** Chromium's own page for extension shortcuts; Firefox has a function instead. */
const CHROMIUM_SHORTCUTS = "chrome://extensions/shortcuts";

type WithSettings = { openShortcutSettings?: () => Promise<void> };

async function openShortcuts(): Promise<void> {
  const commands = browser.commands as typeof browser.commands & WithSettings;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: CHROMIUM_SHORTCUTS });
}

export async function openPage({ page, meetingId }: Payload<"page.open">): Promise<void> {
  const path = pagePath(page, meetingId);
  if (path === null) return openShortcuts();
  const url = browser.runtime.getURL(path);
  const tabs = await browser.tabs.query({});
  const open = tabs.find((tab) => tab.url === url);
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}
