/** The rows behind the counts, each with its own undo. Shows the owner's own entries only. */
import { i18n } from "#i18n";
import { clockTime } from "@/components/overlay/format";
import { Icon } from "@/components/ui/Icon";
import type { TimelineRow } from "./timeline-rows";

export function Timeline({
  rows,
  waiting,
  onUndo,
}: {
  rows: readonly TimelineRow[];
  /** Sightings that nobody said yes or no to: stored, but no entry of the owner's. */
  waiting: number;
  onUndo: (recordId: string) => void;
}) {
  return (
    <section className="panel-part" aria-label={i18n.t("overlay.more.timeline")}>
      <h3 className="label">{i18n.t("overlay.more.timeline")}</h3>
      {rows.length === 0 ? (
        <p className="small quiet">
          {waiting === 0
            ? i18n.t("overlay.more.nothing")
            : i18n.t("overlay.more.waiting", waiting, { n: waiting })}
        </p>
      ) : (
        <ol className="timeline">
          {rows.map(({ id, at, what }) => (
            <li key={id}>
              <span className="tiny faint num">{clockTime(at)}</span>
              <span className="small timeline-what">{what}</span>
              <button
                type="button"
                className="icon-btn"
                aria-label={i18n.t("overlay.more.undoRow", { what, time: clockTime(at) })}
                onClick={() => onUndo(id)}
              >
                <Icon name="undo" small />
              </button>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
