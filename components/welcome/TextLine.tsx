/** A labelled line of text in the words of the owner. */
import { useId } from "react";

export function TextLine({
  label,
  value,
  max,
  placeholder,
  onChange,
}: {
  label: string;
  value: string;
  /** Longest text, in characters. */
  max: number;
  placeholder?: string;
  onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <label className="text-line" htmlFor={id}>
      <span className="label">{label}</span>
      <input
        id={id}
        className="field"
        value={value}
        maxLength={max}
        placeholder={placeholder}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  );
}
