/** See: the counts beside the guesses, each uncovered on its own; candidates; how well it was counted. */
import { i18n } from "#i18n";
import { Glyph } from "@/components/ui/Glyph";
import { StepTitle } from "@/components/ui/StepTitle";
import { agreementOf } from "@/lib/core/debrief/rows";
import { Candidates } from "./Candidates";
import { KeptCount } from "./KeptCount";
import { LeftOut } from "./LeftOut";
import { SeeRow } from "./SeeRow";
import { StepFoot } from "./StepFoot";
import type { StepProps } from "./session";

type Agreed = NonNullable<ReturnType<typeof agreementOf>>;

function Legend({ hasAim }: { hasAim: boolean }) {
  return (
    <p className="row tiny quiet see-legend">
      <span className="row">
        <Glyph shape="ring" />
        {i18n.t("debrief.see.yourGuess")}
      </span>
      <span className="row">
        <Glyph shape="solid" />
        {i18n.t("debrief.see.theCount")}
      </span>
      {hasAim ? (
        <span className="row">
          <svg width="22" height="8" aria-hidden="true">
            <rect className="gap-aim" width="22" height="8" rx="4" />
          </svg>
          {i18n.t("debrief.see.yourAim")}
        </span>
      ) : null}
    </p>
  );
}

/** "Agreed on 0 of 4" would read as somebody's miss. */
function agreedWords({ both, all }: Agreed): string {
  return both === 0
    ? i18n.t("debrief.see.agreedNone", all, { n: all })
    : i18n.t("debrief.see.agreed", { both, all });
}

export function SeeStep({ session, takesFocus, onNext }: StepProps) {
  const { rows, debrief } = session;
  const shown = rows.filter(({ behaviour }) => debrief.shown.includes(behaviour.id));
  const agreed = agreementOf(shown);
  return (
    <>
      <StepTitle takesFocus={takesFocus} lead={i18n.t("debrief.see.lead")}>
        {i18n.t("debrief.see.title")}
      </StepTitle>
      <Legend hasAim={rows.some(({ behaviour }) => behaviour.target !== null)} />
      {rows.map((row) => (
        <SeeRow key={row.behaviour.id} row={row} session={session} />
      ))}
      <Candidates rows={shown} session={session} />
      <LeftOut session={session} />
      <KeptCount session={session} />
      <StepFoot
        note={agreed ? agreedWords(agreed) : null}
        next={i18n.t("debrief.see.go")}
        onNext={onNext}
      />
    </>
  );
}
