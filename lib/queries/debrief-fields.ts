/** What was written in a debrief so far, drafts included, followed live. Writes nothing. */
import type { UseQueryOptions } from "@tanstack/react-query";
import { debriefDoc } from "@/lib/core/debrief/debrief";
import { database } from "@/lib/storage/db";
import { readDocument } from "@/lib/storage/documents";
import { live } from "./live";

export type DebriefFields = Readonly<Record<string, unknown>>;

export function debriefFields(meetingId: string): UseQueryOptions<DebriefFields> {
  const doc = debriefDoc(meetingId);
  return live({
    key: ["debrief-fields", meetingId],
    rows: () =>
      Promise.all([
        database().documents.get(doc),
        database().drafts.where("doc").equals(doc).toArray(),
      ]),
    open: async () => {
      const { fields, drafts } = await readDocument(doc);
      return { ...fields, ...drafts };
    },
  });
}
