/** The rows behind the counts, each with its own undo. Shows the owner's own entries only. */
import { i18n } from "#i18n";
import { clockTime } from "@/components/overlay/format";
import { Icon } from "@/components/ui/Icon";
import type { TimelineRow } from "./timeline-rows";

export function Timeline({
  rows,
  onUndo,
}: {
  rows: readonly TimelineRow[];
  onUndo: (recordId: string) => void;
}) {
  return (
    <section className="panel-part" aria-label={i18n.t("overlay.more.timeline")}>
      <h3 className="label">{i18n.t("overlay.more.timeline")}</h3>
      {rows.length === 0 ? (
        <p className="small quiet">{i18n.t("overlay.more.nothing")}</p>
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
