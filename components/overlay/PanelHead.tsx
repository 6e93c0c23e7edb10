/**
 * The panel's head: its words, what the last press did, the handle to move it, and the way to the
 * pill. What the last press did takes the words' place, so that no row is covered and none moves.
 */
import type { ReactNode } from "react";
import { i18n } from "#i18n";
import { Maybe } from "@/components/tally/Pill";
import { Icon } from "@/components/ui/Icon";
import type { Lamp } from "@/lib/session/lamp";
import { clockTime } from "./format";
import { LampGlyph, lampWords } from "./LampGlyph";
import { type Drag, MoveHandle } from "./MoveHandle";

interface Frame {
  onDrag: Drag;
  onClose: () => void;
}

/** The place of `notice` stays when the words change: only so is it read out. */
export function PanelHead({
  children,
  notice,
  ...frame
}: Frame & { children: ReactNode; notice: ReactNode }) {
  return (
    <header className="panel-head" data-notice={notice !== null}>
      {children}
      <div role="status" className="head-notice">
        {notice}
      </div>
      <HeadButtons {...frame} />
    </header>
  );
}

interface LampWordsProps {
  lamp: Lamp;
  minutes: number;
  /** What waits for a yes or no and is not in sight; 0 draws nothing. */
  waiting: number;
  onLook: () => void;
}

/** The lamp in words, how long, and the way to what waits. */
export function LampWords({ lamp, minutes, waiting, onLook }: LampWordsProps) {
  const isSince = lamp.state === "off" && lamp.since !== null;
  return (
    <>
      <LampGlyph state={lamp.state} />
      <h2>{lampWords(lamp)}</h2>
      <span className="tiny faint num">
        {isSince
          ? i18n.t("overlay.since", { time: clockTime(lamp.since ?? 0) })
          : i18n.t("overlay.minutes", { minutes })}
      </span>
      {waiting > 0 ? (
        <button
          type="button"
          className="head-look push"
          aria-label={i18n.t("overlay.candidates.goTo", waiting)}
          onClick={onLook}
        >
          <Maybe count={waiting} />
          <Icon name="down" small />
        </button>
      ) : null}
    </>
  );
}

export function SectionWords({ title, onBack }: { title: string; onBack: () => void }) {
  return (
    <>
      <button
        type="button"
        className="icon-btn head-back"
        aria-label={i18n.t("overlay.back")}
        onClick={onBack}
      >
        <Icon name="back" />
      </button>
      <h2>{title}</h2>
    </>
  );
}

export function HeadButtons({ onDrag, onClose }: Frame) {
  return (
    <span className="push row head-buttons">
      <MoveHandle onDrag={onDrag} />
      <button
        type="button"
        className="icon-btn"
        aria-label={i18n.t("overlay.close")}
        onClick={onClose}
      >
        <Icon name="minimise" />
      </button>
    </span>
  );
}
