/** "Did you keep count throughout?": the coverage of counting by hand. Nothing is preselected. */
import { i18n } from "#i18n";
import type { DebriefSession } from "./session";

export function KeptCount({ session }: { session: DebriefSession }) {
  const answers = [
    ["yes", i18n.t("debrief.see.keptYes")],
    ["mostly", i18n.t("debrief.see.keptMostly")],
    ["no", i18n.t("debrief.see.keptNo")],
  ] as const;
  return (
    <div className="row wrap kept-count">
      <div>
        <p className="strong">{i18n.t("debrief.see.kept")}</p>
        <p className="tiny faint">{i18n.t("debrief.see.keptWhy")}</p>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as one segment */}
      <div className="seg push" role="group" aria-label={i18n.t("debrief.see.kept")}>
        {answers.map(([value, name]) => (
          <button
            key={value}
            type="button"
            aria-pressed={session.debrief.keptCount === value}
            onClick={() => session.write.set("keptCount", value)}
          >
            {name}
          </button>
        ))}
      </div>
    </div>
  );
}
