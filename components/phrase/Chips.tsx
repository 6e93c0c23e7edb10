/** Evidence from the log and the next meeting, as chips that are on or off. */
import type { ReactNode } from "react";
import { i18n } from "#i18n";
import { Icon } from "@/components/ui/Icon";

interface ChipsProps {
  evidence: readonly string[];
  chosen: readonly string[];
  meeting: string | null;
  atMeeting: boolean;
  onEvidence: (text: string) => void;
  onMeeting: () => void;
}

export function Chips(props: ChipsProps) {
  const { evidence, chosen, meeting, atMeeting, onEvidence, onMeeting } = props;
  if (evidence.length === 0 && !meeting) return null;
  return (
    <div>
      {evidence.length > 0 ? (
        <p className="tiny faint phrase-chips">{i18n.t("phrase.fromLog")}</p>
      ) : null}
      <div className="row wrap phrase-chips">
        {evidence.map((text) => (
          <Chip key={text} isOn={chosen.includes(text)} onPress={() => onEvidence(text)}>
            {chosen.includes(text) ? <Icon name="check" small /> : null}
            {text}
          </Chip>
        ))}
        {meeting ? (
          <Chip
            isOn={atMeeting}
            name={`${i18n.t("phrase.nextMeeting")}: ${meeting}`}
            onPress={onMeeting}
          >
            <Icon name={atMeeting ? "check" : "calendar"} small />
            {meeting}
          </Chip>
        ) : null}
      </div>
    </div>
  );
}

function Chip({
  isOn,
  name,
  onPress,
  children,
}: {
  isOn: boolean;
  name?: string;
  onPress: () => void;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      className={`chip num ${isOn ? "chip-on" : ""}`}
      aria-pressed={isOn}
      aria-label={name}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
