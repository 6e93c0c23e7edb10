/**
 * The phrase helper: draft with live marks → what was seen → up to three rewrites to copy. It stores
 * nothing by itself and sends nothing anywhere; copying and keeping are the owner's own presses.
 */
import { useEffect, useMemo, useReducer, useState } from "react";
import { rephrase } from "@/lib/core/phrase/index";
import type { Focus } from "@/lib/core/phrase/rephrasing";
import { type BuiltInModel, builtInModel } from "./built-in-model";
import { Chips } from "./Chips";
import { EMPTY_PHRASE, type PhraseState, phraseReducer } from "./phrase-state";
import { SayStep } from "./SayStep";
import { useKeptKeyboard } from "./use-kept-keyboard";
import { useModelRewrites } from "./use-model-rewrites";
import { useWarmEngine } from "./use-warm-engine";
import { WriteStep } from "./WriteStep";
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
  /** Whether it is on screen; the overlay keeps it mounted while it is not. */
  isOpen?: boolean;
  /** The browser's own model; left out, it is looked up. Tests put a fake here. */
  model?: BuiltInModel | null;
  /** Holds what is being written while another page of ours is shown; in memory only. */
  memory?: { current: PhraseState };
  /** Writes one text to the clipboard; answers whether it worked. */
  onCopy: (text: string) => Promise<boolean>;
  /** A step took away the text field that had the keyboard: the overlay gives it back to the call. */
  onFieldLost?: () => void;
  /** Appends to the feedback log; answers whether it is kept. */
  onKeep: (entry: KeptPhrase) => Promise<boolean>;
  /** Whoever shows the helper says by itself that an entry was kept. */
  isKeptTold?: boolean;
}

export function PhraseHelper({
  evidence = [],
  nextMeeting = null,
  isOpen = true,
  model,
  memory,
  onCopy,
  onFieldLost,
  onKeep,
  isKeptTold = false,
}: PhraseHelperProps) {
  const [state, act] = useReducer(phraseReducer, memory?.current ?? EMPTY_PHRASE);
  useEffect(() => {
    if (memory) memory.current = state;
  }, [memory, state]);
  useWarmEngine(isOpen);
  const keyboard = useKeptKeyboard(onFieldLost);
  const [found] = useState(builtInModel);
  const { answer, said, context } = useMemo(() => read(state, nextMeeting), [state, nextMeeting]);
  const saying = state.step === "say" && said !== null;
  const offered = useModelRewrites(
    model === undefined ? found : model,
    saying ? said.text : null,
    said?.answer ?? answer,
    context,
  );
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
  const rewrites = [
    ...(said?.answer.rewrites ?? []),
    ...offered.rewrites.map((rewrite) => ({ ...rewrite, from: "model" as const })),
  ];
  return (
    <div {...keyboard}>
      {saying ? (
        <SayStep
          state={state}
          rewrites={rewrites}
          focusBefore={state.focusBefore ?? answer.focus}
          model={offered}
          chips={chips}
          act={act}
          onCopy={onCopy}
          onKeep={async (entry) => {
            const isKept = await onKeep(entry);
            if (isKept) act({ type: "log.kept", isTold: isKeptTold });
            return isKept;
          }}
        />
      ) : (
        <WriteStep state={state} answer={answer} ready={said !== null} chips={chips} act={act} />
      )}
    </div>
  );
}

/** The draft's answer, and where the rewrites come from: the draft or, where it asks, what was seen. */
function read(state: PhraseState, nextMeeting: string | null) {
  const context = {
    evidence: state.chosen,
    nextMeeting: state.atMeeting ? nextMeeting : null,
  };
  const answer = rephrase(state.draft, context);
  const seen = state.observation.trim() || state.chosen.join(" ");
  const text = answer.ask ? seen : state.draft;
  const full = answer.ask ? { ...context, about: state.draft } : context;
  const told = answer.ask && seen ? rephrase(seen, full) : answer;
  const sayable = told.expect === "rewrite" && told.rewrites.length > 0;
  return { answer, said: sayable ? { text, answer: told } : null, context: full };
}
