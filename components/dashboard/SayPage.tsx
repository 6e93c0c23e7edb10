/** The phrase helper on a page of its own, the meter, and the log of what was kept. */
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { i18n } from "#i18n";
import {
  dropPhrase,
  keepPhrase,
  meterSince,
  monthBefore,
  phraseLog,
} from "@/lib/queries/phrase-log";
import { trends } from "@/lib/queries/trends";
import { FocusMeter } from "../phrase/FocusMeter";
import { PhraseHelper } from "../phrase/PhraseHelper";
import { copyText } from "../ui/copy-text";
import { longDay } from "../ui/format";
import { Icon } from "../ui/Icon";
import { Problem } from "../ui/Problem";

function Log() {
  const { data, error } = useQuery(phraseLog());
  const drop = useMutation(dropPhrase());
  if (error) return <Problem error={error} />;
  if (!data) return null;
  return (
    <section className="say-log">
      <h2 className="card-title">{i18n.t("dashboard.say.log")}</h2>
      {drop.error ? <Problem error={drop.error} isWrite /> : null}
      {data.length === 0 ? (
        <p className="small quiet">{i18n.t("dashboard.say.logEmpty")}</p>
      ) : (
        <ul className="own-words">
          {data.map(({ id, at, text }) => (
            <li key={id} className="say-entry">
              <div>
                <span className="label num">{longDay(at)}</span>
                <p className="voice">{text}</p>
              </div>
              <button
                type="button"
                className="icon-btn"
                aria-label={i18n.t("dashboard.say.drop", { day: longDay(at) })}
                onClick={() => drop.mutate(id)}
              >
                <Icon name="trash" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

export function SayPage() {
  const keep = useMutation(keepPhrase());
  const log = useQuery(phraseLog());
  const calls = useQuery(trends());
  const [openedAt] = useState(Date.now);
  const meter = meterSince(monthBefore(openedAt), log.data ?? [], calls.data?.phrases ?? []);
  return (
    <>
      <h1 className="page-title">{i18n.t("dashboard.say.title")}</h1>
      <p className="quiet page-lead">{i18n.t("dashboard.say.lead")}</p>
      <div className="cols say">
        <div className="card say-helper">
          <PhraseHelper
            onCopy={copyText}
            onKeep={(entry) =>
              keep.mutateAsync({ at: Date.now(), ...entry }).then(
                () => true,
                // Said by the helper itself ("not kept"); the reason stands below.
                () => false,
              )
            }
          />
          {keep.error ? <Problem error={keep.error} isWrite /> : null}
        </div>
        <div className="say-aside">
          <FocusMeter meter={meter} span={i18n.t("dashboard.say.thisMonth")} />
          <Log />
        </div>
      </div>
    </>
  );
}
