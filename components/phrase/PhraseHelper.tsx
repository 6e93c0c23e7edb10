/**
 * The phrase helper: draft with live marks → what was seen → up to three rewrites to copy. It stores
 * nothing by itself and sends nothing anywhere; copying and keeping are the owner's own presses.
 */
import { useEffect, useMemo, useReducer, useState } from "react";
import { rephrase } from "@/lib/core/phrase/index";
import type { Focus, Rephrasing } from "@/lib/core/phrase/rephrasing";
import { type BuiltInModel, builtInModel } from "./built-in-model";
import { Chips } from "./Chips";
import { fittingTally } from "./fitting-tally";
import { EMPTY_PHRASE, type PhraseState, phraseReducer } from "./phrase-state";
import { refusalOf } from "./refusal-of";
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
  /** The owner's own counts, as sentences of the owner ("I cut in at 14:02"); offered where they fit. */
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
  const { draft } = state;
  const bare = useMemo(() => rephrase(draft), [draft]);
  const fitting = fittingTally(evidence, draft, bare.ask !== null);
  // The chosen ones as one text: the list is a new one at each drawing, what is chosen mostly is not.
  const chosen = state.chosen.filter((text) => fitting.includes(text)).join("\n");
  const { answer, said, refused, context } = useMemo(
    () => read(state, bare, chosen, nextMeeting),
    [state, bare, chosen, nextMeeting],
  );
  const saying = state.step === "say" && said !== null;
  const offered = useModelRewrites(
    model === undefined ? found : model,
    saying ? said.text : null,
    said?.answer ?? answer,
    context,
  );
  const chips = (
    <Chips
      evidence={fitting}
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
    <div className="phrase" {...keyboard}>
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
        <WriteStep
          state={state}
          answer={answer}
          refused={refused}
          ready={said !== null}
          chips={chips}
          act={act}
        />
      )}
    </div>
  );
}

/** The draft's answer, and where the rewrites come from: the draft or, where it asks, what was seen. */
function read(state: PhraseState, bare: Rephrasing, chosen: string, nextMeeting: string | null) {
  const evidence = chosen.split("\n").filter(Boolean);
  const context = { evidence, nextMeeting: state.atMeeting ? nextMeeting : null };
  const isBare = evidence.length === 0 && context.nextMeeting === null;
  const answer = isBare ? bare : rephrase(state.draft, context);
  const typed = state.observation.trim();
  const seen = typed || evidence.map((text) => text.replace(/\.?$/, ".")).join(" ");
  const text = answer.ask ? seen : state.draft;
  // Where the counts are what was seen, they are not added a second time.
  const added = typed ? evidence : [];
  const full = answer.ask ? { ...context, evidence: added, about: state.draft } : context;
  const told = answer.ask && seen ? rephrase(seen, full) : answer;
  const sayable = told.expect === "rewrite" && told.rewrites.length > 0;
  return {
    answer,
    said: sayable ? { text, answer: told } : null,
    refused: answer.ask && typed && !sayable ? refusalOf(told) : null,
    context: full,
  };
}
