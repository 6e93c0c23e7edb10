/**
 * Candidates of uncovered behaviours, the likeliest first: yes, no, or which kind it was. No answer
 * asks again.
 */
import { useId, useRef, useState } from "react";
import { i18n } from "#i18n";
import { kindName, kindsFrom, kindWhy } from "@/components/checklist/interruption-kinds";
import { Kinds } from "@/components/checklist/Kinds";
import { time } from "@/components/ui/format";
import { Glyph } from "@/components/ui/Glyph";
import { Icon, type IconName } from "@/components/ui/Icon";
import type { DebriefRow } from "@/lib/core/debrief/rows";
import type { RecordOf } from "@/lib/core/events/record";
import { answerWords } from "./answer-words";
import { personName } from "./person-name";
import type { DebriefSession } from "./session";

type Sighting = RecordOf<"sighting">;
type Answer = Pick<RecordOf<"verdict">, "verdict" | "kind">;

/** "You may have cut in on Priya": names are text, never markup. */
function Words({
  row,
  sighting,
  session,
}: {
  row: DebriefRow;
  sighting: Sighting;
  session: DebriefSession;
}) {
  const name = (id: string | null) => <b>{personName(session.view.people, id)}</b>;
  switch (row.behaviour.detector) {
    case "interruption-made":
      return (
        <>
          {i18n.t("debrief.see.madeOn")} {name(sighting.whom)}
        </>
      );
    case "interruption-received":
      return (
        <>
          {name(sighting.who)} {i18n.t("debrief.see.receivedFrom")}
        </>
      );
    case "invitation":
      return (
        <>
          {i18n.t("debrief.see.invited")} {name(sighting.whom)}
        </>
      );
    case "solicitation":
      return i18n.t("debrief.see.solicited");
    case "long-turn":
      return i18n.t("debrief.see.longTurn");
    case null:
      return i18n.t("debrief.see.noticed");
  }
}

/** Whether the invited person was heard, as far as it is known. */
function Heard({ sighting, session }: { sighting: Sighting; session: DebriefSession }) {
  const words = answerWords(sighting, session.view);
  return words === null ? null : <span className="faint">{` · ${words}`}</span>;
}

interface CandidateProps {
  row: DebriefRow;
  sighting: Sighting;
  session: DebriefSession;
  onAnswer: (answer: Answer) => void;
}

interface AnswerButtonProps {
  answer: Answer;
  icon: IconName | null;
  /** Id of the words it answers. */
  of: string;
  why?: string;
  children: string;
  onAnswer: (answer: Answer) => void;
}

function AnswerButton({ answer, icon, of, why, children, onAnswer }: AnswerButtonProps) {
  return (
    <button type="button" title={why} aria-describedby={of} onClick={() => onAnswer(answer)}>
      {icon ? <Icon name={icon} small /> : null}
      {children}
    </button>
  );
}

/** Yes, or which kind it was; and no. */
function Answers({
  sighting,
  ...shared
}: Pick<CandidateProps, "sighting" | "onAnswer"> & { of: string }) {
  return (
    <div className="cand-do">
      {sighting.detector === "interruption" ? (
        kindsFrom(sighting.kind).map((kind, place) => (
          <AnswerButton
            key={kind}
            answer={{ verdict: "confirmed", kind }}
            icon={place === 0 ? "check" : null}
            why={kindWhy(kind)}
            {...shared}
          >
            {kindName(kind)}
          </AnswerButton>
        ))
      ) : (
        <AnswerButton
          answer={{ verdict: "confirmed", kind: sighting.kind }}
          icon="check"
          {...shared}
        >
          {i18n.t("debrief.see.yes")}
        </AnswerButton>
      )}
      <AnswerButton answer={{ verdict: "rejected", kind: null }} icon="cross" {...shared}>
        {i18n.t("debrief.see.no")}
      </AnswerButton>
    </div>
  );
}

function Candidate({ row, sighting, session, onAnswer }: CandidateProps) {
  const textId = useId();
  const isInterruption = sighting.detector === "interruption";
  return (
    <li className={isInterruption ? "cand debrief-cand cand-kinds" : "cand debrief-cand"}>
      <Glyph shape="dashed" />
      <div className="cand-text" id={textId}>
        <Words row={row} sighting={sighting} session={session} />
        <span className="faint num">{` · ${time(sighting.at)}`}</span>
        <Heard sighting={sighting} session={session} />
      </div>
      <Answers sighting={sighting} of={textId} onAnswer={onAnswer} />
    </li>
  );
}

/** The likeliest come first; a handful at a time is enough to look at. */
const MOST = 5;

interface CandidatesProps {
  rows: readonly DebriefRow[];
  session: DebriefSession;
}

export function Candidates({ rows, session }: CandidatesProps) {
  const card = useRef<HTMLElement>(null);
  const [most, setMost] = useState(MOST);
  const waiting = rows
    .flatMap((row) => row.tally.unconfirmed.map((sighting) => ({ row, sighting })))
    .sort((a, b) => b.sighting.score - a.sighting.score || a.sighting.at - b.sighting.at);
  if (waiting.length === 0) return null;
  const more = waiting.length - most;
  const isAnyCutIn = waiting.some(({ sighting }) => sighting.detector === "interruption");
  return (
    <section ref={card} tabIndex={-1} className="card debrief-cands">
      <h2 className="label">{i18n.t("debrief.see.candidates")}</h2>
      <p className="tiny faint">
        {isAnyCutIn ? i18n.t("debrief.see.likeliestKind") : i18n.t("debrief.see.likeliest")}
      </p>
      <ul>
        {waiting.slice(0, most).map(({ row, sighting }) => (
          <Candidate
            key={sighting.id}
            row={row}
            sighting={sighting}
            session={session}
            onAnswer={(answer) => {
              session.write.append({ type: "verdict", of: sighting.id, ...answer });
              // The row goes with its buttons: focus stays in the card.
              card.current?.focus();
            }}
          />
        ))}
      </ul>
      {more > 0 ? (
        <button type="button" className="link small" onClick={() => setMost(most + MOST)}>
          {i18n.t("debrief.see.showMore", { n: more })}
        </button>
      ) : null}
      {isAnyCutIn ? <Kinds /> : null}
    </section>
  );
}
