/** The phrase helper on a page of its own, the meter, and the log of what was kept. */
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { i18n } from "#i18n";
import { keepPhrase, meterSince, monthBefore, phraseLog } from "@/lib/queries/phrase-log";
import { trends } from "@/lib/queries/trends";
import { FocusMeter } from "../phrase/FocusMeter";
import { PhraseHelper } from "../phrase/PhraseHelper";
import { copyText } from "../ui/copy-text";
import { Problem } from "../ui/Problem";
import { PhraseLog } from "./PhraseLog";

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
          <PhraseLog />
        </div>
      </div>
    </>
  );
}
