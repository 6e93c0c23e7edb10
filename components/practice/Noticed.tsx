/** After the call: what there was to notice, with its moments. No count of right or wrong. */
import { i18n } from "#i18n";
import { Glyph } from "@/components/ui/Glyph";
import type { Moment, Script } from "@/lib/core/practice/script";
import { asClock } from "./as-clock";

export function Noticed({ script }: { script: Script }) {
  return (
    <section className="practice-noticed">
      <h2>{i18n.t("practice.thereWas")}</h2>
      <ol>
        {script.moments.map((moment) => (
          <li key={moment.at}>
            <Glyph shape="solid" />
            <span>{sentenceOf(moment, script)}</span>
            <span className="num faint tiny">{asClock(moment.at)}</span>
          </li>
        ))}
      </ol>
      <p className="voice">{i18n.t("practice.learn")}</p>
    </section>
  );
}

function sentenceOf({ kind, whom, answered }: Moment, script: Script): string {
  const full = script.people.find(({ key }) => key === whom)?.name ?? "";
  const name = full.split(" ")[0] ?? "";
  switch (kind) {
    case "cut-in":
      return i18n.t("practice.cutIn", { name });
    case "was-cut":
      return i18n.t("practice.wasCut", { name });
    case "open-question":
      return i18n.t(answered ? "practice.openQuestion" : "practice.openQuestionQuiet");
    case "invited":
      return i18n.t(answered ? "practice.invited" : "practice.invitedQuiet", { name });
  }
}
