/** Next: one behaviour, if–then, how it is measured, when it is looked at. Never two behaviours. */
import { i18n } from "#i18n";
import { Glyph } from "@/components/ui/Glyph";
import { StepTitle } from "@/components/ui/StepTitle";
import { commitmentOf, startOf } from "@/lib/core/debrief/commitment";
import type { Behaviour } from "@/lib/core/plan/behaviour";
import { measureSentence, measureWords } from "./commitment-words";
import { Line } from "./Line";
import { LookAgain } from "./LookAgain";
import { lastCounts } from "./last-counts";
import { StepFoot } from "./StepFoot";
import type { DebriefSession, StepProps } from "./session";
import { adopting, takeOver } from "./suggestion";

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
            onBlur={(event) => {
              // What is no whole number within the limits was not kept: the field says what is.
              if (!isTarget(event.target.valueAsNumber)) event.target.value = String(target ?? "");
              session.write.leave();
            }}
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

function Fields({ session, behaviour }: Props) {
  const { debrief } = session;
  const target = debrief.nextTarget ?? behaviour.target;
  const touching = adopting(session, behaviour);
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
          if (behaviour.id !== debrief.nextBehaviour) takeOver(write, behaviour);
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
          if (start && debrief.nextBehaviour === null) takeOver(write, start);
          onNext();
        }}
        onBack={onBack}
      />
    </>
  );
}
