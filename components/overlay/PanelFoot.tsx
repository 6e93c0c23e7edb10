/** The panel's foot: what the owner can do besides counting. */
import { i18n } from "#i18n";
import { Icon, type IconName } from "@/components/ui/Icon";

/** "discard": more, with the question of "Not this call" open. */
export type Section = "list" | "say" | "note" | "highlight" | "more" | "discard";

const DOES: readonly { section: "say" | "highlight" | "note"; icon: IconName }[] = [
  { section: "say", icon: "say" },
  { section: "highlight", icon: "star" },
  { section: "note", icon: "note" },
];

interface FootProps {
  canUndo: boolean;
  isPaused: boolean;
  onOpen: (section: Section) => void;
  onUndo: () => void;
  /** Pauses, or goes on. */
  onPause: () => void;
  onDiscard: () => void;
}

export function PanelFoot({ canUndo, onOpen, onUndo, ...stop }: FootProps) {
  return (
    <footer className="panel-foot">
      {DOES.map(({ section, icon }) => (
        <button
          type="button"
          key={section}
          className="btn btn-bare btn-s"
          onClick={() => onOpen(section)}
        >
          <Icon name={icon} small />
          {i18n.t(`overlay.foot.${section}`)}
        </button>
      ))}
      <button
        type="button"
        className="icon-btn push"
        aria-label={i18n.t("overlay.foot.undo")}
        aria-disabled={!canUndo}
        onClick={onUndo}
      >
        <Icon name="undo" small />
      </button>
      <button
        type="button"
        className="icon-btn"
        aria-label={i18n.t("overlay.foot.more")}
        onClick={() => onOpen("more")}
      >
        <Icon name="more" />
      </button>
      <Stop {...stop} />
    </footer>
  );
}

function Stop({
  isPaused,
  onPause,
  onDiscard,
}: Pick<FootProps, "isPaused" | "onPause" | "onDiscard">) {
  return (
    <div className="foot-stop">
      <button type="button" className="btn btn-bare btn-s" onClick={onPause}>
        {i18n.t(isPaused ? "overlay.more.resume" : "overlay.more.pause")}
      </button>
      <button type="button" className="btn btn-bare btn-s" onClick={onDiscard}>
        {i18n.t("overlay.more.discard")}
      </button>
    </div>
  );
}
