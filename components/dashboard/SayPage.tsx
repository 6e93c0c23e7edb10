/** The phrase helper on a page of its own, the meter, and the log of what was kept. */
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { i18n } from "#i18n";
import { type Meeting, meetings } from "@/lib/queries/meetings";
import { keepPhrase, METER_DAYS, meterFrom, meterSince, phraseLog } from "@/lib/queries/phrase-log";
import { plan } from "@/lib/queries/plan";
import { trends } from "@/lib/queries/trends";
import { FocusMeter } from "../phrase/FocusMeter";
import { nextLike } from "../phrase/next-like";
import { type KeptPhrase, PhraseHelper, type PhraseHelperProps } from "../phrase/PhraseHelper";
import type { PhraseState } from "../phrase/phrase-state";
import { copyText } from "../ui/copy-text";
import { Problem } from "../ui/Problem";
import { averagesOf } from "./averages-of";
import { PhraseLog } from "./PhraseLog";

export function SayPage({ memory }: { memory: { current: PhraseState } }) {
  const log = useQuery(phraseLog());
  const calls = useQuery(trends());
  const current = useQuery(plan());
  const called = useQuery(meetings());
  const [openedAt] = useState(Date.now);
  const from = meterFrom(openedAt);
  const meter = meterSince(from, log.data ?? [], calls.data?.phrases ?? []);
  const evidence = averagesOf(current.data?.behaviours ?? [], calls.data?.meetings ?? []);
  const last = called.data?.find(({ meeting }) => isOver(meeting))?.meeting;
  return (
    <>
      <h1 className="page-title">{i18n.t("dashboard.say.title")}</h1>
      <p className="quiet page-lead">{i18n.t("dashboard.say.lead")}</p>
      <div className="cols say">
        <Helper memory={memory} evidence={evidence} nextMeeting={nextLike(last?.title ?? null)} />
        <div className="say-aside">
          {log.data ? <FocusMeter meter={meter} days={METER_DAYS} /> : null}
          <PhraseLog inCalls={calls.data?.phrases ?? []} from={from} />
        </div>
      </div>
    </>
  );
}

type HelperProps = Pick<PhraseHelperProps, "memory" | "evidence" | "nextMeeting">;

/** The helper itself, and why an entry was not kept. */
function Helper(props: HelperProps) {
  const keep = useMutation(keepPhrase());
  const onKeep = (entry: KeptPhrase) =>
    keep.mutateAsync({ at: Date.now(), ...entry }).then(
      () => true,
      // Said by the helper itself ("not kept"); the reason stands below.
      () => false,
    );
  return (
    <div className="card say-helper">
      <PhraseHelper {...props} onCopy={copyText} onKeep={onKeep} />
      {keep.error ? <Problem error={keep.error} isWrite /> : null}
    </div>
  );
}

/** A real call that has ended; practice calls do not come round. */
const isOver = (meeting: Meeting): boolean =>
  meeting.endedAt !== null && meeting.site !== "practice";
