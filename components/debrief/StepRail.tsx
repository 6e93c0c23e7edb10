/** The six steps: solid done, half now, hollow to come. Every step can be opened at any time. */
import { i18n } from "#i18n";
import { Glyph } from "@/components/ui/Glyph";
import { isDone, STEP_IDS, STEP_MS, type StepId } from "@/lib/core/debrief/steps";
import { minutes } from "@/lib/core/debrief/timer";
import type { DebriefSession } from "./session";

const SHAPES = { now: "half", done: "solid", "": "ring" } as const;

interface StepRailProps {
  session: DebriefSession;
  step: StepId;
  onOpen: (step: StepId) => void;
}

export function StepRail({ session, step, onOpen }: StepRailProps) {
  const ids = session.rows.map(({ behaviour }) => behaviour.id);
  const isOver = session.debrief.closed !== null;
  const state = (id: StepId) => {
    // Once the debrief is closed nothing is half done: a step holds an answer, or it does not.
    if (id === step && !isOver) return "now";
    return isDone(id, session.debrief, ids) ? "done" : "";
  };
  const word = {
    now: i18n.t("debrief.now"),
    done: i18n.t("debrief.done"),
    "": i18n.t("debrief.toCome"),
  };
  return (
    <nav aria-label={i18n.t("debrief.steps")}>
      <ol className="rail debrief-rail">
        {STEP_IDS.map((id) => (
          <li key={id} className={id === step ? "now" : state(id)}>
            <button
              type="button"
              aria-current={id === step ? "step" : undefined}
              onClick={() => onOpen(id)}
            >
              <Glyph shape={SHAPES[state(id)]} />
              <span>{i18n.t(`debrief.step.${id}`)}</span>
              <span className="sr">{word[state(id)]}</span>
              <span className="num">{minutes(STEP_MS[id])}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
