/** First step of the phrase helper: the draft with its marks, and what to add when it asks. */
import type { Dispatch, ReactNode } from "react";
import { i18n } from "#i18n";
import { MAX_DRAFT } from "@/lib/core/phrase/index";
import type { Rephrasing } from "@/lib/core/phrase/rephrasing";
import { DraftField } from "./DraftField";
import { ObservationField } from "./ObservationField";
import type { PhraseAction, PhraseState } from "./phrase-state";
import type { Refusal } from "./refusal-of";
import { StepFoot } from "./StepFoot";

/** Whether more was typed than is read. */
const isCut = ({ draft, observation }: PhraseState): boolean =>
  Math.max(draft.length, observation.length) > MAX_DRAFT;

interface WriteStepProps {
  state: PhraseState;
  answer: Rephrasing;
  /** Why what was typed as seen gives nothing to say; null: it does, or nothing is typed. */
  refused: Refusal | null;
  /** Whether there are rewrites to show. */
  ready: boolean;
  chips: ReactNode;
  act: Dispatch<PhraseAction>;
}

export function WriteStep({ state, answer, refused, ready, chips, act }: WriteStepProps) {
  return (
    <>
      <div className="panel-part">
        <DraftField
          text={state.draft}
          marks={answer.marks}
          onChange={(text) => act({ type: "draft.typed", text })}
        />
        <Notices state={state} answer={answer} />
      </div>
      {answer.ask ? (
        <div className="panel-part">
          <ObservationField
            ask={answer.ask}
            text={state.observation}
            refused={refused}
            onChange={(text) => act({ type: "observation.typed", text })}
          />
          {chips}
        </div>
      ) : null}
      <StepFoot
        promise={i18n.t("phrase.stays")}
        label={i18n.t("phrase.show")}
        isReady={ready}
        state={state}
        act={act}
        onPress={() => act({ type: "rewrites.shown" })}
      />
    </>
  );
}

/** What is said of the draft as a whole: why it is left alone, and that it is too long. */
function Notices({ state, answer }: Pick<WriteStepProps, "state" | "answer">) {
  return (
    <>
      {answer.notice && state.draft.trim() ? (
        <p className="small quiet phrase-chips" role="status">
          {i18n.t(`phrase.notice.${answer.notice}`)}
        </p>
      ) : null}
      {isCut(state) ? (
        <p className="small quiet phrase-chips" role="status">
          {i18n.t("phrase.cut", { count: MAX_DRAFT.toLocaleString("en") })}
        </p>
      ) : null}
    </>
  );
}
