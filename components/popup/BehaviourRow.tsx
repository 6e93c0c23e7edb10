/**
 * One behaviour in a line: name, verdict with now and before, sparkline. Opens its chart. In the
 * first meetings no verdict stands in it: there can be none yet, and one note says so for all.
 */
import { i18n } from "#i18n";
import type { Trend } from "@/lib/core/patterns/trend";
import { nowAndBefore } from "../patterns/lead-words";
import { Sparkline } from "../patterns/Sparkline";
import { Glyph } from "../ui/Glyph";
import { Verdict } from "../ui/Verdict";

export function BehaviourRow({
  trend,
  isEarly,
  why,
}: {
  trend: Trend;
  isEarly: boolean;
  /** Why nothing is counted yet; null: something is. Undefined: it is said once, for all rows. */
  why: string | null | undefined;
}) {
  const { behaviour } = trend.series;
  return (
    <li>
      <a
        className="popup-row"
        href={`/dashboard.html#/patterns/${encodeURIComponent(behaviour.id)}`}
        target="_blank"
        rel="noreferrer"
      >
        <span>
          <span className="row popup-name">
            <span className="strong">{behaviour.name}</span>
            {behaviour.isFocus ? (
              <span className="nextc">
                <Glyph shape="focus" label={i18n.t("common.focus")} />
              </span>
            ) : null}
          </span>
          <span className="row">
            {isEarly ? null : <Verdict kind={trend.verdict.kind} />}
            {why === undefined ? null : (
              <span className="tiny faint num">{why ?? nowAndBefore(trend)}</span>
            )}
          </span>
        </span>
        <Sparkline series={trend.series} />
      </a>
    </li>
  );
}
