/** Asks once: read the captions your call shows, to count? Says what each answer means; presses nothing. */
import { useState } from "react";
import { i18n } from "#i18n";
import { RadioGlyph } from "@/components/ui/RadioGlyph";
import { StepTitle } from "@/components/ui/StepTitle";
import { SiteAccessCard } from "./SiteAccessCard";

export type CaptionsChoice = "read" | "by-hand";

function Choice({
  name,
  points,
  isOn,
  onChoose,
}: {
  name: string;
  points: readonly string[];
  isOn: boolean;
  onChoose: () => void;
}) {
  return (
    <label className="card choice">
      <span className="row choice-name">
        <span className="voice">{name}</span>
        <input
          type="radio"
          name="captions"
          className="radio-input"
          checked={isOn}
          onChange={onChoose}
        />
        <RadioGlyph isOn={isOn} large />
      </span>
      <ul className="small quiet">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </label>
  );
}

interface ChoicesProps {
  choice: CaptionsChoice | null;
  onChoose: (choice: CaptionsChoice) => void;
}

/** Both answers side by side, each with what it means. */
function Choices({ choice, onChoose }: ChoicesProps) {
  const yes = [
    i18n.t("welcome.captions.yesOne"),
    i18n.t("welcome.captions.yesTwo"),
    i18n.t("welcome.captions.yesThree"),
  ];
  const hand = [
    i18n.t("welcome.captions.handOne"),
    i18n.t("welcome.captions.handTwo"),
    i18n.t("welcome.captions.handThree"),
  ];
  return (
    <fieldset className="cols choices">
      <legend className="sr">{i18n.t("welcome.captions.legend")}</legend>
      <Choice
        name={i18n.t("welcome.captions.yes")}
        points={yes}
        isOn={choice === "read"}
        onChoose={() => onChoose("read")}
      />
      <Choice
        name={i18n.t("welcome.captions.hand")}
        points={hand}
        isOn={choice === "by-hand"}
        onChoose={() => onChoose("by-hand")}
      />
    </fieldset>
  );
}

interface CaptionsStepProps {
  chosen: CaptionsChoice | null;
  onDone: (choice: CaptionsChoice) => void;
}

export function CaptionsStep({ chosen, onDone }: CaptionsStepProps) {
  const [choice, setChoice] = useState(chosen);
  const [isMissing, setIsMissing] = useState(false);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (choice) onDone(choice);
        else setIsMissing(true);
      }}
    >
      <StepTitle takesFocus lead={i18n.t("welcome.captions.lead")}>
        {i18n.t("welcome.captions.title")}
      </StepTitle>
      <Choices choice={choice} onChoose={setChoice} />
      <SiteAccessCard />
      <div className="row wrap welcome-do">
        <button type="submit" className="btn btn-next welcome-go">
          {i18n.t("welcome.captions.go")}
        </button>
        <p role="status" className="small quiet">
          {isMissing && !choice ? i18n.t("welcome.captions.choose") : null}
        </p>
      </div>
    </form>
  );
}
