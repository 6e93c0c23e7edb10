/** Takes back the last change (a chip, a taken wording, a change of view, typing after one of these). */
import type { Dispatch } from "react";
import { i18n } from "#i18n";
import type { PhraseAction, PhraseState } from "./phrase-state";

export function UndoButton({ state, act }: { state: PhraseState; act: Dispatch<PhraseAction> }) {
  if (state.past.length === 0) return null;
  return (
    <button type="button" className="btn btn-bare btn-s" onClick={() => act({ type: "undone" })}>
      {i18n.t("phrase.undo")}
    </button>
  );
}
