/**
 * Offers a debrief outside the call: a badge, and one notification that names nobody and no
 * behaviour. While the owner presents in any call the notification waits.
 */
import browser from "webextension-polyfill";
import { i18n } from "#i18n";
import type { Keeper } from "./keeper";

/** Accent of the look (`next` in look/tokens.css), with its own text colour. */
const BADGE_COLOUR = "#0a6378";
const PREFIX = "debrief:";
const WAITING = "notify";

/** Shows how many debriefs are open on the toolbar icon. */
export async function showBadge(keeper: Keeper): Promise<void> {
  const open = await keeper.db.meetings.where("debrief").equals("open").count();
  await browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR });
  await browser.action.setBadgeText({ text: open === 0 ? "" : String(open) });
}

async function waiting(): Promise<string[]> {
  const stored = await browser.storage.session.get(WAITING);
  const list: unknown = stored[WAITING];
  return Array.isArray(list) ? list.filter((id) => typeof id === "string") : [];
}

/** Notifies now, or when the owner has stopped presenting. */
export async function notify(keeper: Keeper, meetingId: string): Promise<void> {
  if (keeper.lines.isPresenting()) {
    const list = [...new Set([...(await waiting()), meetingId])];
    await browser.storage.session.set({ [WAITING]: list });
    return;
  }
  await browser.notifications.create(PREFIX + meetingId, {
    type: "basic",
    iconUrl: browser.runtime.getURL("/icon/128.png"),
    title: i18n.t("keeper.debriefReady"),
    message: i18n.t("keeper.debriefReadyText"),
  });
}

/** The owner stopped presenting: what waited is said, unless it was settled meanwhile. */
export async function notifyWaiting(keeper: Keeper): Promise<void> {
  if (keeper.lines.isPresenting()) return;
  const list = await waiting();
  if (list.length === 0) return;
  await browser.storage.session.remove(WAITING);
  for (const id of list) {
    const meeting = await keeper.db.meetings.get(id);
    if (meeting?.debrief === "open") await notify(keeper, id);
  }
}

export async function takeBackNotification(meetingId: string): Promise<void> {
  await browser.notifications.clear(PREFIX + meetingId);
}

/** The meeting a notification was about, or null when it is not one of ours. */
export function meetingOfNotification(id: string): string | null {
  return id.startsWith(PREFIX) ? id.slice(PREFIX.length) : null;
}
