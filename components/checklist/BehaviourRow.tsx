/** One behaviour of the plan in the panel: its name, its aim, and its counter or its three answers. */
import { i18n } from "#i18n";
import { wordKey } from "@/components/overlay/word-key";
import { Counter } from "@/components/tally/Counter";
import type { CountView } from "@/components/tally/count-view";
import { MARK_SHAPES } from "@/components/tally/MarkGlyph";
import { Glyph } from "@/components/ui/Glyph";
import type { Mark } from "@/lib/core/checklist/tally";
import type { Lamp } from "@/lib/session/lamp";

export interface BehaviourRowProps {
  count: CountView;
  lamp: Lamp;
  phase: "baseline" | "coaching";
  onCount: () => void;
  onMark: (value: Mark) => void;
}

const MARKS = ["did", "did-not", "no-chance"] as const;

export function BehaviourRow({ count, lamp, phase, onCount, onMark }: BehaviourRowProps) {
  const { behaviour, tally } = count;
  const isMark = behaviour.recording === "occurrence";
  const aim = aimText(count, lamp, phase);
  return (
    <div className="beh">
      <span className={aim ? "beh-name" : "beh-name beh-name-alone"}>
        <span>{behaviour.name}</span>
        {behaviour.isFocus ? (
          <span className="nextc">
            <Glyph shape="focus" label={i18n.t("overlay.focus")} />
          </span>
        ) : null}
      </span>
      {aim ? <span className={isMark ? "beh-aim beh-aim-wide" : "beh-aim"}>{aim}</span> : null}
      {isMark ? (
        // biome-ignore lint/a11y/useSemanticElements: three buttons named as one group, not a form
        <div className="seg" role="group" aria-label={behaviour.name}>
          {MARKS.map((value) => (
            <button
              type="button"
              key={value}
              aria-pressed={tally.mark === value}
              onClick={() => onMark(value)}
            >
              <Glyph shape={MARK_SHAPES[value]} />
              {i18n.t(`overlay.mark.${wordKey(value)}`)}
            </button>
          ))}
        </div>
      ) : (
        <Counter count={count} onCount={onCount} />
      )}
    </div>
  );
}

/** "you cut in · aim 1 or fewer"; no aim in baseline; says so where only taps count. */
function aimText(
  { behaviour, isCounted }: CountView,
  lamp: Lamp,
  phase: "baseline" | "coaching",
): string {
  // By hand all of them are taps: that is said once, above, and the aim stays.
  const isChoice = lamp.reason === "by-hand" || lamp.reason === "starting";
  if (behaviour.detector && !isCounted && !isChoice) {
    return lamp.state === "off" ? i18n.t("overlay.aim.taps") : i18n.t("overlay.aim.byHand");
  }
  const { target, direction } = behaviour;
  const aim =
    phase === "coaching" && target !== null ? i18n.t(`overlay.aim.${direction}`, { target }) : "";
  // What there should be more of is what the name says; what there should be less of is not.
  if (aim && direction === "more") return aim;
  return [behaviour.counts, aim].filter(Boolean).join(" · ");
}
