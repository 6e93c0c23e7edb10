/** Up to three ways to say it: the observation in ink, the question in the accent, each with copy. */
import { i18n } from "#i18n";
import { Icon } from "@/components/ui/Icon";
import type { Rewrite } from "@/lib/core/phrase/rephrasing";

export interface OfferedRewrite extends Rewrite {
  readonly from?: "model";
}

/** The rewrite as one text, as it is copied. */
export function textOf(rewrite: Rewrite): string {
  return `${rewrite.observation} ${rewrite.question}`.trim();
}

interface Presses {
  onCopy: (rewrite: OfferedRewrite) => void;
  onTake: (text: string) => void;
}

export function RewriteList({
  rewrites,
  ...presses
}: Presses & { rewrites: readonly OfferedRewrite[] }) {
  return (
    <section aria-label={i18n.t("phrase.rewrites")}>
      {rewrites.map((rewrite) => (
        <OneWay key={textOf(rewrite)} rewrite={rewrite} {...presses} />
      ))}
    </section>
  );
}

function OneWay({ rewrite, onCopy, onTake }: Presses & { rewrite: OfferedRewrite }) {
  const text = textOf(rewrite);
  return (
    <div className="rewrite">
      <div>
        <p>
          {rewrite.observation} <em>{rewrite.question}</em>
        </p>
        <p className="tiny faint">
          {i18n.t(`phrase.approach.${rewrite.approach}`)}
          {rewrite.from ? `, ${i18n.t("phrase.model.from")}` : ""}
        </p>
      </div>
      <div className="phrase-rewrite-side">
        <button
          type="button"
          className="icon-btn"
          aria-label={i18n.t("phrase.copyThis", { text })}
          title={i18n.t("phrase.copy")}
          onClick={() => onCopy(rewrite)}
        >
          <Icon name="copy" small />
        </button>
        <button
          type="button"
          className="icon-btn"
          aria-label={`${i18n.t("phrase.use")}: ${text}`}
          title={i18n.t("phrase.use")}
          onClick={() => onTake(text)}
        >
          <Icon name="note" small />
        </button>
      </div>
    </div>
  );
}
