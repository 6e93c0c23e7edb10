/** One meeting: each number with the moments behind it, the owner's words, and the way to delete it. */
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { i18n } from "#i18n";
import { coverage } from "@/lib/core/checklist/coverage";
import { type Facts, foldFacts } from "@/lib/core/checklist/fold-facts";
import { emptyTally, tally } from "@/lib/core/checklist/tally";
import { countOf } from "@/lib/core/debrief/gap";
import { isUnguessed } from "@/lib/core/debrief/unguessed";
import { type LogEntry, meterOf } from "@/lib/core/phrase/meter";
import type { Behaviour } from "@/lib/core/plan/behaviour";
import { debriefFields } from "@/lib/queries/debrief-fields";
import { type DebriefMeeting, debriefMeeting } from "@/lib/queries/debrief-meeting";
import { FocusMeter } from "../phrase/FocusMeter";
import { longDay, time } from "../ui/format";
import { Icon } from "../ui/Icon";
import { meetingName } from "../ui/meeting-name";
import { Problem } from "../ui/Problem";
import { State } from "../ui/State";
import { DebriefLink } from "./DebriefLink";
import { DeleteMeeting } from "./DeleteMeeting";
import { MomentList } from "./MomentList";
import { measuredWords } from "./meeting-words";
import { OwnWords } from "./OwnWords";
import { WaitsForGuess } from "./WaitsForGuess";

/** In place of a count that still waits for the owner's guess. */
function Waiting({ behaviour, meetingId }: { behaviour: Behaviour; meetingId: string }) {
  return (
    <section className="card meeting-behaviour">
      <h2 className="card-title">{behaviour.name}</h2>
      <WaitsForGuess meetingId={meetingId} />
    </section>
  );
}

function BehaviourMoments({ behaviour, found }: { behaviour: Behaviour; found: DebriefMeeting }) {
  const counted = tally(found.records).get(behaviour.id) ?? emptyTally(behaviour.id);
  const summary = found.summaries.find((row) => row.meetingId === found.meeting.id);
  const measuredMs = summary?.behaviours[behaviour.id]?.measuredMs ?? 0;
  const isOccurrence = behaviour.recording === "occurrence";
  const count = countOf({
    tally: counted.tally,
    detector: behaviour.detector,
    coverage: coverage(measuredMs, summary?.inCallMs ?? 0) ?? 0,
    keptCount: summary?.keptCount ?? null,
  });
  const shown = isOccurrence ? "–" : (count ?? "–");
  const waiting = counted.unconfirmed.length;
  return (
    <section className="card meeting-behaviour">
      <div className="row">
        <h2 className="card-title">{behaviour.name}</h2>
        <span className="push row">
          {waiting > 0 ? (
            <span className="small faint">
              {i18n.t("dashboard.events.andToLookAt", { n: waiting })}
            </span>
          ) : null}
          {isOccurrence ? null : <b className="meeting-tally num">{shown}</b>}
        </span>
      </div>
      {counted.moments.length > 0 ? (
        <MomentList tally={counted} people={found.people} />
      ) : (
        <p className="small faint">{i18n.t("dashboard.events.none")}</p>
      )}
    </section>
  );
}

function Found({
  found,
  fields,
  onDeleted,
}: {
  found: DebriefMeeting;
  /** Names of the fields its debrief holds. */
  fields: readonly string[];
  onDeleted: () => void;
}) {
  const { meeting, records, plan } = found;
  const [now] = useState(Date.now);
  const summary = found.summaries.find((row) => row.meetingId === meeting.id);
  const facts = foldFacts(records);
  return (
    <>
      <h1 className="page-title">{meetingName(meeting)}</h1>
      <p className="quiet page-lead num">
        {longDay(meeting.startedAt)} · {time(meeting.startedAt)}
        {meeting.endedAt ? `–${time(meeting.endedAt)}` : ""}
        {summary ? ` · ${measuredWords(summary)}` : ""}
      </p>
      <div className="row wrap meeting-do">
        <DebriefLink meeting={meeting} isButton />
        <DeleteMeeting meetingId={meeting.id} records={records.length} onDeleted={onDeleted} />
      </div>
      <div className="meeting-behaviours">
        {plan?.behaviours.map((behaviour) =>
          isUnguessed(behaviour.id, meeting, fields, now) ? (
            <Waiting key={behaviour.id} behaviour={behaviour} meetingId={meeting.id} />
          ) : (
            <BehaviourMoments key={behaviour.id} behaviour={behaviour} found={found} />
          ),
        )}
      </div>
      {facts.phrases.length > 0 ? <FocusMeter meter={meterOf(logOf(facts))} /> : null}
      <OwnWords facts={facts} />
    </>
  );
}

/** What was kept from the phrase helper in this call. */
const logOf = ({ phrases }: Facts): LogEntry[] =>
  phrases.map(({ id, at, focusAfter }) => ({ id, at, focus: focusAfter }));

export function MeetingPage({
  meetingId,
  onDeleted,
}: {
  meetingId: string;
  onDeleted: () => void;
}) {
  const { data, error, refetch } = useQuery(debriefMeeting(meetingId));
  const fields = useQuery(debriefFields(meetingId)).data;
  return (
    <>
      <p className="back">
        <a href="#/meetings" className="row small">
          <Icon name="back" small />
          {i18n.t("dashboard.meetings.back")}
        </a>
      </p>
      {error ? <Problem error={error} onAgain={() => void refetch()} /> : null}
      {data && fields ? (
        <Found found={data} fields={Object.keys(fields)} onDeleted={onDeleted} />
      ) : null}
      {data === null ? (
        <div className="card">
          <State
            isPageTitle
            title={i18n.t("dashboard.meetings.notFound")}
            why={i18n.t("dashboard.meetings.notFoundWhy")}
          >
            <a className="btn as-button" href="#/meetings">
              {i18n.t("dashboard.meetings.back")}
            </a>
          </State>
        </div>
      ) : null}
    </>
  );
}
