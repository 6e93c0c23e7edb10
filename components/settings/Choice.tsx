/** A setting with a few answers: real radio buttons, so that arrows and screen readers work. */
import { useId } from "react";
import { RadioGlyph } from "../ui/RadioGlyph";

export interface Answer<T> {
  readonly value: T;
  readonly words: string;
}

export function Choice<T extends string | number | null>({
  title,
  why,
  answers,
  value,
  onChoose,
}: {
  title: string;
  why: string;
  answers: readonly Answer<T>[];
  value: T;
  onChoose: (value: T) => void;
}) {
  const name = useId();
  return (
    <fieldset className="setting">
      <legend>{title}</legend>
      <p className="small quiet">{why}</p>
      <div className="options">
        {answers.map((answer) => (
          <label key={String(answer.value)} className="option">
            <input
              type="radio"
              className="radio-input"
              name={name}
              checked={answer.value === value}
              onChange={() => onChoose(answer.value)}
            />
            <RadioGlyph isOn={answer.value === value} />
            {answer.words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
