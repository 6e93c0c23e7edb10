/** Pause, Not this call (says what goes, and asks before anything goes), the dot, the shortcuts, the timeline. */
import { useState } from "react";
import { i18n } from "#i18n";
import { Timeline } from "@/components/checklist/Timeline";
import { timelineRows } from "@/components/checklist/timeline-rows";
import { Icon, type IconName } from "@/components/ui/Icon";
import type { SessionView } from "@/lib/session/view";
import { useSession } from "./session-context";
import { isUntouched, storedWords } from "./stored-words";

interface MoreMenuProps {
  view: SessionView;
  /** "Not this call" was pressed in the panel: the question is open. */
  isDiscardAsked: boolean;
}

export function MoreMenu({ view, isDiscardAsked }: MoreMenuProps) {
  const session = useSession();
  const isPaused = view.status === "paused";
  return (
    <>
      <div className="panel-part more">
        {isPaused ? (
          <MoreRow icon="play" name={i18n.t("overlay.more.resume")} onPress={session.resume} />
        ) : (
          <MoreRow
            icon="pause"
            name={i18n.t("overlay.more.pause")}
            why={i18n.t("overlay.more.pauseWhy")}
            onPress={session.pause}
          />
        )}
        <Discard view={view} isOpen={isDiscardAsked} onDiscard={session.discard} />
        <MoreRow
          icon="minimise"
          name={i18n.t("overlay.more.dot")}
          why={i18n.t("overlay.more.dotWhy")}
          onPress={() => session.show("dot")}
        />
        <MoreRow
          icon="settings"
          name={i18n.t("overlay.more.keysChange")}
          why={i18n.t("overlay.more.keysWhy")}
          onPress={() => session.open("shortcuts")}
        />
      </div>
      <Timeline
        rows={timelineRows(view.records, view.plan)}
        waiting={view.records.filter(({ type }) => type === "sighting").length}
        onUndo={session.undo}
      />
    </>
  );
}

function MoreRow({
  icon,
  name,
  why,
  onPress,
}: {
  icon: IconName;
  name: string;
  why?: string;
  onPress: () => void;
}) {
  return (
    <button type="button" className="more-row" onClick={onPress}>
      <Icon name={icon} />
      <span>
        <span className="more-name">{name}</span>
        {why ? <span className="tiny faint more-why">{why}</span> : null}
      </span>
    </button>
  );
}

function Discard({
  view,
  isOpen,
  onDiscard,
}: {
  view: SessionView;
  isOpen: boolean;
  onDiscard: () => void;
}) {
  const [isAsked, ask] = useState(isOpen);
  if (!isAsked) {
    return (
      <MoreRow
        icon="trash"
        name={i18n.t("overlay.more.discard")}
        why={i18n.t("overlay.more.discardWhy")}
        onPress={() => (isUntouched(view.records) ? onDiscard() : ask(true))}
      />
    );
  }
  return (
    <div className="more-sure" role="alert">
      <p className="small">
        {i18n.t("overlay.more.discardSure", { what: storedWords(view.records) })}
      </p>
      <div className="row wrap">
        <button type="button" className="btn btn-s" onClick={onDiscard}>
          {i18n.t("overlay.more.discardYes")}
        </button>
        <button type="button" className="btn btn-bare btn-s" onClick={() => ask(false)}>
          {i18n.t("overlay.more.discardNo")}
        </button>
      </div>
    </div>
  );
}
