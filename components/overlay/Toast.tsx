/** What the last press did, with its undo: eight seconds, and longer while it is hovered or focused. */
import { useEffect, useState } from "react";
import { i18n } from "#i18n";
import { Icon } from "@/components/ui/Icon";
import type { Plan } from "@/lib/core/plan/behaviour";
import type { Notice } from "@/lib/session/view";
import { clockTime } from "./format";
import { wordKey } from "./word-key";

/** look/README, "Counter". */
export const TOAST_MS = 8000;

export interface ToastProps {
  notice: Notice;
  plan: Plan | null;
  onUndo: (recordId: string) => void;
  /** Takes "Not this call" back. */
  onAgain: () => void;
  onDone: (id: number) => void;
}

export function Toast({ notice, plan, onUndo, onAgain, onDone }: ToastProps) {
  const [isHeld, hold] = useState(false);
  const { id } = notice;
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => onDone(id), TOAST_MS);
    return () => clearTimeout(timer);
  }, [id, isHeld, onDone]);
  const words = noticeWords(notice, plan);
  const { undo } = notice;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only keeps itself open under pointer and focus
    <div
      className="toast"
      onPointerEnter={() => hold(true)}
      onPointerLeave={() => hold(false)}
      onFocus={() => hold(true)}
      onBlur={() => hold(false)}
    >
      <span className="toast-words">
        {words}
        {undo ? <span className="num"> · {clockTime(notice.at)}</span> : null}
      </span>
      {notice.key === "discarded" ? (
        <button type="button" className="push" onClick={onAgain}>
          {i18n.t("overlay.state.again")}
        </button>
      ) : null}
      {undo ? <UndoButton what={words} onUndo={() => onUndo(undo)} /> : null}
    </div>
  );
}

function UndoButton({ what, onUndo }: { what: string; onUndo: () => void }) {
  return (
    <button
      type="button"
      className="push"
      aria-label={i18n.t("overlay.notice.undoWhat", { what })}
      onClick={onUndo}
    >
      <Icon name="undo" small />
      <span>{i18n.t("overlay.notice.undo")}</span>
    </button>
  );
}

const ABOUT_ONE = ["counted", "confirmed", "dropped", "marked"] as const;
const isAboutOne = (key: Notice["key"]): key is (typeof ABOUT_ONE)[number] =>
  (ABOUT_ONE as readonly string[]).includes(key);

export function noticeWords({ key, behaviourId }: Notice, plan: Plan | null): string {
  if (!isAboutOne(key)) return i18n.t(`overlay.notice.${wordKey(key)}`);
  const behaviour = plan?.behaviours.find((one) => one.id === behaviourId);
  const what = (key === "marked" ? behaviour?.name : behaviour?.counts || behaviour?.name) ?? "";
  return i18n.t(`overlay.notice.${wordKey(key)}`, { what });
}
