/** The owner's own three to five behaviours. A sixth is refused with the reason. */
import { useState } from "react";
import { i18n } from "#i18n";
import { Icon } from "@/components/ui/Icon";
import { StepTitle } from "@/components/ui/StepTitle";
import { type Behaviour, MIN_BEHAVIOURS } from "@/lib/core/plan/behaviour";
import { mayAdd, type PlanRefusal, refusalOf } from "@/lib/core/plan/make-plan";
import { BehaviourEditor } from "./BehaviourEditor";
import { blankBehaviour, withFocus } from "./blank-behaviour";

const reason = (refusal: PlanRefusal) =>
  ({
    "too-many": i18n.t("welcome.editor.tooMany"),
    "too-few": i18n.t("welcome.editor.tooFew"),
    nameless: i18n.t("welcome.editor.nameless"),
    "no-aim": i18n.t("welcome.editor.noAim"),
    "same-name": i18n.t("welcome.editor.sameName"),
  })[refusal];

export function EditorStep({
  start,
  newId,
  busy,
  onBack,
  onChange,
  onDone,
}: {
  start: readonly Behaviour[];
  newId: () => string;
  busy: boolean;
  onBack: () => void;
  /** Each change, also half-written. */
  onChange: (behaviours: readonly Behaviour[]) => void;
  onDone: (behaviours: readonly Behaviour[]) => void;
}) {
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
    else if (refusal) setWhy(reason(refusal));
    else onDone(behaviours);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <StepTitle takesFocus lead={i18n.t("welcome.editor.lead")}>
        {i18n.t("welcome.editor.title")}
      </StepTitle>
      <div className="editors">
        {behaviours.map((behaviour, index) => (
          <BehaviourEditor
            key={behaviour.id}
            behaviour={behaviour}
            place={index + 1}
            whyName={namelessId === behaviour.id ? reason("nameless") : null}
            mayRemove={behaviours.length > MIN_BEHAVIOURS}
            onChange={(changed) =>
              change(behaviours.map((one) => (one.id === changed.id ? changed : one)))
            }
            onFocus={() => change(behaviours, behaviour.id)}
            onRemove={() => change(behaviours.filter((one) => one.id !== behaviour.id))}
          />
        ))}
      </div>
      <div className="row wrap editor-add">
        <button type="button" className="btn" onClick={add}>
          <Icon name="plus" small />
          {i18n.t("welcome.editor.add")}
        </button>
        <span className="small faint num">
          {i18n.t("welcome.editor.ofFive", { n: behaviours.length })}
        </span>
      </div>
      <p role="status" className="welcome-why voice">
        {why}
      </p>
      <div className="row wrap welcome-do">
        <button type="button" className="btn btn-bare" onClick={onBack}>
          {i18n.t("welcome.back")}
        </button>
        <button type="submit" className="btn btn-next welcome-go push" disabled={busy}>
          {i18n.t("welcome.editor.go")}
        </button>
      </div>
    </form>
  );
}
