/** Next: one behaviour, if–then, how it is measured, when it is looked at. Never two behaviours. */
import { i18n } from "#i18n";
import { Glyph } from "@/components/ui/Glyph";
import { StepTitle } from "@/components/ui/StepTitle";
import { commitmentOf, startOf } from "@/lib/core/debrief/commitment";
import type { FieldName } from "@/lib/core/debrief/debrief";
import type { Behaviour } from "@/lib/core/plan/behaviour";
import { measureSentence, measureWords } from "./commitment-words";
import { Line } from "./Line";
import { LookAgain } from "./LookAgain";
import { lastCounts } from "./last-counts";
import { StepFoot } from "./StepFoot";
import type { DebriefSession, StepProps } from "./session";

interface Props {
  readonly session: DebriefSession;
  readonly behaviour: Behaviour;
}

function Which({
  behaviours,
  chosen,
  onChoose,
}: {
  behaviours: readonly Behaviour[];
  chosen: string | null;
  onChoose: (behaviour: Behaviour) => void;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: chips in a line, not a boxed fieldset
    <div className="row wrap which" role="group" aria-label={i18n.t("debrief.next.which")}>
      {behaviours.map((behaviour) => (
        <button
          key={behaviour.id}
          type="button"
          className={behaviour.id === chosen ? "chip chip-on" : "chip"}
          aria-pressed={behaviour.id === chosen}
          onClick={() => onChoose(behaviour)}
        >
          {behaviour.isFocus ? <Glyph shape="focus" /> : null}
          {behaviour.name}
        </button>
      ))}
    </div>
  );
}

function Measure({ session, behaviour, target }: Props & { target: number | null }) {
  const counts = lastCounts(session.view, behaviour);
  return (
    <div>
      <p className="label">{i18n.t("debrief.next.know")}</p>
      <div className="row measure">
        {behaviour.recording === "count" ? (
          <input
            key={behaviour.id}
            className="field measure-number num"
            type="number"
            min={0}
            max={MOST_TARGET}
            aria-label={i18n.t("debrief.next.count")}
            defaultValue={target ?? ""}
            onChange={({ target: { valueAsNumber } }) => {
              if (isTarget(valueAsNumber)) session.write.type("nextTarget", valueAsNumber);
            }}
            onBlur={session.write.leave}
          />
        ) : null}
        <p className="small quiet">
          {measureWords(behaviour, target)}
          <br />
          <span className="num">
            {counts.length > 0
              ? i18n.t("debrief.next.lastThree", { counts: counts.join(", ") })
              : i18n.t("debrief.next.noneBefore")}
          </span>
        </p>
      </div>
    </div>
  );
}

const MOST_TARGET = 99;
const isTarget = (value: number) => Number.isInteger(value) && value >= 0 && value <= MOST_TARGET;

/** What the step shows before anything was written: the focus behaviour with its own cue and aim. */
function suggestionOf(behaviour: Behaviour): Partial<Record<FieldName, unknown>> {
  return {
    nextBehaviour: behaviour.id,
    nextSituation: behaviour.cue?.situation ?? null,
    nextResponse: behaviour.cue?.response ?? null,
    nextTarget: behaviour.target,
  };
}

function Fields({ session, behaviour }: Props) {
  const { debrief, write } = session;
  const target = debrief.nextTarget ?? behaviour.target;
  const suggestion = suggestionOf(behaviour);
  /** The first touch takes the suggestion over, so that what is seen is what is kept. */
  const adopt = () => {
    if (debrief.nextBehaviour !== null) return;
    for (const [field, value] of Object.entries(suggestion)) write.set(field as FieldName, value);
  };
  const touching: DebriefSession = {
    ...session,
    write: {
      ...write,
      type: (field, value) => {
        adopt();
        write.type(field, value);
      },
      set: (field, value) => {
        adopt();
        write.set(field, value);
      },
    },
  };
  const isNew = debrief.nextBehaviour === null;
  return (
    <>
      <div className="next-block if-then">
        <Line
          session={touching}
          field="nextSituation"
          start={isNew ? (behaviour.cue?.situation ?? "") : ""}
          rows={1}
          isLarge
          label={i18n.t("debrief.next.if")}
          placeholder={i18n.t("debrief.next.ifPlaceholder")}
        />
        <Line
          session={touching}
          field="nextResponse"
          start={isNew ? (behaviour.cue?.response ?? "") : ""}
          rows={1}
          isLarge
          label={i18n.t("debrief.next.then")}
          placeholder={i18n.t("debrief.next.thenPlaceholder")}
        />
      </div>
      <div className="cols know-when">
        <Measure session={touching} behaviour={behaviour} target={target} />
        <LookAgain
          session={touching}
          commitment={commitmentOf(debrief)}
          measure={measureSentence(behaviour, target)}
        />
      </div>
    </>
  );
}

export function NextStep({ session, takesFocus, onNext, onBack }: StepProps) {
  const { view, debrief, write } = session;
  const behaviours = view.plan?.behaviours ?? [];
  const start = startOf(behaviours, debrief.nextBehaviour);
  const take = (behaviour: Behaviour) => {
    for (const [field, value] of Object.entries(suggestionOf(behaviour))) {
      write.set(field as FieldName, value);
    }
  };
  return (
    <>
      <StepTitle takesFocus={takesFocus} lead={i18n.t("debrief.next.lead")}>
        {i18n.t("debrief.next.title")}
      </StepTitle>
      <Which
        behaviours={behaviours}
        chosen={start?.id ?? null}
        onChoose={(behaviour) => {
          // Words already written stay when the same chip is pressed again.
          if (behaviour.id !== debrief.nextBehaviour) take(behaviour);
        }}
      />
      {start ? <Fields key={start.id} session={session} behaviour={start} /> : null}
      {(debrief.learnHow ?? "").trim() ? (
        <p className="small quiet learned">
          {i18n.t("debrief.next.learned")} <q className="said">{debrief.learnHow}</q>
        </p>
      ) : null}
      <StepFoot
        next={i18n.t("debrief.next.go")}
        onNext={() => {
          if (start && debrief.nextBehaviour === null) take(start);
          onNext();
        }}
        onBack={onBack}
      />
    </>
  );
}
