/** Candidates of uncovered behaviours, with their moment: yes, no, or supportive. Neither asks again. */
import { useId, useRef } from "react";
import { i18n } from "#i18n";
import { time } from "@/components/ui/format";
import { Glyph } from "@/components/ui/Glyph";
import { Icon, type IconName } from "@/components/ui/Icon";
import type { DebriefRow } from "@/lib/core/debrief/rows";
import type { RecordOf } from "@/lib/core/events/record";
import { personName } from "./person-name";
import type { DebriefSession } from "./session";

type Sighting = RecordOf<"sighting">;
type Answer = Pick<RecordOf<"verdict">, "verdict" | "kind">;

function kindName(kind: Sighting["kind"]): string | null {
  switch (kind) {
    case "took-floor":
      return i18n.t("debrief.see.kindTookFloor");
    case "supportive":
      return i18n.t("debrief.see.kindSupportive");
    case "clarifying":
      return i18n.t("debrief.see.kindClarifying");
    case "gave-back":
      return i18n.t("debrief.see.kindGaveBack");
    case null:
      return null;
  }
}

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

function Candidate({
  row,
  sighting,
  session,
  onAnswer,
}: {
  row: DebriefRow;
  sighting: Sighting;
  session: DebriefSession;
  onAnswer: (answer: Answer) => void;
}) {
  const textId = useId();
  const kind = kindName(sighting.kind);
  const isInterruption = sighting.detector === "interruption";
  const button = (icon: IconName, word: string, answer: Answer) => (
    <button type="button" aria-describedby={textId} onClick={() => onAnswer(answer)}>
      <Icon name={icon} small />
      {word}
    </button>
  );
  return (
    <li className="cand debrief-cand">
      <Glyph shape="dashed" />
      <div className="cand-text" id={textId}>
        <Words row={row} sighting={sighting} session={session} />
        <span className="faint num">
          {` · ${time(sighting.at)}`}
          {kind ? `, ${kind}` : null}
        </span>
      </div>
      <div className="cand-do">
        {button("check", i18n.t("debrief.see.yes"), { verdict: "confirmed", kind: sighting.kind })}
        {button("cross", i18n.t("debrief.see.no"), { verdict: "rejected", kind: null })}
        {isInterruption
          ? button("ring", i18n.t("debrief.see.supportive"), {
              verdict: "confirmed",
              kind: "supportive",
            })
          : null}
      </div>
    </li>
  );
}

export function Candidates({
  rows,
  session,
}: {
  rows: readonly DebriefRow[];
  session: DebriefSession;
}) {
  const card = useRef<HTMLElement>(null);
  const waiting = rows.flatMap((row) =>
    row.tally.unconfirmed.map((sighting) => ({ row, sighting })),
  );
  if (waiting.length === 0) return null;
  waiting.sort((a, b) => a.sighting.at - b.sighting.at);
  return (
    <section ref={card} tabIndex={-1} className="card debrief-cands">
      <h2 className="label">{i18n.t("debrief.see.candidates")}</h2>
      <ul>
        {waiting.map(({ row, sighting }) => (
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
    </section>
  );
}
