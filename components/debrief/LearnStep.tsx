/** Learn: what happened, how, with what effect. Three blank lines come before any hint. */
import { useState } from "react";
import { i18n } from "#i18n";
import { StepTitle } from "@/components/ui/StepTitle";
import { startOf } from "@/lib/core/debrief/commitment";
import { hintKind, LINES, linesWritten, mayHint } from "@/lib/core/debrief/hint";
import { Lines } from "./Lines";
import { StepFoot } from "./StepFoot";
import type { DebriefSession, StepProps } from "./session";

function Questions({ session }: { session: DebriefSession }) {
  const behaviours = session.rows.map(({ behaviour }) => behaviour);
  const about = startOf(behaviours, session.debrief.nextBehaviour);
  const kind = hintKind(behaviours.find(({ id }) => id === about?.id)?.detector ?? null);
  return (
    <div className="next-block learn-ways">
      <p className="label">{i18n.t("debrief.learn.ways")}</p>
      <ul>
        <li className="voice">{i18n.t(`debrief.learn.${kind}.one`)}</li>
        <li className="voice">{i18n.t(`debrief.learn.${kind}.two`)}</li>
        <li className="voice">{i18n.t(`debrief.learn.${kind}.three`)}</li>
      </ul>
    </div>
  );
}

function Hint({ session }: { session: DebriefSession }) {
  const [isAsked, setIsAsked] = useState(false);
  const written = linesWritten(session.debrief);
  return (
    <div className="learn-hint no-print" aria-live="polite">
      {!mayHint(session.debrief) ? (
        <p className="tiny faint">
          {written === 0
            ? i18n.t("debrief.learn.three")
            : i18n.t("debrief.learn.two", { n: Math.min(written, LINES) })}
        </p>
      ) : isAsked ? (
        <Questions session={session} />
      ) : (
        <button type="button" className="btn btn-s" onClick={() => setIsAsked(true)}>
          {i18n.t("debrief.learn.ask")}
        </button>
      )}
    </div>
  );
}

export function LearnStep({ session, takesFocus, onNext, onBack }: StepProps) {
  return (
    <>
      <StepTitle takesFocus={takesFocus} lead={i18n.t("debrief.learn.lead")}>
        {i18n.t("debrief.learn.title")}
      </StepTitle>
      <Lines
        session={session}
        lines={[
          {
            field: "learnWhat",
            label: i18n.t("debrief.learn.what"),
            placeholder: i18n.t("debrief.learn.whatPlaceholder"),
          },
          {
            field: "learnHow",
            label: i18n.t("debrief.learn.how"),
            placeholder: i18n.t("debrief.learn.howPlaceholder"),
          },
          {
            field: "learnEffect",
            label: i18n.t("debrief.learn.effect"),
            placeholder: i18n.t("debrief.learn.effectPlaceholder"),
          },
        ]}
      />
      <Hint session={session} />
      <StepFoot next={i18n.t("debrief.learn.go")} onNext={onNext} onBack={onBack} />
    </>
  );
}
