/** Which meeting an address of Zoom's web client belongs to (§3.1). */

const ROOM = /^\/wc\/(?:(?:join|start)\/)?(\d{9,11}|(?:my\/)?[\w.-]+)(?:\/|$)/;
const NO_ROOM = /^(home|leave|join|start)$/;

/** The meeting's number (or personal name) in an address, or null: home, launcher, leave page. */
export function roomOf(path: string): string | null {
  const room = ROOM.exec(path)?.[1] ?? null;
  if (room && !NO_ROOM.test(room)) return room;
  return /^\/wc\/start\/(video|web)(meeting)/.test(path) ? "start" : null;
}
