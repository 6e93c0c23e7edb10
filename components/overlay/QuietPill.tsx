/** The pill of a call in which nothing is counted: says so in a few words; a press tells more. */
import type { Ref } from "react";
import { i18n } from "#i18n";
import { Brand } from "@/components/ui/Brand";
import type { SessionView } from "@/lib/session/view";
import { LampGlyph } from "./LampGlyph";
import { type QuietStatus, quietWords } from "./quiet-words";

export interface QuietPillProps {
  status: QuietStatus;
  trouble: SessionView["trouble"];
  openRef: Ref<HTMLButtonElement>;
  onOpen: (byKeyboard: boolean) => void;
}

export function QuietPill({ status, trouble, openRef, onOpen }: QuietPillProps) {
  const { short } = quietWords(status, trouble);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className="pill pill-quiet" role="group" aria-label={i18n.t("overlay.title")}>
      <button
        type="button"
        className="pill-open"
        aria-expanded={false}
        ref={openRef}
        onClick={(event) => onOpen(event.detail === 0)}
      >
        {status === "choose" ? (
          <Brand nameless />
        ) : (
          <LampGlyph state="off" label={i18n.t("lamp.off")} />
        )}
        <span className={status === "choose" ? "pill-name" : "pill-why"}>{short}</span>
      </button>
    </div>
  );
}
