/** What the four kinds of interruption mean, a line each: folded away, it asks nothing. */
import { i18n } from "#i18n";
import { KINDS, kindName, kindWhy } from "./interruption-kinds";

export function Kinds() {
  return (
    <details className="small kinds">
      <summary>{i18n.t("kind.title")}</summary>
      <dl>
        {KINDS.map((kind) => (
          <div key={kind}>
            <dt className="strong">{kindName(kind)}</dt>
            <dd className="quiet">{kindWhy(kind)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
