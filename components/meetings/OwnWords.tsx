/** The owner's own words of a meeting, each of which can be deleted. And what was not measured. */
import { i18n } from "#i18n";
import type { Facts } from "@/lib/core/checklist/fold-facts";
import { minutes, time } from "../ui/format";
import { DeleteWords } from "./DeleteWords";

export function OwnWords({ facts }: { facts: Facts }) {
  const lines = [
    ...facts.notes.map((record) => ({ ...record, label: i18n.t("dashboard.events.note") })),
    ...facts.highlights.map((record) => ({
      ...record,
      label: i18n.t("dashboard.events.highlight"),
    })),
    ...facts.phrases.map((record) => ({ ...record, label: i18n.t("dashboard.events.phrase") })),
  ].sort((a, b) => a.at - b.at);
  const holes = facts.spans.filter((span) => span.state !== "in-call");
  if (lines.length === 0 && holes.length === 0) return null;
  return (
    <ul className="own-words">
      {lines.map(({ id, at, label, text }) => (
        <li key={id} className="own-word">
          <div>
            <span className="label">
              {label} · <span className="num">{time(at)}</span>
            </span>
            {text ? <p className="voice">{text}</p> : null}
          </div>
          <DeleteWords id={id} label={label} at={time(at)} />
        </li>
      ))}
      {holes.map(({ id, at, ms, state }) => (
        <li key={id} className="small faint">
          <span className="num">{time(at - ms)}</span>{" "}
          {state === "paused"
            ? i18n.t("dashboard.events.paused", { n: minutes(ms) })
            : i18n.t("dashboard.events.gap", { n: minutes(ms) })}
        </li>
      ))}
    </ul>
  );
}
