/** After the call: what there was to notice as far as it was played. No count of right or wrong. */
import { i18n } from "#i18n";
import { Glyph } from "@/components/ui/Glyph";
import { playedMoments } from "@/lib/core/practice/played";
import type { Moment, Script } from "@/lib/core/practice/script";
import { asClock } from "./as-clock";

/** @param t seconds of meeting time at which the call was over, or left. */
export function Noticed({ script, t }: { script: Script; t: number }) {
  const moments = playedMoments(script, t);
  return (
    <section className="practice-noticed">
      <h2>{i18n.t("practice.thereWas")}</h2>
      {t < script.lasts ? <p className="small quiet">{leftWords(moments.length, t)}</p> : null}
      <ol>
        {moments.map((moment) => (
          <li key={moment.at}>
            <Glyph shape="solid" />
            <span>{sentenceOf(moment, script)}</span>
            <span className="num faint tiny">{asClock(moment.at)}</span>
          </li>
        ))}
      </ol>
      {moments.length > 0 ? <p className="voice">{i18n.t("practice.learn")}</p> : null}
    </section>
  );
}

function leftWords(moments: number, t: number): string {
  const time = asClock(t);
  return moments > 0
    ? i18n.t("practice.leftAt", { time })
    : i18n.t("practice.leftBefore", { time });
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
