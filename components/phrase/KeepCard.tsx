/** After a copy: keeping it in the log is a second, separate yes, and the owner may correct the focus. */
import { useState } from "react";
import { i18n } from "#i18n";
import { Icon } from "@/components/ui/Icon";
import type { Focus } from "@/lib/core/phrase/rephrasing";
import { FocusSelect } from "./FocusSelect";

export function KeepCard({
  focusBefore,
  focusAfter,
  onFocus,
  onKeep,
}: {
  focusBefore: Focus;
  focusAfter: Focus;
  onFocus: (which: "focusBefore" | "focusAfter", focus: Focus) => void;
  onKeep: () => Promise<boolean>;
}) {
  const [state, setState] = useState<"open" | "busy" | "kept" | "not-kept">("open");
  async function keep() {
    setState("busy");
    setState((await onKeep()) ? "kept" : "not-kept");
  }
  return (
    <div>
      {state === "kept" ? null : (
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
      )}
      <div className="toast" role="status">
        <Icon name="check" small />
        <span>
          {state === "kept"
            ? i18n.t("phrase.kept")
            : state === "not-kept"
              ? i18n.t("phrase.notKept")
              : i18n.t("phrase.copied")}
        </span>
        {state === "kept" ? null : (
          <button type="button" className="push" disabled={state === "busy"} onClick={keep}>
            {i18n.t("phrase.keep")}
          </button>
        )}
      </div>
    </div>
  );
}
