/** The popup: read in a minute, 380 × 600. It counts nothing and changes nothing. */
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { i18n } from "#i18n";
import { earlyOf } from "@/lib/core/patterns/early";
import { trendOf } from "@/lib/core/patterns/trend";
import { MAX_BEHAVIOURS, type Plan } from "@/lib/core/plan/behaviour";
import { activeTab } from "@/lib/queries/active-tab";
import { type MeetingItem, meetings } from "@/lib/queries/meetings";
import { METER_DAYS, meterFrom, meterSince, phraseLog } from "@/lib/queries/phrase-log";
import { plan } from "@/lib/queries/plan";
import { type Trends, trends } from "@/lib/queries/trends";
import { isRunning } from "../meetings/meeting-words";
import { FocusMeter } from "../phrase/FocusMeter";
import { AccessNotice } from "../ui/AccessNotice";
import { Problem } from "../ui/Problem";
import { BehaviourRows } from "./BehaviourRows";
import { FirstMeetings } from "./FirstMeetings";
import { isWhySaid, MeetingPart } from "./MeetingPart";
import { NextPart } from "./NextPart";
import { PopupEmpty } from "./PopupEmpty";
import { PopupHead } from "./PopupHead";

/** Says where the tally will appear, while no meeting runs. */
function WhereNote({ isQuiet }: { isQuiet: boolean }) {
  const { data } = useQuery(activeTab());
  if (!data || isQuiet) return null;
  return (
    <p className="popup-note tiny quiet">
      {data === "call-site" ? i18n.t("popup.joinCall") : i18n.t("popup.notACall")}
    </p>
  );
}

function Filled({
  items,
  current,
  found,
}: {
  items: readonly MeetingItem[];
  current: Plan;
  found: Trends;
}) {
  const [now] = useState(Date.now);
  const log = useQuery(phraseLog());
  const names = new Map(current.behaviours.map(({ id, name }) => [id, name]));
  const early = earlyOf(found.meetings);
  const meter = meterSince(meterFrom(now), log.data ?? [], found.phrases);
  return (
    <>
      <div className="popup-scroll">
        <MeetingPart items={items} names={names} now={now} />
        {early ? <FirstMeetings early={early} /> : null}
        <BehaviourRows
          trends={current.behaviours
            .slice(0, MAX_BEHAVIOURS)
            .map((behaviour) => trendOf(behaviour, found.meetings))}
          isEarly={early !== null}
          isWhySaid={isWhySaid(items)}
        />
        <section className="popup-part">
          {log.data ? <FocusMeter meter={meter} days={METER_DAYS} /> : null}
        </section>
      </div>
      <NextPart
        plan={current}
        isCoaching={found.meetings.some(({ phase }) => phase === "coaching")}
        now={now}
      />
    </>
  );
}

export function Popup() {
  const list = useQuery(meetings());
  const current = useQuery(plan());
  const found = useQuery(trends());
  const error = list.error ?? current.error ?? found.error;
  // A practice call is worth showing only while it runs.
  const items = (list.data ?? []).filter(
    (item) => item.meeting.site !== "practice" || isRunning(item),
  );
  const isThere = list.data && current.data !== undefined && found.data;
  return (
    <div className="popup">
      <PopupHead />
      <main className="popup-main">
        <AccessNotice />
        {error ? (
          <div className="popup-part">
            <Problem error={error} onAgain={() => void list.refetch()} />
          </div>
        ) : null}
        {isThere && !error ? (
          <>
            <WhereNote isQuiet={list.data.some(isRunning)} />
            {items.length > 0 && current.data ? (
              <Filled items={items} current={current.data} found={found.data} />
            ) : (
              <PopupEmpty hasPlan={current.data !== null} />
            )}
          </>
        ) : null}
      </main>
    </div>
  );
}
