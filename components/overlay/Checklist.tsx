/** The panel's list: what the lamp lacks, the behaviours, what waits for a yes or no, who was heard. */
import { i18n } from "#i18n";
import { AroundTheTable } from "@/components/checklist/AroundTheTable";
import { BehaviourRow } from "@/components/checklist/BehaviourRow";
import { Candidates } from "@/components/checklist/Candidates";
import { countViews } from "@/components/tally/count-view";
import { isolate } from "@/components/ui/isolate";
import type { Lamp } from "@/lib/session/lamp";
import { isUnsigned } from "@/lib/session/owner-known";
import { hasUnseen, type SessionView } from "@/lib/session/view";
import { GapNotice } from "./GapNotice";
import { LampNotice } from "./LampNotice";
import { useSession } from "./session-context";

export function Checklist({ view, lamp }: { view: SessionView; lamp: Lamp }) {
  const session = useSession();
  const counts = countViews(view);
  const nameOf = (key: string | null) => {
    const name = key && view.names[key];
    return name ? isolate(name) : null;
  };
  return (
    <>
      <LampNotice
        lamp={lamp}
        captionsButton={view.captionsButton}
        onCaptions={session.pressCaptions}
        onResume={session.resume}
      />
      <GapNotice view={view} />
      <section className="panel-part behs" aria-label={i18n.t("overlay.list")}>
        {counts.map((count) => (
          <BehaviourRow
            key={count.behaviour.id}
            count={count}
            lamp={lamp}
            phase={view.phase}
            onCount={() => session.tap(count.behaviour.id, "panel")}
            onMark={(value) => session.mark(count.behaviour.id, value)}
          />
        ))}
      </section>
      <Candidates counts={counts} nameOf={nameOf} onJudge={session.judge} />
      {lamp.state === "off" || isUnsigned(view) ? null : (
        <AroundTheTable seats={view.seats} hasUnseen={hasUnseen(view)} />
      )}
    </>
  );
}
