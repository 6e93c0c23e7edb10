/** The owner's own word on where a wording looks: back, to next time, both ways, neither. */
import { i18n } from "#i18n";
import type { Focus } from "@/lib/core/phrase/rephrasing";

const FOCI: readonly Focus[] = ["past", "future", "mixed", "neutral"];

export function FocusSelect({
  label,
  name,
  focus,
  onChange,
}: {
  label: string;
  /** For who hears the screen, where the label alone would not tell two of them apart. */
  name?: string;
  focus: Focus;
  onChange: (focus: Focus) => void;
}) {
  return (
    <label>
      {label}{" "}
      <select
        value={focus}
        aria-label={name}
        onChange={(event) => onChange(event.target.value as Focus)}
      >
        {FOCI.map((each) => (
          <option key={each} value={each}>
            {i18n.t(`phrase.focus.${each}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
