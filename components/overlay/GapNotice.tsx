/** Which part of the call so far was not measured, in one sentence; it asks for nothing. */
import { i18n } from "#i18n";
import { gapTimes } from "@/lib/core/checklist/gaps";
import type { SessionView } from "@/lib/session/view";
import { clockTime } from "./format";

/** The latest ones; a longer list would be read by nobody (our choice). */
const MOST = 3;

export function GapNotice({ view }: { view: SessionView }) {
  if (view.settings.captions !== "read") return null;
  const gaps = gapTimes(view.records).slice(-MOST);
  if (gaps.length === 0) return null;
  const times = gaps.map(({ from, to }) =>
    i18n.t("overlay.gap.time", { from: clockTime(from), to: clockTime(to) }),
  );
  return (
    <div className="panel-part">
      <p className="small quiet num">{i18n.t("overlay.gap.said", { times: times.join(", ") })}</p>
    </div>
  );
}
