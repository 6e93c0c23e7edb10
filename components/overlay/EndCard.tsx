/** The end of the call: now, in 30 minutes, or skip. It opens without focus and shows no count. */
import { i18n } from "#i18n";
import { measuredMinutes } from "@/components/meetings/meeting-words";
import { countViews } from "@/components/tally/count-view";
import { Brand } from "@/components/ui/Brand";
import { meetingName } from "@/components/ui/meeting-name";
import { summarise } from "@/lib/core/checklist/summary";
import type { SessionView } from "@/lib/session/view";
import { capitalise, numberWord } from "./format";
import { useSession } from "./session-context";

export function EndCard({ view, width }: { view: SessionView; width: number }) {
  const waiting = countViews(view).reduce((sum, { tally }) => sum + tally.unconfirmed.length, 0);
  return (
    <section
      className="panel end"
      data-shape="card"
      style={{ width }}
      aria-label={i18n.t("overlay.end.label")}
    >
      <div className="panel-body end-body">
        <div className="row small quiet">
          <Brand nameless />
          <span className="end-title">
            {view.site ? meetingName({ title: view.title, site: view.site }) : view.title}
          </span>
          <span className="num push end-measured">{measuredWords(view)}</span>
        </div>
        <h2>{i18n.t("overlay.end.title")}</h2>
        <p className="quiet">{endWords(waiting)}</p>
        <Choices />
      </div>
    </section>
  );
}

function Choices() {
  const session = useSession();
  return (
    <div className="end-do">
      <button type="button" className="btn btn-next" onClick={() => session.chooseDebrief("now")}>
        {i18n.t("overlay.end.now")}
      </button>
      <div className="end-else">
        <button type="button" className="btn" onClick={() => session.chooseDebrief("later")}>
          {i18n.t("overlay.end.later")}
        </button>
        <button type="button" className="btn" onClick={() => session.chooseDebrief("skip")}>
          {i18n.t("overlay.end.skip")}
        </button>
      </div>
    </div>
  );
}

function endWords(waiting: number): string {
  const left = waiting
    ? capitalise(i18n.t("overlay.end.waiting", waiting, { n: numberWord(waiting) }))
    : "";
  return [i18n.t("overlay.end.fresh"), left, i18n.t("overlay.end.covered")]
    .filter(Boolean)
    .join(" ");
}

/** The very numbers the popup will show. */
function measuredWords(view: SessionView): string {
  const behaviours = view.plan?.behaviours ?? [];
  const links = Object.fromEntries(behaviours.map(({ id, detector }) => [id, detector]));
  const { measured, all } = measuredMinutes(summarise(view.records, links));
  return measured === null
    ? i18n.t("overlay.end.byHand", { all })
    : i18n.t("overlay.end.measured", { measured, all });
}
