/** Reads where a Google Meet call stands. The address is the same for all screens (§2.1). */
import { findOne } from "../finder";
import type { CallLook, Sign } from "../page-reader";
import { roomOf } from "./room-of";
import { ENDED, JOINED, MICROPHONE, PRESENTING } from "./selectors";

/** English only, and only a help: without it the lobby is told from the green room by what it lacks. */
const WAITING = /to be let in|when someone lets you|until a meeting host/i;

function signOf(page: Document): Sign {
  if (findOne(JOINED, page)) return "joined";
  if (findOne(ENDED, page)) return "ended";
  if (WAITING.test(page.body?.innerText ?? "")) return "lobby";
  return findOne(MICROPHONE, page) ? "green-room" : "nothing";
}

function titleOf(page: Document, room: string | null): string | null {
  const shown = page.querySelector("[data-meeting-title]")?.getAttribute("data-meeting-title");
  const title = (shown ?? page.title.replace(/^(\(\d+\) )?Meet [-–] /, "")).trim();
  return title === "" || title === "Meet" || title.toLowerCase() === room ? null : title;
}

export function lookAtCall(page: Document): CallLook {
  const room = roomOf(page.location?.pathname ?? "");
  const sign = room ? signOf(page) : "nothing";
  return {
    sign,
    room,
    title: sign === "joined" ? titleOf(page, room) : null,
    presenting: findOne(PRESENTING, page) !== null,
  };
}
