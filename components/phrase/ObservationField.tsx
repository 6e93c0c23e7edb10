/** Asks for what was seen or heard, when the draft holds only a label, a guess or a verdict. */
import { useId } from "react";
import { i18n } from "#i18n";
import type { Ask } from "@/lib/core/phrase/rephrasing";

export function ObservationField({
  ask,
  text,
  onChange,
}: {
  ask: Ask;
  text: string;
  onChange: (text: string) => void;
}) {
  const id = useId();
  return (
    <div>
      <label className="ask" htmlFor={id}>
        {ask.question}
      </label>
      <textarea
        id={id}
        className="field phrase-observation"
        rows={2}
        value={text}
        placeholder={i18n.t("phrase.sawHint")}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
