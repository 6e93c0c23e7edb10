/**
 * The phrase helper: draft with live marks → what was seen → up to three rewrites to copy. It stores
 * nothing by itself and sends nothing anywhere; copying and keeping are the owner's own presses.
 */
import { useState } from "react";
import type { Focus } from "@/lib/core/phrase/rephrasing";
import { type BuiltInModel, builtInModel } from "./built-in-model";
import { Chips } from "./Chips";
import type { PhraseState } from "./phrase-state";
import type { OfferedRewrite } from "./RewriteList";
import { SayStep } from "./SayStep";
import { useKeptKeyboard } from "./use-kept-keyboard";
import { useModelRewrites } from "./use-model-rewrites";
import { type Phrase, usePhrase } from "./use-phrase";
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
  useWarmEngine(isOpen);
  const keyboard = useKeptKeyboard(onFieldLost);
  const phrase = usePhrase(evidence, nextMeeting, memory);
  const { state, act, answer, said } = phrase;
  const rewrites = useRewrites(phrase, model);
  const chips = <ChipsOf phrase={phrase} meeting={nextMeeting} />;
  const step = { state, answer, chips, act };
  const keep = async (entry: KeptPhrase) => {
    const isKept = await onKeep(entry);
    if (isKept) act({ type: "log.kept", isTold: isKeptTold });
    return isKept;
  };
  return (
    <div className="phrase" {...keyboard}>
      {state.step === "say" && said ? (
        <SayStep {...step} {...rewrites} onCopy={onCopy} onKeep={keep} />
      ) : (
        <WriteStep {...step} refused={phrase.refused} ready={said !== null} />
      )}
    </div>
  );
}

function ChipsOf({ phrase, meeting }: { phrase: Phrase; meeting: string | null }) {
  const { state, act, fitting } = phrase;
  return (
    <Chips
      evidence={fitting}
      chosen={state.chosen}
      meeting={meeting}
      atMeeting={state.atMeeting}
      onEvidence={(text) => act({ type: "evidence.toggled", text })}
      onMeeting={() => act({ type: "meeting.toggled" })}
    />
  );
}

/** The rules' rewrites of what is said, and beside them the model's. */
function useRewrites({ state, said, answer, context }: Phrase, model?: BuiltInModel | null) {
  const [found] = useState(builtInModel);
  const offered = useModelRewrites(
    model === undefined ? found : model,
    state.step === "say" && said ? said.text : null,
    said?.answer ?? answer,
    context,
  );
  const rewrites: readonly OfferedRewrite[] = [
    ...(said?.answer.rewrites ?? []),
    ...offered.rewrites.map((rewrite) => ({ ...rewrite, from: "model" as const })),
  ];
  return { rewrites, model: offered };
}
