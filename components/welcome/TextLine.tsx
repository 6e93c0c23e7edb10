/** A labelled line of text in the words of the owner. */
import { useEffect, useId, useRef } from "react";
import { LetterLimit } from "@/components/ui/LetterLimit";

interface TextLineProps {
  label: string;
  value: string;
  /** Longest text, in characters. */
  max: number;
  placeholder?: string;
  /** Why this cannot stay as it is; takes the focus here. */
  why?: string | null;
  onChange: (value: string) => void;
}

export function TextLine(props: TextLineProps) {
  const { label, value, max, placeholder, why = null, onChange } = props;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (why) field.current?.focus();
  }, [why]);
  return (
    <div>
      <label className="text-line" htmlFor={id}>
        <span className="label">{label}</span>
        <input
          ref={field}
          id={id}
          aria-invalid={why !== null}
          aria-describedby={why ? `${id}-why` : undefined}
          className="field"
          value={value}
          maxLength={max}
          placeholder={placeholder}
          onChange={({ target }) => onChange(target.value)}
        />
      </label>
      <LetterLimit text={value} most={max} />
      {why ? (
        <span id={`${id}-why`} className="small voice">
          {why}
        </span>
      ) : null}
    </div>
  );
}
