/** Until a verdict can be told: how many meetings are in, and how many it takes. Judges none of them. */
import { i18n } from "#i18n";
import type { Early } from "@/lib/core/patterns/early";
import { MIN_BASELINE, MIN_COACHED } from "@/lib/core/patterns/verdict";
import { Glyph } from "../ui/Glyph";

const places = (n: number) => Array.from({ length: n }, (_, i) => i);

function Places({ done, of, name }: { done: number; of: number; name: string }) {
  return (
    <span className={done < of ? "places-group" : "places-group done"}>
      {places(of).map((i) => (
        <Glyph key={i} shape={i < done ? "solid" : "ring"} />
      ))}
      <span className="tiny">{name}</span>
    </span>
  );
}

export function FirstMeetings({ early: { phase, done, of } }: { early: Early }) {
  const isBaseline = phase === "baseline";
  return (
    <section className="popup-part first-meetings">
      <p className="places" aria-hidden="true">
        <Places
          done={isBaseline ? done : MIN_BASELINE}
          of={MIN_BASELINE}
          name={i18n.t("common.phase.baseline")}
        />
        <Places
          done={isBaseline ? 0 : done}
          of={MIN_COACHED}
          name={i18n.t("common.phase.coaching")}
        />
      </p>
      <p className="small quiet">
        {isBaseline
          ? i18n.t("popup.firstBaseline", { done, of, coached: MIN_COACHED })
          : i18n.t("popup.firstCoached", { done, of })}
      </p>
    </section>
  );
}
