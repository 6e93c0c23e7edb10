/** The panel's head: the lamp in words, how long, the handle to move it, and the way to the pill. */
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

interface LampHeadProps extends Frame {
  lamp: Lamp;
  minutes: number;
  /** What waits for a yes or no and is not in sight; 0 draws nothing. */
  waiting: number;
  onLook: () => void;
}

export function LampHead({ lamp, minutes, waiting, onLook, ...frame }: LampHeadProps) {
  const isSince = lamp.state === "off" && lamp.since !== null;
  return (
    <header className="panel-head">
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
      <HeadButtons {...frame} />
    </header>
  );
}

export function SectionHead({
  title,
  onBack,
  ...frame
}: Frame & { title: string; onBack: () => void }) {
  return (
    <header className="panel-head">
      <button
        type="button"
        className="icon-btn head-back"
        aria-label={i18n.t("overlay.back")}
        onClick={onBack}
      >
        <Icon name="back" />
      </button>
      <h2>{title}</h2>
      <HeadButtons {...frame} />
    </header>
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
