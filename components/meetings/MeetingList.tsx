/** All meetings, newest first: when, what was counted, the debrief. Opens no record. */
import { useQuery } from "@tanstack/react-query";
import { i18n } from "#i18n";
import { isTooShort } from "@/lib/core/patterns/early";
import { earlierBehaviours } from "@/lib/queries/earlier-behaviours";
import { type MeetingItem, meetings } from "@/lib/queries/meetings";
import { plan } from "@/lib/queries/plan";
import { longDay, time } from "../ui/format";
import { meetingName } from "../ui/meeting-name";
import { Problem } from "../ui/Problem";
import { ScrollBox } from "../ui/ScrollBox";
import { State } from "../ui/State";
import { DebriefLink } from "./DebriefLink";
import { isRunning, measuredWords } from "./meeting-words";
import { TallyChips } from "./TallyChips";

/** Whether it is a baseline meeting, or too short to be in any pattern. */
function trendWords({ meeting, summary }: MeetingItem): string | null {
  if (summary && isTooShort(summary)) return ` · ${i18n.t("dashboard.why.short")}`;
  return meeting.phase === "baseline" ? ` · ${i18n.t("dashboard.meetings.baseline")}` : null;
}

/** Of the behaviours, by id. */
type Names = ReadonlyMap<string, string>;

function Row({ item, names }: { item: MeetingItem; names: Names }) {
  const { meeting, summary } = item;
  return (
    <tr>
      <td className="num nowrap">
        <p>{longDay(meeting.startedAt)}</p>
        <p className="small faint">
          {time(meeting.startedAt)}
          {meeting.endedAt ? `–${time(meeting.endedAt)}` : ""}
        </p>
      </td>
      <td>
        <a className="strong" href={`#/meetings/${meeting.id}`}>
          {meetingName(meeting)}
        </a>
        <p className="small quiet">
          {isRunning(item)
            ? i18n.t("dashboard.meetings.running")
            : summary
              ? measuredWords(summary)
              : null}
          {meeting.site === "practice" ? ` · ${i18n.t("dashboard.meetings.practice")}` : null}
          {meeting.site !== "practice" ? trendWords(item) : null}
        </p>
      </td>
      <td>
        {summary ? <TallyChips summary={summary} names={names} unguessed={item.unguessed} /> : null}
      </td>
      <td className="nowrap">
        <DebriefLink meeting={meeting} />
      </td>
    </tr>
  );
}

export function MeetingList() {
  const { data, error, refetch } = useQuery(meetings());
  const current = useQuery(plan());
  const earlier = useQuery(earlierBehaviours());
  if (error) return <Problem error={error} onAgain={() => void refetch()} />;
  if (!data) return null;
  const known = [...(earlier.data ?? []), ...(current.data?.behaviours ?? [])];
  const names = new Map(known.map(({ id, name }) => [id, name]));
  return (
    <>
      <h1 className="page-title">{i18n.t("dashboard.meetings.title")}</h1>
      <p className="quiet page-lead">{i18n.t("dashboard.meetings.lead")}</p>
      {data.length === 0 ? <NoMeeting /> : <Table items={data} names={names} />}
    </>
  );
}

function NoMeeting() {
  return (
    <div className="card">
      <State
        title={i18n.t("dashboard.meetings.emptyTitle")}
        why={i18n.t("dashboard.meetings.emptyWhy")}
      >
        <a className="btn as-button" href="/practice.html">
          {i18n.t("dashboard.empty.practice")}
        </a>
      </State>
    </div>
  );
}

function Table({ items, names }: { items: readonly MeetingItem[]; names: Names }) {
  return (
    <ScrollBox className="card" name={i18n.t("dashboard.meetings.title")}>
      <table className="meetings">
        <thead>
          <tr>
            <th scope="col">{i18n.t("dashboard.meetings.when")}</th>
            <th scope="col">{i18n.t("dashboard.meetings.meeting")}</th>
            <th scope="col">{i18n.t("dashboard.meetings.counted")}</th>
            <th scope="col">{i18n.t("dashboard.meetings.debrief")}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <Row key={item.meeting.id} item={item} names={names} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
