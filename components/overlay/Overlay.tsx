/** The overlay's root: which of dot, pill, panel and end card is shown, and how large the frame is. */
import { type RefObject, useEffect, useRef, useState } from "react";
import { i18n } from "#i18n";
import { countViews, focusOf, lampOfView, waitingIn } from "@/components/tally/count-view";
import { Pill } from "@/components/tally/Pill";
import { isTextField } from "@/components/ui/is-text-field";
import { useSecondClickGuard } from "@/components/ui/second-click";
import type { SessionView } from "@/lib/session/view";
import { startDrag } from "./drag";
import { EndCard } from "./EndCard";
import { LampGlyph } from "./LampGlyph";
import { Panel } from "./Panel";
import { pillWhy, whyRoom } from "./pill-why";
import { QuietPill } from "./QuietPill";
import { quietStatus } from "./quiet-words";
import { SessionToast } from "./SessionToast";
import { StateCard } from "./StateCard";
import { useSession, useView } from "./session-context";
import { useFrameSize } from "./use-frame-size";
import { useSight } from "./use-sight";
import { cardWidth, FOLD_PX, modeOf, panelWidth } from "./widths";
import "./overlay.css";
import { wordKey } from "./word-key";

export function Overlay() {
  useSecondClickGuard();
  const session = useSession();
  const view = useView();
  const box = useRef<HTMLElement>(null);
  const mode = modeOf(view);
  const { theme } = view.surroundings;
  useFrameSize(box, mode, theme);
  useSight(box, mode !== "hidden");
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  const { panel, pill, open, close } = useOpening(box);
  const quiet = quietStatus(view.status);
  const shape = { view, width: panelWidth(view.surroundings), panelRef: panel, onClose: close };
  return (
    <main
      className="overlay"
      data-right={view.corner.fromRight}
      data-bottom={view.corner.fromBottom}
      ref={box}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented && mode !== "panel") {
          session.returnFocus();
        }
      }}
    >
      <Title />
      {mode === "card" ? <EndCard view={view} width={cardWidth(view.surroundings)} /> : null}
      {mode === "dot" ? <Dot view={view} onOpen={() => session.show("pill")} /> : null}
      {mode === "pill" ? <PillStack view={view} pillRef={pill} onOpen={open} /> : null}
      {quiet && mode === "panel" ? <StateCard status={quiet} {...shape} /> : null}
      {isCounting(view) ? <Panel isHidden={mode !== "panel"} {...shape} /> : null}
      <LampVoice view={view} />
    </main>
  );
}

/** From pill to panel and back; whoever is in here by keyboard goes along. */
function useOpening(box: RefObject<HTMLElement | null>) {
  const session = useSession();
  const panel = useRef<HTMLElement>(null);
  const pill = useRef<HTMLButtonElement>(null);
  const [goTo, focusNext] = useState<"panel" | "pill" | null>(null);
  useEffect(() => {
    if (goTo) (goTo === "panel" ? panel : pill).current?.focus();
    focusNext(null);
  }, [goTo]);
  const open = (byKeyboard: boolean) => {
    session.show("panel");
    if (byKeyboard) focusNext("panel");
  };
  const close = () => {
    session.show("pill");
    // A text field gives the call its keys; whoever else is in here by keyboard goes on from the pill.
    if (isTextField(document.activeElement)) session.returnFocus();
    else if (box.current?.contains(document.activeElement)) focusNext("pill");
  };
  return { panel, pill, open, close };
}

const isCounting = ({ status }: SessionView) => status === "counting" || status === "paused";

/** The document's heading for those who hear it; it draws no letter, not even in the dot. */
const Title = () => <h1 className="sr" aria-label={i18n.t("overlay.title")} />;

/** While the owner presents nobody shall read a word: the lamp's shape and nothing else. */
function Dot({ view, onOpen }: { view: SessionView; onOpen: () => void }) {
  const state = isCounting(view) ? lampOfView(view).state : "off";
  return (
    <button type="button" className="dot" aria-label={i18n.t("overlay.dot")} onClick={onOpen}>
      <LampGlyph state={state} />
    </button>
  );
}

interface PillStackProps {
  view: SessionView;
  pillRef: React.Ref<HTMLButtonElement>;
  onOpen: (byKeyboard: boolean) => void;
}

function PillStack({ view, pillRef, onOpen }: PillStackProps) {
  const session = useSession();
  const quiet = quietStatus(view.status);
  const counts = countViews(view);
  const focus = focusOf(counts);
  const lamp = lampOfView(view);
  return (
    <div
      className="pill-stack"
      data-shape="pill"
      onPointerDown={(event) => startDrag(event, session.drag)}
    >
      {quiet ? (
        <QuietPill status={quiet} trouble={view.trouble} openRef={pillRef} onOpen={onOpen} />
      ) : null}
      {!quiet && focus ? (
        <Pill
          lamp={lamp}
          count={focus}
          elsewhere={waitingIn(counts.filter((count) => count !== focus))}
          why={pillWhy(view, lamp)}
          room={whyRoom(view)}
          cue={view.cue}
          isActive={view.settings.nudges === "active"}
          isFolded={view.surroundings.width < FOLD_PX}
          openRef={pillRef}
          onOpen={onOpen}
          onCount={() => session.tap(focus.behaviour.id, "pill")}
        />
      ) : null}
      <div role="status">
        <SessionToast view={view} />
      </div>
    </div>
  );
}

/** Speaks only when the lamp goes off in a call: nothing else is announced unasked. */
function LampVoice({ view }: { view: SessionView }) {
  const lamp = lampOfView(view);
  const isHeard = isCounting(view) && lamp.state === "off" && lamp.since !== null && lamp.reason;
  return (
    <div className="sr" role="status">
      {isHeard && lamp.reason ? i18n.t(`lamp.title.${wordKey(lamp.reason)}`) : ""}
    </div>
  );
}
