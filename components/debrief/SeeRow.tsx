/** One behaviour in the step See: covered until its own button is pressed, then guess beside count. */
import { useRef, useState } from "react";
import { i18n } from "#i18n";
import { SHOWN } from "@/lib/core/debrief/debrief";
import { gapOf } from "@/lib/core/debrief/gap";
import type { DebriefRow } from "@/lib/core/debrief/rows";
import { aimWords } from "./aim-words";
import { DidSegment } from "./DidSegment";
import { GapLine } from "./GapLine";
import { gapSentence, guessWord } from "./gap-words";
import { Moments } from "./Moments";
import { NoChance } from "./NoChance";
import type { DebriefSession } from "./session";

interface Props {
  readonly row: DebriefRow;
  readonly session: DebriefSession;
}

/** What the gap says; for did / did not the mark is the count. */
function sentence({ row, session }: Props): string {
  const guess = session.debrief.guesses[row.behaviour.id] ?? null;
  if (row.behaviour.recording === "count") {
    return !row.count && row.tally.mark === "no-chance"
      ? i18n.t("debrief.see.hadNoChance")
      : gapSentence(gapOf(guess, row.count), session.debrief.keptCount);
  }
  if (row.tally.mark === null) return i18n.t("debrief.see.noMark");
  if (guess === null) return i18n.t("debrief.see.unguessed");
  return guess === row.tally.mark
    ? i18n.t("debrief.see.sameMark")
    : i18n.t("debrief.see.otherMark", { guess: guessWord(guess) });
}

function Covered({ row, session, onShow }: Props & { onShow: () => void }) {
  const guess = session.debrief.guesses[row.behaviour.id] ?? null;
  return (
    <>
      <div>
        <button
          type="button"
          className="btn btn-s"
          aria-label={i18n.t("debrief.see.showOf", { name: row.behaviour.name })}
          onClick={onShow}
        >
          {i18n.t("debrief.see.show")}
        </button>
      </div>
      <p className="small quiet">
        {guess === null
          ? i18n.t("debrief.see.coveredOpen")
          : i18n.t("debrief.see.covered", { guess: guessWord(guess) })}
      </p>
    </>
  );
}

function Mark({ row, session }: Props) {
  return (
    <DidSegment
      label={i18n.t("debrief.see.markOf", { name: row.behaviour.name })}
      value={row.tally.mark}
      onChoose={(value) =>
        session.write.append({ type: "mark", behaviourId: row.behaviour.id, value })
      }
    />
  );
}

/** One press counts one: it waits until that one is stored, and a double press is one press. */
function AddOne({ row, session }: Props) {
  const { behaviour } = row;
  const [before, setBefore] = useState<number | null>(null);
  // Records are never removed, so this only grows, also when one is taken back.
  const stored = session.view.records.filter(
    (record) =>
      record.type === "tap" && record.via === "debrief" && record.behaviourId === behaviour.id,
  ).length;
  const isWaiting = before === stored;
  return (
    <button
      type="button"
      className="link see-add"
      aria-label={i18n.t("debrief.see.addOneOf", { name: behaviour.name })}
      aria-disabled={isWaiting}
      onKeyDown={(event) => {
        if (event.repeat) event.preventDefault();
      }}
      onClick={(event) => {
        if (isWaiting || event.detail > 1) return;
        setBefore(stored);
        session.write.append({ type: "tap", behaviourId: behaviour.id, via: "debrief" });
      }}
    >
      {i18n.t("debrief.see.addOne")}
    </button>
  );
}

type Estimated = NonNullable<DebriefRow["likely"]>;

/** The estimate and what its range means, or why there is none; each in one sentence. */
function Likely({ likely, isChecked }: { likely: Estimated; isChecked: boolean }) {
  if (likely === "wording-not-read") {
    return <p className="tiny faint">{i18n.t("debrief.see.likelyNotRead")}</p>;
  }
  const { about, low, high } = likely;
  return (
    <p>
      <span className="num strong">{i18n.t("debrief.see.likely", { about, low, high })}</span>{" "}
      <span className="tiny faint">
        {isChecked ? i18n.t("debrief.see.likelyWhy") : i18n.t("debrief.see.likelyUnlit")}
      </span>
    </p>
  );
}

function Uncovered({ row, session }: Props) {
  const { behaviour, count, tally } = row;
  const isCount = behaviour.recording === "count";
  return (
    <>
      <div className="see-count">
        {isCount ? (
          <GapLine
            behaviour={behaviour}
            guess={session.debrief.guesses[behaviour.id] ?? null}
            count={count}
          />
        ) : null}
        {!isCount ? <Mark row={row} session={session} /> : null}
        {isCount && !count ? <NoChance row={row} write={session.write} /> : null}
      </div>
      <div className="small quiet see-words">
        <p>{sentence({ row, session })}</p>
        {row.likely ? <Likely likely={row.likely} isChecked={row.isRangeChecked} /> : null}
        {row.moments.length > 0 ? <Moments row={row} session={session} /> : null}
        {isCount ? <AddOne row={row} session={session} /> : null}
        {tally.unconfirmed.length > 0 ? (
          <p>{i18n.t("debrief.see.waiting", { n: tally.unconfirmed.length })}</p>
        ) : null}
      </div>
    </>
  );
}

export function SeeRow({ row, session }: Props) {
  const { behaviour } = row;
  const line = useRef<HTMLElement>(null);
  const counted = [behaviour.counts, aimWords(behaviour)].filter(Boolean).join(" · ");
  const show = () => {
    session.write.set(`${SHOWN}${behaviour.id}`, true);
    // The button is gone with the cover: focus stays in the row.
    line.current?.focus();
  };
  return (
    <section
      ref={line}
      tabIndex={-1}
      className="cols debrief-row see-row"
      aria-label={behaviour.name}
      aria-live="polite"
    >
      <div>
        <p className="strong">{behaviour.name}</p>
        {counted ? <p className="tiny faint">{counted}</p> : null}
      </div>
      {session.debrief.shown.includes(behaviour.id) ? (
        <Uncovered row={row} session={session} />
      ) : (
        <Covered row={row} session={session} onShow={show} />
      )}
    </section>
  );
}
