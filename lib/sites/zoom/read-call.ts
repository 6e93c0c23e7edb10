/** Reads where a Zoom call stands: footer, waiting room, address. A dialog is never an end. */
import { findOne } from "../finder";
import type { CallLook, Sign } from "../page-reader";
import { clientOf } from "./client";
import { roomOf } from "./room-of";
import { GREEN_ROOM, JOINED, MOVING, SHARING, WAITING_ROOM } from "./selectors";

/** English only, and only a help: without it the end is seen by the address or the lost footer. */
const HOST_ENDED = /ended by (the )?host/i;

/** A topic of the meeting; the bare product name says nothing. */
function titleOf(page: Document): string | null {
  const title = page.title.replace(/^\([^)]*\)\s*/, "").trim();
  return /^(zoom( meeting on web)?)?$/i.test(title) ? null : title;
}

function signOf(client: Document): Sign {
  const dialog = client.querySelector(".zm-modal-body-title")?.textContent ?? "";
  if (HOST_ENDED.test(dialog) || client.querySelector("#wc-leave")) return "ended";
  if (findOne(MOVING, client)) return "joined";
  if (findOne(WAITING_ROOM, client)) return "lobby";
  if (findOne(JOINED, client)) return "joined";
  return findOne(GREEN_ROOM, client) ? "green-room" : "nothing";
}

/** `wasRoom`: the address was a meeting's when we looked before. */
export function lookAtCall(page: Document, wasRoom: boolean): CallLook {
  const path = page.location?.pathname ?? "";
  const client = clientOf(page);
  // A client in a frame of a foreign page has no meeting address of its own.
  const room = roomOf(path) ?? (client === page && !path.startsWith("/wc") ? path : null);
  if (room === null) {
    return { sign: wasRoom ? "ended" : "nothing", room, title: null, presenting: false };
  }
  const sign = signOf(client ?? page);
  const presenting = findOne(SHARING, client ?? page) !== null;
  return { sign, room, title: sign === "joined" ? titleOf(page) : null, presenting };
}
