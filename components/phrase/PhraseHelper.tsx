/**
 * The phrase helper: draft with live marks → what was seen → up to three rewrites to copy. It stores
 * nothing by itself and sends nothing anywhere; copying and keeping are the owner's own presses.
 */
import { useReducer } from "react";
import { i18n } from "#i18n";
import { rephrase } from "@/lib/core/phrase/index";
import type { Focus, Rephrasing } from "@/lib/core/phrase/rephrasing";
import { Chips } from "./Chips";
import { DraftField } from "./DraftField";
import { KeepCard } from "./KeepCard";
import { ObservationField } from "./ObservationField";
import { EMPTY_PHRASE, type PhraseState, phraseReducer } from "./phrase-state";
import { RewriteList } from "./RewriteList";
import "./phrase.css";

/** One entry of the opt-in feedback log, before it gets an id and a time. */
export interface KeptPhrase {
  readonly text: string;
  readonly focusBefore: Focus;
  readonly focusAfter: Focus;
}

export interface PhraseHelperProps {
  /** Evidence from the log: fragments ("twice, at 14:02 and 14:20") or whole sentences. */
  evidence?: readonly string[];
  /** The next comparable meeting as the owner would say it ("Thursday’s review"), or null. */
  nextMeeting?: string | null;
  /** Writes one text to the clipboard; answers whether it worked. */
  onCopy: (text: string) => Promise<boolean>;
  /** Appends to the feedback log; answers whether it is kept. */
  onKeep: (entry: KeptPhrase) => Promise<boolean>;
}

export function PhraseHelper({
  evidence = [],
  nextMeeting = null,
  onCopy,
  onKeep,
}: PhraseHelperProps) {
  const [state, act] = useReducer(phraseReducer, EMPTY_PHRASE);
  const { answer, rewrites } = read(state, nextMeeting);
  const chips = (
    <Chips
      evidence={evidence}
      chosen={state.chosen}
      meeting={nextMeeting}
      atMeeting={state.atMeeting}
      onEvidence={(text) => act({ type: "evidence.toggled", text })}
      onMeeting={() => act({ type: "meeting.toggled" })}
    />
  );
  const undo =
    state.past.length > 0 ? (
      <button type="button" className="btn btn-bare btn-s" onClick={() => act({ type: "undone" })}>
        {i18n.t("phrase.undo")}
      </button>
    ) : null;

  if (state.step === "say" && rewrites.length > 0) {
    const copy = async (text: string) => {
      if (await onCopy(text)) act({ type: "rewrite.copied", text });
    };
    const before = state.focusBefore ?? answer.focus;
    const after = state.focusAfter ?? "future";
    return (
      <>
        <div className="panel-part">
          <p className="label">{i18n.t("phrase.saw")}</p>
          <p className="voice">{rewrites[0]?.observation || state.draft}</p>
          {chips}
        </div>
        <div className="panel-part">
          <RewriteList
            rewrites={rewrites}
            onCopy={copy}
            onTake={(text) => act({ type: "rewrite.taken", text })}
          />
          <p className="tiny quiet">{i18n.t("phrase.why")}</p>
        </div>
        <div className="panel-part row">
          <span className="tiny faint">{i18n.t("phrase.facts")}</span>
          <span className="push row">
            {undo}
            <button
              type="button"
              className="btn btn-s"
              onClick={() => act({ type: "draft.reopened" })}
            >
              {i18n.t("phrase.edit")}
            </button>
          </span>
        </div>
        {state.copied ? (
          <KeepCard
            key={state.copied}
            focusBefore={before}
            focusAfter={after}
            onFocus={(which, focus) => act({ type: "focus.corrected", which, focus })}
            onKeep={() =>
              onKeep({ text: state.copied ?? "", focusBefore: before, focusAfter: after })
            }
          />
        ) : null}
      </>
    );
  }
  return (
    <>
      <div className="panel-part">
        <DraftField
          text={state.draft}
          marks={answer.marks}
          onChange={(text) => act({ type: "draft.typed", text })}
        />
        {answer.notice && state.draft.trim() ? (
          <p className="small quiet" role="status">
            {i18n.t(`phrase.notice.${answer.notice}`)}
          </p>
        ) : null}
      </div>
      {answer.ask ? (
        <div className="panel-part">
          <ObservationField
            ask={answer.ask}
            text={state.observation}
            onChange={(text) => act({ type: "observation.typed", text })}
          />
          {chips}
        </div>
      ) : null}
      <div className="panel-part row">
        <span className="tiny faint">{i18n.t("phrase.stays")}</span>
        <span className="push row">
          {undo}
          <button
            type="button"
            className="btn btn-s"
            aria-disabled={rewrites.length === 0}
            onClick={() => rewrites.length > 0 && act({ type: "rewrites.shown" })}
          >
            {i18n.t("phrase.show")}
          </button>
        </span>
      </div>
    </>
  );
}

/** The draft's answer, and the rewrites of the draft or, where it asks, of what the owner saw. */
function read(state: PhraseState, nextMeeting: string | null) {
  const context = {
    evidence: state.chosen,
    nextMeeting: state.atMeeting ? nextMeeting : null,
  };
  const answer: Rephrasing = rephrase(state.draft, context);
  if (!answer.ask) return { answer, rewrites: answer.rewrites };
  const seen = state.observation.trim() || state.chosen.join(" ");
  const observed = seen ? rephrase(seen, { ...context, about: state.draft }) : null;
  return { answer, rewrites: observed?.rewrites ?? [] };
}
