/** The whole debrief on paper: only what is filled in, no controls. Hidden on the screen. */
import { i18n } from "#i18n";
import { meetingName } from "@/components/ui/meeting-name";
import { commitmentOf } from "@/lib/core/debrief/commitment";
import { didName } from "./DidSegment";
import { guessWord } from "./gap-words";
import { IfThen } from "./IfThen";
import type { DebriefSession } from "./session";
import { dayAndTime } from "./when";

function Counts({ session }: { session: DebriefSession }) {
  const shown = session.rows.filter(({ behaviour }) =>
    session.debrief.shown.includes(behaviour.id),
  );
  if (shown.length === 0) return null;
  return (
    <ul>
      {shown.map(({ behaviour, count, tally }) => (
        <li key={behaviour.id}>
          <b>{behaviour.name}</b>{" "}
          {behaviour.recording === "count"
            ? i18n.t("debrief.see.chart", {
                guess: guessWord(session.debrief.guesses[behaviour.id] ?? null),
                count: count === null ? i18n.t("debrief.see.dash") : String(count),
              })
            : null}
          {tally.mark ? ` · ${didName(tally.mark)}` : null}
        </li>
      ))}
    </ul>
  );
}

export function PrintSheet({ session }: { session: DebriefSession }) {
  const { debrief, view } = session;
  const commitment = commitmentOf(debrief);
  const lines = [
    [i18n.t("debrief.keep.what"), debrief.keepWhat],
    [i18n.t("debrief.keep.how"), debrief.keepHow],
    [i18n.t("debrief.learn.what"), debrief.learnWhat],
    [i18n.t("debrief.learn.how"), debrief.learnHow],
    [i18n.t("debrief.learn.effect"), debrief.learnEffect],
    [i18n.t("debrief.close.changed"), debrief.closeChanged],
    [i18n.t("debrief.close.matters"), debrief.closeMatters],
    [i18n.t("debrief.close.keep"), debrief.closeKeep],
  ] as const;
  return (
    <article className="print-sheet" aria-hidden="true">
      <h2>{meetingName(view.meeting)}</h2>
      <p className="num">{dayAndTime(view.meeting.startedAt)}</p>
      <Counts session={session} />
      <dl>
        {lines.map(([name, text]) =>
          (text ?? "").trim() ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd className="voice">{text}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {commitment ? (
        <div className="next-block">
          <p className="label">{i18n.t("debrief.close.next")}</p>
          <IfThen commitment={commitment} />
        </div>
      ) : null}
      <p className="tiny">{i18n.t("debrief.print.notes")}</p>
    </article>
  );
}
