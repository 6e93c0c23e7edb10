/**
 * "Is this right?": the newest sightings that are sure enough for the call, never more than two.
 * The rest waits for the debrief; neither answer asks again.
 */
import { i18n } from "#i18n";
import { clockTime } from "@/components/overlay/format";
import type { CountView } from "@/components/tally/count-view";
import { Glyph } from "@/components/ui/Glyph";
import { Icon } from "@/components/ui/Icon";
import type { RecordOf } from "@/lib/core/events/record";
import type { DetectorLink } from "@/lib/core/plan/behaviour";
import { candidateWords, otherOf } from "./candidate-words";
import { kindName, kindsFrom, kindWhy } from "./interruption-kinds";
import { Kinds } from "./Kinds";
import { useRows } from "./use-rows";

/** look/README, "Candidate row". */
export const MOST = 2;

type Kind = RecordOf<"verdict">["kind"];
type Sighting = RecordOf<"sighting">;

export interface CandidatesProps {
  counts: readonly CountView[];
  /** A name to show for a person's key, or null. */
  nameOf: (key: string | null) => string | null;
  onJudge: (sighting: Sighting, verdict: "confirmed" | "rejected", kind: Kind) => void;
}

export function Candidates({ counts, nameOf, onJudge }: CandidatesProps) {
  const open = counts
    .flatMap(({ behaviour, candidates }) =>
      candidates.map((sighting) => ({ sighting, link: behaviour.detector })),
    )
    .sort((a, b) => a.sighting.at - b.sighting.at);
  const rows = useRows(
    open.map(({ sighting }) => sighting.id),
    MOST,
  );
  const shown = rows.flatMap((id) => open.filter(({ sighting }) => sighting.id === id));
  if (shown.length === 0) return null;
  return (
    <section className="panel-part cands" aria-label={i18n.t("overlay.candidates.title")}>
      <div className="row">
        <h3 className="label">{i18n.t("overlay.candidates.title")}</h3>
        <span className="tiny faint push">{i18n.t("overlay.candidates.left", open.length)}</span>
      </div>
      {shown.map(({ sighting, link }) =>
        link ? (
          <Candidate
            key={sighting.id}
            sighting={sighting}
            link={link}
            name={nameOf(otherOf(sighting, link)) ?? i18n.t("overlay.candidates.somebody")}
            onJudge={onJudge}
          />
        ) : null,
      )}
      {shown.some(({ sighting }) => sighting.detector === "interruption") ? <Kinds /> : null}
    </section>
  );
}

interface CandidateProps {
  sighting: Sighting;
  link: DetectorLink;
  name: string;
  onJudge: CandidatesProps["onJudge"];
}

function Candidate({ sighting, link, name, onJudge }: CandidateProps) {
  const words = candidateWords(link, name);
  const time = clockTime(sighting.at);
  const about = { what: words.plain, time };
  return (
    <div className="cand">
      <Glyph shape="dashed" />
      <div className="cand-text">
        {words.before}
        {words.name === null ? null : <b>{words.name}</b>}
        {words.after}
        <span className="faint num"> · {time}</span>
      </div>
      <Answers
        sighting={sighting}
        about={about}
        onAnswer={(verdict, kind) => onJudge(sighting, verdict, kind)}
      />
    </div>
  );
}

interface AnswersProps {
  sighting: Sighting;
  about: { what: string; time: string };
  onAnswer: (verdict: "confirmed" | "rejected", kind: Kind) => void;
}

function Answers({ sighting, about, onAnswer }: AnswersProps) {
  return (
    <div className="cand-do">
      {sighting.detector === "interruption" ? (
        <KindButtons
          guess={sighting.kind}
          about={about}
          onChoose={(kind) => onAnswer("confirmed", kind)}
        />
      ) : (
        <button
          type="button"
          aria-label={i18n.t("overlay.candidates.yesTo", about)}
          onClick={() => onAnswer("confirmed", sighting.kind)}
        >
          <Icon name="check" small />
          {i18n.t("overlay.candidates.yes")}
        </button>
      )}
      <button
        type="button"
        aria-label={i18n.t("overlay.candidates.noTo", about)}
        onClick={() => onAnswer("rejected", null)}
      >
        <Icon name="cross" small />
        {i18n.t("overlay.candidates.no")}
      </button>
    </div>
  );
}

/** One press says yes and which kind it was; the guess stands first. */
function KindButtons({
  guess,
  about,
  onChoose,
}: {
  guess: Kind;
  about: { what: string; time: string };
  onChoose: (kind: Kind) => void;
}) {
  return kindsFrom(guess).map((kind, place) => {
    const key = kind === "supportive" ? "supportiveTo" : "kindTo";
    return (
      <button
        key={kind}
        type="button"
        title={kindWhy(kind)}
        aria-label={i18n.t(`overlay.candidates.${key}`, { kind: kindName(kind), ...about })}
        onClick={() => onChoose(kind)}
      >
        {place === 0 ? <Icon name="check" small /> : null}
        {kindName(kind)}
      </button>
    );
  });
}
