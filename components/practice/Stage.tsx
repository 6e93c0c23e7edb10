/** The practice call as a call page would show it: people in tiles, captions below. Judges nothing. */
import { i18n } from "#i18n";
import type { PersonKey, Script } from "@/lib/core/practice/script";
import { Portrait } from "./Portrait";
import type { CaptionRow } from "./use-player";

interface StageProps {
  readonly script: Script;
  readonly speaking: ReadonlySet<PersonKey>;
  readonly captions: readonly CaptionRow[];
}

export function Stage({ script, speaking, captions }: StageProps) {
  const nameOf = (key: PersonKey) =>
    key === "you"
      ? i18n.t("practice.you")
      : (script.people.find((person) => person.key === key)?.name ?? "");
  return (
    <div className="practice-stage">
      <ul className="practice-tiles">
        {script.people.map(({ key }) => (
          <li key={key} className={speaking.has(key) ? "is-speaking" : undefined}>
            <Portrait who={key} />
            <span>
              {speaking.has(key) ? i18n.t("practice.speaking", { name: nameOf(key) }) : nameOf(key)}
            </span>
          </li>
        ))}
      </ul>
      <section className="practice-captions" aria-label={i18n.t("practice.captions")}>
        {captions.length === 0 ? <p className="quiet">{i18n.t("practice.captionsNone")}</p> : null}
        {captions.map(({ block, who, text }) => (
          <p key={block}>
            <b>{nameOf(who)}</b>
            {text}
          </p>
        ))}
      </section>
    </div>
  );
}
