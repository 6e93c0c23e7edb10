/** Joins what is stored, what is being typed and the timer into one session for the steps. */

import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { meetingName } from "@/components/ui/meeting-name";
import { readDebrief } from "@/lib/core/debrief/debrief";
import { rowsOf } from "@/lib/core/debrief/rows";
import { commitmentBefore } from "@/lib/queries/commitment-before";
import type { DebriefFields } from "@/lib/queries/debrief-fields";
import type { DebriefMeeting } from "@/lib/queries/debrief-meeting";
import { DebriefView } from "./DebriefView";
import { useSoftTimer } from "./use-soft-timer";
import { useWriting } from "./use-writing";

const now = () => Date.now();

/** In the baseline only the count runs: no aims (product.md §1). */
function behavioursOf({ plan, meeting }: DebriefMeeting) {
  const behaviours = plan?.behaviours ?? [];
  return meeting.phase === "baseline"
    ? behaviours.map((behaviour) => ({ ...behaviour, target: null }))
    : behaviours;
}

export function Debriefing({ view, stored }: { view: DebriefMeeting; stored: DebriefFields }) {
  const { meeting, records } = view;
  const { fields, state, write, hold } = useWriting(meeting, stored, now);
  const debrief = useMemo(() => readDebrief(fields), [fields]);
  const before = useQuery(commitmentBefore(meeting.id, meeting.startedAt));
  const rows = useMemo(
    () => rowsOf(behavioursOf(view), records, debrief.keptCount),
    [view, records, debrief.keptCount],
  );
  const spentMs = useSoftTimer(debrief.spentMs ?? 0, debrief.closed === null, (spent) =>
    hold("spentMs", spent),
  );
  useEffect(() => {
    document.title = `${meetingName(view.meeting)} · ${document.title.split(" · ").at(-1)}`;
  }, [view]);
  const session = { view, debrief, rows, before: before.data ?? null, write, now };
  return <DebriefView session={session} spentMs={spentMs} state={state} />;
}
