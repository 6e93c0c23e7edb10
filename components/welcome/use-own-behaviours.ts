/** The behaviours being written on the editor step, and why one more or the whole is refused. Saves nothing itself. */
import { useState } from "react";
import { i18n } from "#i18n";
import type { Behaviour } from "@/lib/core/plan/behaviour";
import { mayAdd, type PlanRefusal, refusalOf } from "@/lib/core/plan/make-plan";
import { blankBehaviour, withFocus } from "./blank-behaviour";

export const refusalWords = (refusal: PlanRefusal) =>
  ({
    "too-many": i18n.t("welcome.editor.tooMany"),
    "too-few": i18n.t("welcome.editor.tooFew"),
    nameless: i18n.t("welcome.editor.nameless"),
    "no-aim": i18n.t("welcome.editor.noAim"),
    "same-name": i18n.t("welcome.editor.sameName"),
  })[refusal];

export function useOwnBehaviours(
  start: readonly Behaviour[],
  newId: () => string,
  onChange: (behaviours: readonly Behaviour[]) => void,
  onDone: (behaviours: readonly Behaviour[]) => void,
) {
  const [behaviours, setBehaviours] = useState(start);
  const [why, setWhy] = useState<string | null>(null);
  const [namelessId, setNamelessId] = useState<string | null>(null);
  const focusId = behaviours.find(({ isFocus }) => isFocus)?.id ?? null;
  const change = (next: readonly Behaviour[], focus = focusId) => {
    const changed = withFocus(next, focus);
    setBehaviours(changed);
    onChange(changed);
    setWhy(null);
    setNamelessId(null);
  };
  const add = () => {
    if (mayAdd(behaviours)) change([...behaviours, blankBehaviour(newId())]);
    else setWhy(i18n.t("welcome.editor.sixth"));
  };
  const save = () => {
    const refusal = refusalOf(behaviours);
    const nameless = behaviours.find(({ name }) => name.trim() === "");
    // Said at the empty field, which takes the focus.
    if (refusal === "nameless" && nameless) setNamelessId(nameless.id);
    else if (refusal) setWhy(refusalWords(refusal));
    else onDone(behaviours);
  };
  return { behaviours, why, namelessId, change, add, save };
}
