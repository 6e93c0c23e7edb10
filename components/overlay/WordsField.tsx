/** One field for a note or a highlight. It takes the keyboard only because it was asked to. */
import { useEffect, useRef, useState } from "react";
import { i18n } from "#i18n";
import { LetterLimit } from "../ui/LetterLimit";

export interface WordsFieldProps {
  kind: "note" | "highlight";
  /** What was typed before the field was closed without keeping it. */
  typed: string;
  onType: (text: string) => void;
  onKeep: (text: string) => void;
  onClose: () => void;
}

/** The record's own bound (record.ts). */
const MOST_LETTERS = 4000;

export function WordsField({ kind, typed, onType, onKeep, onClose }: WordsFieldProps) {
  const [text, setText] = useState(typed);
  const words = text.trim();
  const keep = () => {
    if (!words) return;
    onKeep(words);
    onClose();
  };
  return (
    <form
      className="panel-part words"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <label className="label" htmlFor={`words-${kind}`}>
        {i18n.t(`overlay.words.${kind}`)}
      </label>
      <Field
        kind={kind}
        text={text}
        onType={(now) => {
          setText(now);
          onType(now);
        }}
        onEnter={keep}
      />
      <LetterLimit text={text} most={MOST_LETTERS} />
      <Does
        canKeep={words !== ""}
        onCancel={() => {
          onType("");
          onClose();
        }}
      />
    </form>
  );
}

interface FieldProps {
  kind: WordsFieldProps["kind"];
  text: string;
  onType: (text: string) => void;
  /** With Ctrl or Cmd: a bare Enter is a new line. */
  onEnter: () => void;
}

function Field({ kind, text, onType, onEnter }: FieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <textarea
      id={`words-${kind}`}
      ref={field}
      className="field"
      rows={3}
      maxLength={MOST_LETTERS}
      placeholder={i18n.t(`overlay.words.${kind}Hint`)}
      value={text}
      onChange={({ target }) => onType(target.value)}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) onEnter();
      }}
    />
  );
}

function Does({ canKeep, onCancel }: { canKeep: boolean; onCancel: () => void }) {
  return (
    <div className="row">
      <span className="tiny faint">{i18n.t("overlay.words.private")}</span>
      <span className="push row">
        <button type="button" className="btn btn-bare btn-s" onClick={onCancel}>
          {i18n.t("overlay.words.cancel")}
        </button>
        <button type="submit" className="btn btn-s" aria-disabled={!canKeep}>
          {i18n.t("overlay.words.keep")}
        </button>
      </span>
    </div>
  );
}
