/** The tallies of one meeting in one line: solid number, and beside it what waits for a yes or no. */
import { i18n } from "#i18n";
import { coverage } from "@/lib/core/checklist/coverage";
import { countOf } from "@/lib/core/debrief/gap";
import type { SummaryRow } from "@/lib/queries/meetings";
import { markWords } from "../patterns/point-words";
import { WaitsForGuess } from "./WaitsForGuess";

export function TallyChips({
  summary,
  names,
  unguessed = [],
}: {
  summary: SummaryRow;
  /** Behaviour id → name. Behaviours of an older plan without a name are left away. */
  names: ReadonlyMap<string, string>;
  /** Behaviours whose counts wait for a guess. */
  unguessed?: readonly string[];
}) {
  const known = Object.entries(summary.behaviours).filter(
    ([id]) => names.has(id) && !unguessed.includes(id),
  );
  return (
    <ul className="tallies small">
      {known.map(([id, { tally, unconfirmed, mark, detector, measuredMs }]) => {
        const share = coverage(measuredMs ?? 0, summary.inCallMs) ?? 0;
        const count = countOf({ tally, detector, coverage: share, keptCount: summary.keptCount });
        return (
          <li key={id}>
            <span className="quiet">{names.get(id)}</span>{" "}
            <b className="num">{mark ? markWords(mark) : (count ?? "–")}</b>
            {unconfirmed > 0 ? (
              <span className="faint">
                {" "}
                {i18n.t("dashboard.events.andToLookAt", { n: unconfirmed })}
              </span>
            ) : null}
          </li>
        );
      })}
      {unguessed.length > 0 ? (
        <li>
          <WaitsForGuess meetingId={summary.meetingId} />
        </li>
      ) : null}
    </ul>
  );
}
