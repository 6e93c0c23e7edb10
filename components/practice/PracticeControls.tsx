/** Start, leave, once more, and how fast: the practice call's own bar. */
import { i18n } from "#i18n";
import { Icon } from "@/components/ui/Icon";
import { asClock } from "./as-clock";
import type { Player } from "./use-player";

/** Tested: the detectors see the same moments at both (tests/core/practice). */
const SPEEDS = [
  { value: 1, word: "practice.speedCalm" },
  { value: 1.5, word: "practice.speedQuick" },
] as const;

interface ControlsProps {
  readonly player: Player;
  readonly lasts: number;
  readonly speed: number;
  readonly onSpeed: (speed: number) => void;
}

export function PracticeControls({ player, lasts, speed, onSpeed }: ControlsProps) {
  const { status, t } = player;
  const left = asClock((lasts - t) / speed);
  return (
    <footer className="practice-bar">
      {status === "playing" ? (
        <button type="button" className="btn" onClick={player.stop}>
          <Icon name="cross" small />
          {i18n.t("practice.stop")}
        </button>
      ) : (
        <button type="button" className="btn btn-next" onClick={player.start}>
          <Icon name="play" small />
          {i18n.t(status === "over" ? "practice.again" : "practice.start")}
        </button>
      )}
      <p className="num quiet" role="status">
        {status === "playing" ? i18n.t("practice.left", { time: left }) : null}
        {status === "ready" ? i18n.t("practice.ready") : null}
        {status === "over" ? i18n.t("practice.over") : null}
      </p>
      <fieldset className="seg push" disabled={status === "playing"}>
        <legend className="sr">{i18n.t("practice.speed")}</legend>
        {SPEEDS.map(({ value, word }) => (
          <button
            key={value}
            type="button"
            aria-pressed={speed === value}
            onClick={() => onSpeed(value)}
          >
            {i18n.t(word)}
          </button>
        ))}
      </fieldset>
    </footer>
  );
}
