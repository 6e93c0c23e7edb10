/** One row of numbers with guess (hollow), count (solid), aim (band) and the line between. */
import { i18n } from "#i18n";
import type { Guess } from "@/lib/core/debrief/debrief";
import { aimBand, MOST_GUESS } from "@/lib/core/debrief/gap";
import type { Behaviour } from "@/lib/core/plan/behaviour";
import { aimWords } from "./aim-words";
import { guessWord } from "./gap-words";

const STEP_PX = 50;
const START_PX = 16;
const Y = 26;

/** The scale grows with the count: 6 at least, then in steps that keep seven marks or fewer. */
export function scaleOf(count: number | null): readonly number[] {
  const most = Math.max(MOST_GUESS, count ?? 0);
  const every = Math.ceil(most / MOST_GUESS);
  return Array.from({ length: MOST_GUESS + 1 }, (_, place) => place * every);
}

interface GapLineProps {
  behaviour: Behaviour;
  guess: Guess | null;
  count: number | null;
}

/** Where a number lies on the line, in px of the drawing. */
type Place = (value: number) => number;

export function GapLine({ behaviour, guess, count }: GapLineProps) {
  const marks = scaleOf(count);
  const every = marks[1] ?? 1;
  const x: Place = (value) => START_PX + (value / every) * STEP_PX;
  const aim = aimBand(behaviour, marks.at(-1) ?? 0);
  const words = {
    guess: guessWord(guess),
    count: count === null ? i18n.t("debrief.see.dash") : String(count),
  };
  const label = aim
    ? i18n.t("debrief.see.chartAim", { ...words, aim: aimWords(behaviour) ?? "" })
    : i18n.t("debrief.see.chart", words);
  return (
    <svg className="chart gap-line" viewBox="0 0 332 56" role="img" aria-label={label}>
      <Axis marks={marks} x={x} />
      {aim ? (
        <rect
          className="gap-aim"
          x={x(aim[0]) - (aim[0] === aim[1] ? 4 : 0)}
          y={Y - 4}
          width={Math.max(x(aim[1]) - x(aim[0]), 8)}
          height="8"
          rx="4"
        />
      ) : null}
      <Gap guessed={typeof guess === "number" ? guess : null} count={count} x={x} />
    </svg>
  );
}

function Axis({ marks, x }: { marks: readonly number[]; x: Place }) {
  return (
    <>
      <path d={`M${START_PX} ${Y}H${x(marks.at(-1) ?? 0)}`} className="axis" strokeWidth="1.5" />
      {marks.map((mark) => (
        <g key={mark}>
          <path d={`M${x(mark)} ${Y - 3}v6`} className="axis" />
          <text x={x(mark)} y="52" textAnchor="middle" className="num">
            {mark}
          </text>
        </g>
      ))}
    </>
  );
}

/** The guess around the count where both are one number. */
function Gap({ guessed, count, x }: { guessed: number | null; count: number | null; x: Place }) {
  return (
    <>
      {guessed !== null && count !== null ? (
        <path className="gap-between" d={`M${x(guessed)} ${Y}H${x(count)}`} />
      ) : null}
      {guessed !== null ? (
        <circle className="gap-guess" cx={x(guessed)} cy={Y} r={guessed === count ? 13 : 8} />
      ) : null}
      {count !== null ? <circle className="gap-count" cx={x(count)} cy={Y} r="9" /> : null}
    </>
  );
}
