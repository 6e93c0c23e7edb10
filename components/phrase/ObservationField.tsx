/** Asks for what was seen or heard, when the draft holds only a label, a guess or a verdict. */
import { useEffect, useId, useRef } from "react";
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
  const why = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // In a short panel what the last key brought would be below the edge.
    if (refused) why.current?.scrollIntoView({ block: "nearest" });
  }, [refused]);
  return (
    <div>
      <label className="ask" htmlFor={id}>
        {ask.question}
      </label>
      <div className="phrase-observation" data-text={text}>
        <textarea
          id={id}
          className="field"
          rows={1}
          value={text}
          placeholder={i18n.t("phrase.sawHint")}
          aria-describedby={`${id}-why`}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
      <p className="small quiet phrase-refused" id={`${id}-why`} role="status" ref={why}>
        {refused ? i18n.t(`phrase.notice.${refused}`) : null}
      </p>
    </div>
  );
}
