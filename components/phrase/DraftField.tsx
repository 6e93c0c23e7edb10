/** The draft with its marks: a native text area over a mirror that draws underlines and numerals. */
import { useId } from "react";
import { i18n } from "#i18n";
import type { Mark } from "@/lib/core/phrase/rephrasing";

/** Marks differ by line, not by colour: dotted for labels, double for absolutes, dashed for the rest. */
function lineOf(kind: Mark["kind"]): string {
  if (kind === "judgement-label" || kind === "vague") return "flag-label";
  return kind === "absolute" ? "flag-absolute" : "flag-past";
}

export function DraftField({
  text,
  marks,
  onChange,
}: {
  text: string;
  marks: readonly Mark[];
  onChange: (text: string) => void;
}) {
  const id = useId();
  return (
    <div>
      <label className="label" htmlFor={id}>
        {i18n.t("phrase.draft")}
      </label>
      <div className="phrase-draft">
        <div className="phrase-mirror" aria-hidden="true">
          {mirrored(text, marks)}
          {"\u200b"}
        </div>
        <textarea
          id={id}
          value={text}
          placeholder={i18n.t("phrase.draftHint")}
          aria-describedby={`${id}-why`}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
      <div className="flags" id={`${id}-why`} role="status">
        {kindsOf(marks).map((kind, at) => (
          <span key={kind}>
            <sup>{at + 1}</sup>
            <b>{i18n.t(`phrase.mark.${wordOf(kind)}`)}</b> {i18n.t(`phrase.reason.${wordOf(kind)}`)}
          </span>
        ))}
      </div>
    </div>
  );
}

/** The browser refuses an extension whose message keys hold a hyphen. */
function wordOf(kind: Mark["kind"]) {
  if (kind === "judgement-label") return "judgementLabel";
  if (kind === "mind-reading") return "mindReading";
  return kind;
}

/** One numeral and one line of why per kind, in the order of first appearance. */
function kindsOf(marks: readonly Mark[]): readonly Mark["kind"][] {
  return [...new Set(marks.map((mark) => mark.kind))];
}

function mirrored(text: string, marks: readonly Mark[]): React.ReactNode[] {
  const kinds = kindsOf(marks);
  const parts: React.ReactNode[] = [];
  let at = 0;
  for (const mark of marks) {
    // Marks may touch but not overlap in the drawing; the reasons below name them all.
    if (mark.start < at) continue;
    parts.push(text.slice(at, mark.start));
    parts.push(
      <span key={mark.start} className={`flag ${lineOf(mark.kind)}`}>
        {text.slice(mark.start, mark.end)}
        <sup>{kinds.indexOf(mark.kind) + 1}</sup>
      </span>,
    );
    at = mark.end;
  }
  parts.push(text.slice(at));
  return parts;
}
