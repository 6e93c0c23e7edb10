/** One sentence the owner may paste in a call's chat, to tell the others. It sends nothing. */
import { useId, useRef, useState } from "react";
import { i18n } from "#i18n";
import { Icon } from "@/components/ui/Icon";

export function ChatSentence() {
  const field = useRef<HTMLTextAreaElement>(null);
  const [result, setResult] = useState<"copied" | "refused" | null>(null);
  const id = useId();
  const sentence = i18n.t("welcome.promise.sentence");
  const copy = () => {
    field.current?.select();
    navigator.clipboard.writeText(sentence).then(
      () => setResult("copied"),
      () => setResult(document.execCommand("copy") ? "copied" : "refused"),
    );
  };
  return (
    <section className="card welcome-sentence">
      <label className="label" htmlFor={id}>
        {i18n.t("welcome.promise.sentenceLabel")}
      </label>
      <textarea id={id} ref={field} className="field" readOnly rows={3} value={sentence} />
      <div className="row">
        <button type="button" className="btn btn-s" onClick={copy}>
          <Icon name="copy" small />
          {i18n.t("welcome.promise.copy")}
        </button>
        <p role="status" className="small quiet">
          {result === "copied" ? i18n.t("welcome.promise.copied") : null}
          {result === "refused" ? i18n.t("welcome.promise.copyRefused") : null}
        </p>
      </div>
    </section>
  );
}
