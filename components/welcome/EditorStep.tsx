/** The owner's own three to five behaviours. A sixth is refused with the reason. */
import { i18n } from "#i18n";
import { StepTitle } from "@/components/ui/StepTitle";
import { type Behaviour, MIN_BEHAVIOURS, type Plan } from "@/lib/core/plan/behaviour";
import { BehaviourEditor } from "./BehaviourEditor";
import { EditorFoot } from "./EditorFoot";
import { leftOf, StaysStored } from "./StaysStored";
import { refusalWords, useOwnBehaviours } from "./use-own-behaviours";

interface Props {
  start: readonly Behaviour[];
  /** The plan in force, when the page is opened again. */
  plan: Plan | null;
  /** Ids of the behaviours that were counted in some meeting. */
  counted: ReadonlySet<string>;
  newId: () => string;
  busy: boolean;
  onBack: () => void;
  /** Each change, also half-written. */
  onChange: (behaviours: readonly Behaviour[]) => void;
  onDone: (behaviours: readonly Behaviour[]) => void;
}

export function EditorStep(props: Props) {
  const { start, plan, counted, newId, busy, onBack, onChange, onDone } = props;
  const own = useOwnBehaviours(start, newId, onChange, onDone);
  const { behaviours } = own;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        own.save();
      }}
    >
      <StepTitle takesFocus lead={i18n.t("welcome.editor.lead")}>
        {i18n.t("welcome.editor.title")}
      </StepTitle>
      <Editors own={own} />
      {plan ? (
        <StaysStored
          left={leftOf(
            plan,
            behaviours.map(({ id }) => id),
            counted,
          )}
        />
      ) : null}
      <EditorFoot
        count={behaviours.length}
        why={own.why}
        busy={busy}
        onAdd={own.add}
        onBack={onBack}
      />
    </form>
  );
}

function Editors({ own }: { own: ReturnType<typeof useOwnBehaviours> }) {
  const { behaviours, change } = own;
  return (
    <div className="editors">
      {behaviours.map((behaviour, index) => (
        <BehaviourEditor
          key={behaviour.id}
          behaviour={behaviour}
          place={index + 1}
          whyName={own.namelessId === behaviour.id ? refusalWords("nameless") : null}
          mayRemove={behaviours.length > MIN_BEHAVIOURS}
          onChange={(changed) =>
            change(behaviours.map((one) => (one.id === changed.id ? changed : one)))
          }
          onFocus={() => change(behaviours, behaviour.id)}
          onRemove={() => change(behaviours.filter((one) => one.id !== behaviour.id))}
        />
      ))}
    </div>
  );
}
