/** Evidence from the log and the next meeting, as chips that are on or off. */
import { i18n } from "#i18n";
import { Icon } from "@/components/ui/Icon";

export function Chips({
  evidence,
  chosen,
  meeting,
  atMeeting,
  onEvidence,
  onMeeting,
}: {
  evidence: readonly string[];
  chosen: readonly string[];
  meeting: string | null;
  atMeeting: boolean;
  onEvidence: (text: string) => void;
  onMeeting: () => void;
}) {
  if (evidence.length === 0 && !meeting) return null;
  return (
    <div>
      {evidence.length > 0 ? (
        <p className="tiny faint phrase-chips">{i18n.t("phrase.fromLog")}</p>
      ) : null}
      <div className="row wrap phrase-chips">
        {evidence.map((text) => {
          const on = chosen.includes(text);
          return (
            <button
              key={text}
              type="button"
              className={`chip num ${on ? "chip-on" : ""}`}
              aria-pressed={on}
              onClick={() => onEvidence(text)}
            >
              {on ? <Icon name="check" small /> : null}
              {text}
            </button>
          );
        })}
        {meeting ? (
          <button
            type="button"
            className={`chip ${atMeeting ? "chip-on" : ""}`}
            aria-pressed={atMeeting}
            aria-label={`${i18n.t("phrase.nextMeeting")}: ${meeting}`}
            onClick={onMeeting}
          >
            <Icon name="calendar" small />
            {meeting}
          </button>
        ) : null}
      </div>
    </div>
  );
}
