/** One answer in the owner's words: grows with the text, a draft at each keystroke. */
import { useId } from "react";
import type { FieldName } from "@/lib/core/debrief/debrief";
import { LetterLimit } from "../ui/LetterLimit";
import type { DebriefSession } from "./session";

/** As long as the schema allows; nobody fills that in ten minutes. */
const MOST = 4000;

export type TextField = Extract<
  FieldName,
  `${"keep" | "learn" | "next" | "close"}${"What" | "How" | "Effect" | "Situation" | "Response" | "Changed" | "Matters" | "Keep"}`
>;

interface LineProps {
  session: DebriefSession;
  field: TextField;
  label: string;
  placeholder: string;
  /** Lines to begin with. */
  rows?: number;
  /** Stands in the field until something was written. */
  start?: string;
  isLarge?: boolean;
}

export function Line({
  session,
  field,
  label,
  placeholder,
  rows = 2,
  start = "",
  isLarge = false,
}: LineProps) {
  const id = useId();
  const stored = session.debrief[field as keyof typeof session.debrief];
  const value = typeof stored === "string" ? stored : start;
  return (
    <div>
      <label className="debrief-line" htmlFor={id}>
        <span className="label">{label}</span>
        <textarea
          id={id}
          className={isLarge ? "field field-large" : "field"}
          rows={rows}
          maxLength={MOST}
          placeholder={placeholder}
          value={value}
          onChange={({ target }) => session.write.type(field, target.value)}
          onBlur={session.write.leave}
        />
      </label>
      <LetterLimit text={value} most={MOST} />
    </div>
  );
}
