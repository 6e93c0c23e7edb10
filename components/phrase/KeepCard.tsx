/** After a copy: keeping it in the log is a second, separate yes, and the owner may correct the focus. */
import { useEffect, useRef, useState } from "react";
import { i18n } from "#i18n";
import { Icon } from "@/components/ui/Icon";
import type { Focus } from "@/lib/core/phrase/rephrasing";
import { FocusSelect } from "./FocusSelect";

type Keeping = "open" | "busy" | "kept" | "not-kept";

function said(state: Keeping): string {
  if (state === "kept") return i18n.t("phrase.kept");
  return state === "not-kept" ? i18n.t("phrase.notKept") : i18n.t("phrase.copied");
}

interface FocusProps {
  focusBefore: Focus;
  focusAfter: Focus;
  onFocus: (which: "focusBefore" | "focusAfter", focus: Focus) => void;
}

/** Where the draft and the wording look, as the owner says. */
function Focuses({ focusBefore, focusAfter, onFocus }: FocusProps) {
  return (
    <div className="phrase-focus tiny panel-part">
      <FocusSelect
        label={i18n.t("phrase.before")}
        focus={focusBefore}
        onChange={(focus) => onFocus("focusBefore", focus)}
      />
      <FocusSelect
        label={i18n.t("phrase.after")}
        focus={focusAfter}
        onChange={(focus) => onFocus("focusAfter", focus)}
      />
    </div>
  );
}

export function KeepCard({ onKeep, ...focuses }: FocusProps & { onKeep: () => Promise<boolean> }) {
  const [state, setState] = useState<Keeping>("open");
  const status = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // In a small frame the answer to the press would be below the fold.
    status.current?.scrollIntoView({ block: "end" });
  }, []);
  async function keep(button: HTMLButtonElement) {
    if (state === "busy") return;
    const hadKeyboard = document.activeElement === button;
    setState("busy");
    const isKept = await onKeep();
    // The button goes: who pressed it by keyboard goes on from what is said instead.
    if (isKept && hadKeyboard) status.current?.focus();
    setState(isKept ? "kept" : "not-kept");
  }
  return (
    <div>
      {state === "kept" ? null : <Focuses {...focuses} />}
      <div className="toast" role="status" tabIndex={-1} ref={status}>
        <Icon name="check" small />
        <span>{said(state)}</span>
        {state === "kept" ? null : (
          <button
            type="button"
            className="push"
            aria-disabled={state === "busy"}
            onClick={(event) => void keep(event.currentTarget)}
          >
            {i18n.t("phrase.keep")}
          </button>
        )}
      </div>
    </div>
  );
}
