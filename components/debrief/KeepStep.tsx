/** Keep: one highlight, and what made it possible (feedforward: a success and its conditions first). */
import { i18n } from "#i18n";
import { time } from "@/components/ui/format";
import { Glyph } from "@/components/ui/Glyph";
import { StepTitle } from "@/components/ui/StepTitle";
import { foldFacts } from "@/lib/core/checklist/fold-facts";
import { Line } from "./Line";
import { StepFoot } from "./StepFoot";
import type { DebriefSession, StepProps } from "./session";

/** What the owner starred or noted in the call: their own words, to start from. */
function FromTheCall({ session }: { session: DebriefSession }) {
  const { highlights, notes } = foldFacts(session.view.records);
  const rows = [...highlights, ...notes].sort((a, b) => a.at - b.at);
  if (rows.length === 0) return null;
  return (
    <ul className="from-call">
      {rows.map((record) => (
        <li key={record.id} className="row">
          <Glyph shape={record.type === "highlight" ? "focus" : "solid"} className="faint" />
          <span className="tiny faint num">
            {record.type === "highlight"
              ? i18n.t("debrief.keep.starred")
              : i18n.t("debrief.keep.noted")}{" "}
            {time(record.at)}
          </span>
          <span className="said">{record.text}</span>
        </li>
      ))}
    </ul>
  );
}

export function KeepStep({ session, takesFocus, onNext, onBack }: StepProps) {
  return (
    <>
      <StepTitle takesFocus={takesFocus} lead={i18n.t("debrief.keep.lead")}>
        {i18n.t("debrief.keep.title")}
      </StepTitle>
      <FromTheCall session={session} />
      <div className="debrief-lines">
        <Line
          session={session}
          field="keepWhat"
          rows={3}
          label={i18n.t("debrief.keep.what")}
          placeholder={i18n.t("debrief.keep.whatPlaceholder")}
        />
        <Line
          session={session}
          field="keepHow"
          rows={3}
          label={i18n.t("debrief.keep.how")}
          placeholder={i18n.t("debrief.keep.howPlaceholder")}
        />
      </div>
      <StepFoot next={i18n.t("debrief.keep.go")} onNext={onNext} onBack={onBack} />
    </>
  );
}
