/** The newest commitment made before a meeting: its debrief asks whether it was kept. Writes nothing. */
import type { UseQueryOptions } from "@tanstack/react-query";
import { type Commitment, commitmentOf } from "@/lib/core/debrief/commitment";
import { debriefDoc, readDebrief } from "@/lib/core/debrief/debrief";
import { database } from "@/lib/storage/db";
import { readDocument } from "@/lib/storage/documents";
import { live } from "./live";

/** Looks back this many meetings: older ones were looked at long ago (ninety days at one a day). */
const MOST_BACK = 90;

/** Data: null when none was made. */
export function commitmentBefore(
  meetingId: string,
  startedAt: number,
): UseQueryOptions<Commitment | null> {
  return live({
    key: ["commitment-before", meetingId, startedAt],
    rows: async () => {
      const db = database();
      const before = await db.meetings
        .where("startedAt")
        .below(startedAt)
        .reverse()
        .limit(MOST_BACK)
        .primaryKeys();
      await db.documents.where("doc").anyOf(before.map(debriefDoc)).primaryKeys();
      return before;
    },
    open: async (meetingIds) => {
      for (const id of meetingIds) {
        const { fields } = await readDocument(debriefDoc(id));
        const commitment = commitmentOf(readDebrief(fields));
        if (commitment) return commitment;
      }
      return null;
    },
  });
}
