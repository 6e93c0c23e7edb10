/** The foot of a step: what is promised where there is room, the way back, and the one way on. */
import type { Dispatch } from "react";
import type { PhraseAction, PhraseState } from "./phrase-state";
import { UndoButton } from "./UndoButton";

export function StepFoot({
  promise,
  label,
  isReady,
  state,
  act,
  onPress,
}: {
  promise?: string;
  label: string;
  isReady: boolean;
  state: PhraseState;
  act: Dispatch<PhraseAction>;
  onPress: () => void;
}) {
  return (
    <div className="panel-part row phrase-foot">
      {promise ? <span className="tiny faint">{promise}</span> : null}
      <span className="push row">
        <UndoButton state={state} act={act} />
        <button
          type="button"
          className="btn btn-s"
          aria-disabled={!isReady}
          onClick={() => isReady && onPress()}
        >
          {label}
        </button>
      </span>
    </div>
  );
}
