/** When the commitment is looked at: a few dates to press, any other one, and a calendar file. */
import { useState } from "react";
import { i18n } from "#i18n";
import { Icon } from "@/components/ui/Icon";
import type { Commitment } from "@/lib/core/debrief/commitment";
import { calendarFile, download } from "./calendar-file";
import type { DebriefSession } from "./session";
import { dayAndTime, daysLater, fromLocalField, toLocalField } from "./when";

const WEEK_DAYS = 7;

function File({
  commitment,
  measure,
  uid,
}: {
  commitment: Commitment;
  measure: string;
  uid: string;
}) {
  const [said, setSaid] = useState<string | null>(null);
  const make = () => {
    const file = calendarFile(commitment, measure, uid);
    if (file) download(file);
    setSaid(
      file
        ? i18n.t("debrief.next.fileMade", { name: file.name })
        : i18n.t("debrief.next.fileFailed"),
    );
  };
  return (
    <>
      <button type="button" className="link small" onClick={make}>
        {i18n.t("debrief.next.file")}
      </button>
      <p role="status" className="tiny faint look-said">
        {said}
      </p>
    </>
  );
}

export function LookAgain({
  session,
  commitment,
  measure,
}: {
  session: DebriefSession;
  /** null while there is no "then": there is nothing to put in a calendar yet. */
  commitment: Commitment | null;
  measure: string;
}) {
  const { meeting } = session.view;
  const { nextLookAt } = session.debrief;
  const end = meeting.endedAt ?? session.now();
  const choices = [
    [i18n.t("debrief.next.sameTime"), daysLater(end, WEEK_DAYS)],
    [i18n.t("debrief.next.tomorrow"), daysLater(session.now(), 1)],
  ] as const;
  const isOther = nextLookAt !== null && choices.every(([, at]) => !sameMinute(at, nextLookAt));
  const [isAsking, setIsAsking] = useState(isOther);
  const [isPast, setIsPast] = useState(false);
  const choose = (at: number | null) => {
    const isOver = at !== null && at <= session.now();
    setIsPast(isOver);
    if (!isOver) session.write.set("nextLookAt", at);
  };
  return (
    <div>
      <p className="label">{i18n.t("debrief.next.when")}</p>
      <div className="row wrap look-chips">
        {choices.map(([name, at]) => (
          <button
            key={name}
            type="button"
            className={sameMinute(at, nextLookAt) ? "chip chip-on" : "chip"}
            aria-pressed={sameMinute(at, nextLookAt)}
            onClick={() => {
              setIsAsking(false);
              choose(sameMinute(at, nextLookAt) ? null : at);
            }}
          >
            <Icon name="calendar" small />
            {name}
          </button>
        ))}
        <button
          type="button"
          className={isAsking ? "chip chip-on" : "chip"}
          aria-pressed={isAsking}
          onClick={() => setIsAsking(!isAsking)}
        >
          {i18n.t("debrief.next.another")}
        </button>
      </div>
      {isAsking ? (
        <input
          className="field look-field num"
          type="datetime-local"
          aria-label={i18n.t("debrief.next.anotherLabel")}
          min={toLocalField(session.now())}
          defaultValue={nextLookAt === null ? "" : toLocalField(nextLookAt)}
          onChange={({ target }) => choose(fromLocalField(target.value))}
        />
      ) : null}
      <p role="status" className="tiny">
        {isPast ? i18n.t("debrief.next.past") : null}
      </p>
      <p className="small row wrap">
        {nextLookAt === null ? null : <span className="num">{dayAndTime(nextLookAt)}</span>}
        {nextLookAt !== null && commitment ? (
          <File commitment={commitment} measure={measure} uid={meeting.id} />
        ) : null}
      </p>
    </div>
  );
}

/** Chips are made from "now": within the same minute they are the same choice. */
function sameMinute(a: number, b: number | null): boolean {
  return b !== null && Math.floor(a / 60_000) === Math.floor(b / 60_000);
}
