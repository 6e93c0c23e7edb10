/** Second step of the phrase helper: what was seen, the ways to say it, copying and keeping. */
import { type Dispatch, type ReactNode, useState } from "react";
import { i18n } from "#i18n";
import { focusOf } from "@/lib/core/phrase/focus-of";
import type { Rephrasing } from "@/lib/core/phrase/rephrasing";
import { KeepCard } from "./KeepCard";
import type { KeptPhrase } from "./PhraseHelper";
import type { PhraseAction, PhraseState } from "./phrase-state";
import { type OfferedRewrite, RewriteList, textOf } from "./RewriteList";
import { StepFoot } from "./StepFoot";
import type { ModelRewrites } from "./use-model-rewrites";

interface SayStepProps {
  state: PhraseState;
  /** What the engine says to the draft. */
  answer: Rephrasing;
  rewrites: readonly OfferedRewrite[];
  model: ModelRewrites;
  chips: ReactNode;
  act: Dispatch<PhraseAction>;
  onCopy: (text: string) => Promise<boolean>;
  onKeep: (entry: KeptPhrase) => Promise<boolean>;
}

export function SayStep(props: SayStepProps) {
  const { state, act } = props;
  return (
    <>
      <div className="panel-part">
        <p className="label">{i18n.t("phrase.saw")}</p>
        <p className="voice">{props.rewrites[0]?.observation || state.draft}</p>
        {props.chips}
      </div>
      <Ways {...props} />
      <StepFoot
        label={i18n.t("phrase.edit")}
        isReady
        state={state}
        act={act}
        onPress={() => act({ type: "draft.reopened" })}
      />
      <Keeping {...props} />
    </>
  );
}

/** The ways to say it; where the browser does not let us copy one, it stands here to be copied by hand. */
function Ways({ rewrites, model, act, onCopy }: SayStepProps) {
  const [refused, setRefused] = useState<string | null>(null);
  async function copy(rewrite: OfferedRewrite) {
    const text = textOf(rewrite);
    const worked = await onCopy(text);
    setRefused(worked ? null : text);
    if (worked) act({ type: "rewrite.copied", text, focus: focusOf(rewrite) });
  }
  return (
    <div className="panel-part">
      <RewriteList
        rewrites={rewrites}
        onCopy={(rewrite) => void copy(rewrite)}
        onTake={(text) => act({ type: "rewrite.taken", text })}
      />
      <ModelNote model={model} />
      {refused ? <CopyByHand key={refused} text={refused} /> : null}
      <p className="tiny quiet phrase-chips">{i18n.t("phrase.why")}</p>
      <p className="tiny faint phrase-chips">{i18n.t("phrase.facts")}</p>
    </div>
  );
}

/** After a copy: whether the log shall have it. */
function Keeping({ state, answer, act, onKeep }: SayStepProps) {
  const { copied, copies } = state;
  if (!copied) return null;
  const focusBefore = state.focusBefore ?? answer.focus;
  const focusAfter = state.focusAfter ?? "neutral";
  return (
    <KeepCard
      key={copies}
      focusBefore={focusBefore}
      focusAfter={focusAfter}
      onFocus={(which, focus) => act({ type: "focus.corrected", which, focus })}
      onKeep={() => onKeep({ text: copied, focusBefore, focusAfter })}
    />
  );
}

/** A download begins only after this button; a model that is there is named while it works. */
function ModelNote({ model }: { model: ModelRewrites }) {
  if (model.fetching || model.waiting) {
    return (
      <p className="tiny faint" role="status">
        {i18n.t(model.fetching ? "phrase.model.fetching" : "phrase.model.waiting")}
      </p>
    );
  }
  if (model.availability !== "downloadable" && model.availability !== "downloading") return null;
  return (
    <div className="phrase-chips">
      <button type="button" className="btn btn-s" onClick={model.allow}>
        {i18n.t("phrase.model.offerDownload")}
      </button>
      <p className="tiny faint">{i18n.t("phrase.model.downloadNote")}</p>
    </div>
  );
}

/** Once, when the field appears: later presses keep their own focus. */
function select(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.select();
}

/** The last resort: the text selected, to be copied by the keyboard. */
function CopyByHand({ text }: { text: string }) {
  return (
    <label className="small">
      {i18n.t("phrase.copyByHand")}
      <textarea className="field phrase-by-hand" rows={3} readOnly value={text} ref={select} />
    </label>
  );
}
