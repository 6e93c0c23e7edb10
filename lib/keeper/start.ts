/**
 * Starts the keeper: listens at once (a woken worker is asked for what it registered in its first
 * turn), then looks after what a stopped worker or a closed browser left behind.
 */
import { ulid } from "ulid";
import browser from "webextension-polyfill";
import { makeLimit } from "@/lib/messaging/limits";
import { receive } from "@/lib/messaging/receive";
import type { Sender } from "@/lib/messaging/sender";
import { database } from "@/lib/storage/db";
import { ROUND, readAlarm, setRound } from "./alarms";
import { offerAgain, watchPutOff } from "./choose-debrief";
import { dailyRound } from "./daily-round";
import { injectSensor } from "./inject-sensor";
import type { Keeper } from "./keeper";
import { makeLane } from "./lane";
import { Lines } from "./lines";
import { meetingOfNotification, showBadge } from "./offer-debrief";
import { openPage } from "./open-page";
import { passCommand } from "./pass-command";
import { report } from "./report";
import { requests } from "./requests";
import { takeLine } from "./take-line";
import { endIfSilent, watchAll } from "./watch-over";

export function makeKeeper(): Keeper {
  return {
    db: database(),
    now: () => Date.now(),
    newId: () => ulid(),
    inOrder: makeLane(),
    inTurn: makeLane(),
    lines: new Lines(),
    known: new Map(),
  };
}

async function onAlarm(keeper: Keeper, name: string): Promise<void> {
  if (name === ROUND) return dailyRound(keeper);
  const alarm = readAlarm(name);
  if (alarm?.kind === "end") await endIfSilent(keeper, alarm.meetingId);
  if (alarm?.kind === "later") await offerAgain(keeper, alarm.meetingId);
}

async function onInstalled(reason: string): Promise<void> {
  setRound();
  if (reason === "install") await openPage({ page: "welcome", meetingId: null });
  if (reason === "install" || reason === "update") await injectSensor();
}

async function lookAfter(keeper: Keeper): Promise<void> {
  await watchAll(keeper);
  await watchPutOff(keeper);
  await showBadge(keeper);
}

async function tabInFront(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}

function listen(keeper: Keeper): void {
  const { id } = browser.runtime;
  const own = { id, origin: browser.runtime.getURL("/").replace(/\/$/, "") };
  const door = { handlers: requests(keeper), own, mayAsk: makeLimit(keeper.now) };
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) =>
    receive(door, message, sender),
  );
  browser.runtime.onConnect.addListener((port) => takeLine(keeper, own, port, report));
  browser.alarms.onAlarm.addListener(({ name }) => report(onAlarm(keeper, name)));
  browser.commands.onCommand.addListener((name, tab) => {
    const tabId = tab?.id === undefined ? tabInFront() : Promise.resolve(tab.id);
    report(tabId.then((found) => passCommand(keeper, name, found)));
  });
  browser.notifications.onClicked.addListener((notification) => {
    const meetingId = meetingOfNotification(notification);
    if (meetingId !== null) report(openPage({ page: "debrief", meetingId }));
  });
  browser.runtime.onInstalled.addListener(({ reason }) => report(onInstalled(reason)));
  browser.permissions.onAdded.addListener(() => report(injectSensor()));
  // Wakes the keeper with the browser, so that what the last session left open is ended.
  browser.runtime.onStartup.addListener(() => setRound());
}

/** @param keeper brought by tests; the browser's own otherwise. */
export function startKeeper(keeper: Keeper = makeKeeper()): void {
  listen(keeper);
  report(lookAfter(keeper));
}
