/** The last line of a step: a quiet note or a way back, and the one way on. */
import { i18n } from "#i18n";
import { Icon } from "@/components/ui/Icon";

export function StepFoot({
  note = null,
  next,
  onNext,
  onBack,
}: {
  note?: string | null;
  next: string;
  onNext: () => void;
  onBack?: () => void;
}) {
  return (
    <div className="row step-foot no-print">
      {onBack ? (
        <button type="button" className="btn btn-bare" onClick={onBack}>
          {i18n.t("debrief.back")}
        </button>
      ) : null}
      {note ? <p className="tiny faint">{note}</p> : null}
      <button type="button" className="btn btn-next push" onClick={onNext}>
        {next}
        <Icon name="forward" small />
      </button>
    </div>
  );
}
