/** A call in which nothing is counted: one sentence why, and what can be done. */
import type { KeyboardEvent, Ref } from "react";
import { i18n } from "#i18n";
import { Brand } from "@/components/ui/Brand";
import type { SessionView } from "@/lib/session/view";
import { HeadButtons } from "./PanelHead";
import { type QuietStatus, quietWords } from "./quiet-words";
import { useSession } from "./session-context";

export interface StateCardProps {
  view: SessionView;
  status: QuietStatus;
  width: number;
  panelRef: Ref<HTMLElement>;
  onClose: () => void;
}

export function StateCard({ view, status, width, panelRef, onClose }: StateCardProps) {
  const session = useSession();
  const { title, why } = quietWords(status, view.trouble);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") onClose();
  };
  return (
    <section
      className="panel"
      data-shape="state"
      style={{ width }}
      aria-label={i18n.t("overlay.title")}
      tabIndex={-1}
      ref={panelRef}
      onKeyDown={onKeyDown}
    >
      <header className="panel-head">
        <Brand />
        <HeadButtons onDrag={session.drag} onClose={onClose} />
      </header>
      <div className="panel-body">
        <div className="panel-part state-part">
          <div className="state">
            <h2>{title}</h2>
            <p className="small quiet">{why}</p>
            <WayOn status={status} />
          </div>
        </div>
      </div>
    </section>
  );
}

/** What can be done about it, where anything can. */
function WayOn({ status }: { status: QuietStatus }) {
  const session = useSession();
  if (status === "choose") {
    return (
      <button type="button" className="btn btn-next" onClick={() => session.open("welcome")}>
        {i18n.t("overlay.state.choose")}
      </button>
    );
  }
  if (status !== "discarded" && status !== "closed") return null;
  return (
    <button type="button" className="btn" onClick={session.countAgain}>
      {i18n.t("overlay.state.again")}
    </button>
  );
}
