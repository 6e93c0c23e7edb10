/** Asks for what was seen or heard, when the draft holds only a label, a guess or a verdict. */
import { useId } from "react";
import { i18n } from "#i18n";
import type { Ask } from "@/lib/core/phrase/rephrasing";
import type { Refusal } from "./refusal-of";

export function ObservationField({
  ask,
  text,
  refused,
  onChange,
}: {
  ask: Ask;
  text: string;
  refused: Refusal | null;
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
        aria-describedby={`${id}-why`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p className="small quiet" id={`${id}-why`} role="status">
        {refused ? i18n.t(`phrase.notice.${refused}`) : null}
      </p>
    </div>
  );
}
