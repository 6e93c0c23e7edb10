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

function Chip({
  name,
  isOn,
  hasDate = false,
  onPress,
}: {
  name: string;
  isOn: boolean;
  hasDate?: boolean;
  onPress: () => void;
}) {
  return (
    <button
      type="button"
      className={isOn ? "chip chip-on" : "chip"}
      aria-pressed={isOn}
      onClick={onPress}
    >
      {hasDate ? <Icon name="calendar" small /> : null}
      {name}
    </button>
  );
}

interface Asked {
  /** The time chosen, ms since 1970, or null. */
  readonly nextLookAt: number | null;
  readonly now: () => number;
  readonly isAsking: boolean;
  readonly onAsk: (isAsking: boolean) => void;
  readonly onChoose: (at: number | null) => void;
}

function Dates({ end, nextLookAt, now, isAsking, onAsk, onChoose }: Asked & { end: number }) {
  return (
    <div className="row wrap look-chips">
      {datesFrom(end, now()).map(([name, at]) => (
        <Chip
          key={name}
          name={name}
          hasDate
          isOn={sameMinute(at, nextLookAt)}
          onPress={() => {
            onAsk(false);
            onChoose(sameMinute(at, nextLookAt) ? null : at);
          }}
        />
      ))}
      <Chip
        name={i18n.t("debrief.next.another")}
        isOn={isAsking}
        onPress={() => onAsk(!isAsking)}
      />
    </div>
  );
}

function datesFrom(end: number, now: number) {
  return [
    [i18n.t("debrief.next.sameTime"), daysLater(end, WEEK_DAYS)],
    [i18n.t("debrief.next.tomorrow"), daysLater(now, 1)],
  ] as const;
}

function AnotherTime({
  nextLookAt,
  now,
  onChoose,
}: Pick<Asked, "nextLookAt" | "now" | "onChoose">) {
  return (
    <input
      className="field look-field num"
      type="datetime-local"
      aria-label={i18n.t("debrief.next.anotherLabel")}
      min={toLocalField(now())}
      defaultValue={nextLookAt === null ? "" : toLocalField(nextLookAt)}
      onChange={({ target }) => onChoose(fromLocalField(target.value))}
    />
  );
}

interface LookAgainProps {
  session: DebriefSession;
  /** null while there is no "then": there is nothing to put in a calendar yet. */
  commitment: Commitment | null;
  measure: string;
}

export function LookAgain({ session, commitment, measure }: LookAgainProps) {
  const { meeting } = session.view;
  const { nextLookAt } = session.debrief;
  const end = meeting.endedAt ?? session.now();
  const [isAsking, setIsAsking] = useState(
    nextLookAt !== null &&
      datesFrom(end, session.now()).every(([, at]) => !sameMinute(at, nextLookAt)),
  );
  const [isPast, setIsPast] = useState(false);
  const choose = (at: number | null) => {
    const isOver = at !== null && at <= session.now();
    setIsPast(isOver);
    if (!isOver) session.write.set("nextLookAt", at);
  };
  const asked = { nextLookAt, now: session.now, isAsking, onAsk: setIsAsking, onChoose: choose };
  return (
    <div>
      <p className="label">{i18n.t("debrief.next.when")}</p>
      <Dates end={end} {...asked} />
      {isAsking ? <AnotherTime {...asked} /> : null}
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
