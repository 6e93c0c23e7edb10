/** Guess: each count before it is seen. One may stay open; what was seen can no longer be guessed. */
import { i18n } from "#i18n";
import { StepTitle } from "@/components/ui/StepTitle";
import { GUESS, type Guess } from "@/lib/core/debrief/debrief";
import { MOST_GUESS } from "@/lib/core/debrief/gap";
import type { Behaviour } from "@/lib/core/plan/behaviour";
import { pagePath } from "@/lib/messaging/page-path";
import { DidSegment } from "./DidSegment";
import { StepFoot } from "./StepFoot";
import type { StepProps } from "./session";

const NUMBERS = Array.from({ length: MOST_GUESS + 1 }, (_, number) => number);

function GuessNumbers({
  behaviour,
  guess,
  isSeen,
  onGuess,
}: {
  behaviour: Behaviour;
  guess: Guess | null;
  isSeen: boolean;
  onGuess: (guess: Guess | null) => void;
}) {
  if (behaviour.recording === "occurrence") {
    return (
      <DidSegment
        label={behaviour.name}
        value={typeof guess === "string" ? guess : null}
        disabled={isSeen}
        onChoose={(did) => onGuess(guess === did ? null : did)}
      />
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as one row of numbers
    <div className="guess" role="group" aria-label={behaviour.name}>
      {NUMBERS.map((number) => (
        <button
          key={number}
          type="button"
          aria-pressed={guess === number}
          aria-label={number === MOST_GUESS ? i18n.t("debrief.guess.six") : undefined}
          disabled={isSeen}
          onClick={() => onGuess(guess === number ? null : number)}
        >
          {number === MOST_GUESS ? `${number}+` : number}
        </button>
      ))}
    </div>
  );
}

/** Stands below the name, which says it all where the owner has not said what is counted. */
function question({ recording, counts }: Behaviour): string {
  if (recording === "occurrence") {
    return counts ? i18n.t("debrief.guess.whether", { counts }) : i18n.t("debrief.guess.whetherIt");
  }
  return counts ? i18n.t("debrief.guess.howOften", { counts }) : i18n.t("debrief.guess.howOftenIt");
}

function GuessRow({ behaviour, session }: Pick<StepProps, "session"> & { behaviour: Behaviour }) {
  const { debrief, write } = session;
  const isSeen = debrief.shown.includes(behaviour.id);
  return (
    <div className="cols debrief-row guess-row">
      <div>
        <p className="strong">{behaviour.name}</p>
        <p className="tiny faint">{isSeen ? i18n.t("debrief.guess.seen") : question(behaviour)}</p>
      </div>
      <GuessNumbers
        behaviour={behaviour}
        guess={debrief.guesses[behaviour.id] ?? null}
        isSeen={isSeen}
        onGuess={(guess) => write.set(`${GUESS}${behaviour.id}`, guess)}
      />
    </div>
  );
}

export function GuessStep({ session, takesFocus, onNext }: StepProps) {
  const { rows, debrief } = session;
  const isOver =
    rows.length > 0 && rows.every(({ behaviour }) => debrief.shown.includes(behaviour.id));
  return (
    <>
      <StepTitle takesFocus={takesFocus} lead={i18n.t("debrief.guess.lead")}>
        {i18n.t("debrief.guess.title")}
      </StepTitle>
      {rows.length === 0 ? (
        <p className="debrief-row voice">
          {i18n.t("debrief.guess.none")}{" "}
          <a href={pagePath("welcome") ?? ""}>{i18n.t("debrief.guess.choose")}</a>
        </p>
      ) : null}
      {rows.map(({ behaviour }) => (
        <GuessRow key={behaviour.id} behaviour={behaviour} session={session} />
      ))}
      <StepFoot
        note={isOver ? i18n.t("debrief.guess.over") : i18n.t("debrief.guess.open")}
        next={isOver ? i18n.t("debrief.guess.again") : i18n.t("debrief.guess.go")}
        onNext={onNext}
      />
    </>
  );
}
