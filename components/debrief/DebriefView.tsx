/** One debrief on its own page: rail and timer beside the step that is open. Shows; writes through steps. */
import { useState } from "react";
import { i18n } from "#i18n";
import { Brand } from "@/components/ui/Brand";
import { meetingName } from "@/components/ui/meeting-name";
import { nextStep, previousStep, type StepId } from "@/lib/core/debrief/steps";
import type { SaveState } from "@/lib/queries/autosave";
import { CloseStep } from "./CloseStep";
import { GuessStep } from "./GuessStep";
import { KeepStep } from "./KeepStep";
import { LearnStep } from "./LearnStep";
import { NextStep } from "./NextStep";
import { PrintSheet } from "./PrintSheet";
import { SavedNote } from "./SavedNote";
import { SeeStep } from "./SeeStep";
import { SoftTimer } from "./SoftTimer";
import { StepRail } from "./StepRail";
import type { DebriefSession, StepProps } from "./session";
import { useStepHistory } from "./use-step-history";
import { dayAndTime } from "./when";

const STEPS: Readonly<Record<StepId, (props: StepProps) => React.ReactNode>> = {
  guess: GuessStep,
  see: SeeStep,
  keep: KeepStep,
  learn: LearnStep,
  next: NextStep,
  close: CloseStep,
};

interface DebriefViewProps {
  session: DebriefSession;
  spentMs: number;
  state: SaveState;
}

export function DebriefView({ session, spentMs, state }: DebriefViewProps) {
  const [wasMoved, setWasMoved] = useState(false);
  const step = session.debrief.step ?? "guess";
  const Step = STEPS[step];
  const open = useStepHistory(step, (next) => {
    setWasMoved(true);
    session.write.set("step", next);
    // Whatever was typed in the step that is left becomes an operation now.
    session.write.leave();
    window.scrollTo({ top: 0 });
  });
  const openOr = (next: StepId | null) => next && open(next);
  return (
    <>
      <header className="top">
        <Brand />
        <span className="small faint">{i18n.t("debrief.title")}</span>
        <SavedNote state={state} />
      </header>
      <main className="sheet cols debrief">
        <Side session={session} step={step} spentMs={spentMs} onOpen={open} />
        <section className="debrief-step">
          <Step
            key={step}
            session={session}
            takesFocus={wasMoved}
            onNext={() => openOr(nextStep(step))}
            onBack={() => openOr(previousStep(step))}
          />
        </section>
      </main>
      <PrintSheet session={session} />
    </>
  );
}

interface SideProps extends Omit<DebriefViewProps, "state"> {
  step: StepId;
  onOpen: (step: StepId) => void;
}

/** Which meeting it is, the six steps, and how long it took so far. */
function Side({ session, spentMs, step, onOpen }: SideProps) {
  return (
    <aside className="debrief-side">
      <p className="debrief-name">{meetingName(session.view.meeting)}</p>
      <p className="small faint num">{dayAndTime(session.view.meeting.startedAt)}</p>
      <StepRail session={session} step={step} onOpen={onOpen} />
      {session.debrief.closed === null ? <SoftTimer session={session} spentMs={spentMs} /> : null}
    </aside>
  );
}
