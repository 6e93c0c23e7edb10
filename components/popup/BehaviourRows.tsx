/** The behaviours, a line each. A reason that all of them share is said once; it judges none. */
import type { Trend } from "@/lib/core/patterns/trend";
import { whyNone } from "../patterns/lead-words";
import { capital } from "../ui/format";
import { BehaviourRow } from "./BehaviourRow";

/** Why nothing is counted, if that is the same for all of several behaviours. */
function sharedWhy(whys: readonly (string | null)[]): string | null {
  const [first = null] = whys;
  return whys.length > 1 && whys.every((why) => why === first) ? first : null;
}

export function BehaviourRows({
  trends,
  isEarly,
  isWhySaid,
}: {
  trends: readonly Trend[];
  isEarly: boolean;
  /** The meeting's own part says already why it is in no pattern. */
  isWhySaid: boolean;
}) {
  const whys = trends.map(whyNone);
  const shared = sharedWhy(whys);
  return (
    <>
      {shared && !isWhySaid ? (
        <p className="popup-why tiny quiet">{capital(`${shared}.`)}</p>
      ) : null}
      <ul>
        {trends.map((trend, i) => (
          <BehaviourRow
            key={trend.series.behaviour.id}
            trend={trend}
            isEarly={isEarly}
            why={shared ? undefined : whys[i]}
          />
        ))}
      </ul>
    </>
  );
}
