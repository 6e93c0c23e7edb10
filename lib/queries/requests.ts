/** What pages ask the keeper to change. Each is one request; errors are its `KeeperError`. */
import { mutationOptions } from "@tanstack/react-query";
import type { Settings } from "@/lib/messaging/protocol";
import { send } from "@/lib/messaging/send";

/** Changes some fields of the settings; the others stay. */
export function changeSettings() {
  return mutationOptions({
    mutationFn: (fields: Partial<Settings>) => send("doc.commit", { doc: "settings", fields }),
  });
}

/** Deletes one meeting for good: records, summary, names and its debrief. */
export function deleteMeeting() {
  return mutationOptions({
    mutationFn: (meetingId: string) => send("meeting.delete", { meetingId }),
  });
}

/** Deletes one note, highlight or log entry of a call for good. */
export function deleteWords() {
  return mutationOptions({ mutationFn: (id: string) => send("words.delete", { id }) });
}

/** Deletes everything that is stored. */
export function deleteEverything() {
  return mutationOptions({ mutationFn: () => send("data.delete", {}) });
}
