/** A thin ring and m:ss. It never flashes, never changes colour, and can be hidden. */
import { i18n } from "#i18n";
import { timeLeft } from "@/lib/core/debrief/timer";
import type { DebriefSession } from "./session";

const RADIUS = 18;
const AROUND = 2 * Math.PI * RADIUS;

function Ring({ share }: { share: number }) {
  const circle = { cx: 22, cy: 22, r: RADIUS, fill: "none", strokeWidth: 3 } as const;
  return (
    <svg width="44" height="44" viewBox="0 0 44 44" aria-hidden="true">
      <circle className="track" {...circle} />
      {share > 0 ? (
        <circle
          className="left"
          {...circle}
          strokeLinecap="round"
          strokeDasharray={`${share * AROUND} ${AROUND}`}
          transform="rotate(-90 22 22)"
        />
      ) : null}
    </svg>
  );
}

export function SoftTimer({ session, spentMs }: { session: DebriefSession; spentMs: number }) {
  const { debrief, write } = session;
  const { text, share, isOver } = timeLeft(spentMs);
  if (debrief.timerHidden) {
    return (
      <button
        type="button"
        className="link tiny timer-hide"
        onClick={() => write.set("timerHidden", false)}
      >
        {i18n.t("debrief.timer.show")}
      </button>
    );
  }
  return (
    <div className="debrief-timer">
      <div className="timer" role="timer" aria-label={i18n.t("debrief.timer.name")}>
        <Ring share={share} />
        <span>
          <b className="num">{text}</b>
          {isOver ? i18n.t("debrief.timer.over") : i18n.t("debrief.timer.left")}
        </span>
      </div>
      <button
        type="button"
        className="link tiny timer-hide"
        onClick={() => write.set("timerHidden", true)}
      >
        {i18n.t("debrief.timer.hide")}
      </button>
    </div>
  );
}
