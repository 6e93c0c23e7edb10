/** Says when this meeting, or a behaviour in it, is left out of trends, and with which minutes. */
import { i18n } from "#i18n";
import { whyLeftOut } from "@/lib/core/patterns/left-out";
import type { DebriefSession } from "./session";

const minutes = (ms: number) => Math.round(ms / 60_000);

export function LeftOut({ session }: { session: DebriefSession }) {
  const { view, rows, debrief } = session;
  const summary = view.summaries.find(({ meetingId }) => meetingId === view.meeting.id);
  if (!summary) return null;
  // The answer given on this page counts before the keeper has summed up again.
  const facts = { ...summary, keptCount: debrief.keptCount };
  const out = rows.flatMap(({ behaviour }) => {
    const { leftOut } = whyLeftOut(behaviour, facts);
    return leftOut?.reason === "coverage" ? [{ behaviour, leftOut }] : [];
  });
  const [first] = out;
  if (!first) return null;
  const counts = rows.filter(({ behaviour }) => behaviour.detector !== null);
  const { measuredMs, inCallMs } = first.leftOut;
  return (
    <section className="card state debrief-out">
      <p className="strong small">
        {out.length === counts.length
          ? i18n.t("debrief.see.leftOut")
          : i18n.t("debrief.see.leftOutSome", {
              names: out.map(({ behaviour }) => behaviour.name).join(", "),
            })}
      </p>
      <p className="small quiet">
        {i18n.t("debrief.see.leftOutWhy", {
          measured: minutes(measuredMs),
          all: minutes(inCallMs),
        })}
      </p>
    </section>
  );
}
