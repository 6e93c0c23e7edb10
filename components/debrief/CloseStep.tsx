/** Close: what changed, why it matters, how to keep it; promises kept. Then names are let go. */
import { useState } from "react";
import { i18n } from "#i18n";
import { Dialog } from "@/components/ui/Dialog";
import { StepTitle } from "@/components/ui/StepTitle";
import { commitmentOf } from "@/lib/core/debrief/commitment";
import { isUnwritten } from "@/lib/core/debrief/steps";
import { pagePath } from "@/lib/messaging/page-path";
import { DidSegment } from "./DidSegment";
import { IfThen } from "./IfThen";
import { Lines } from "./Lines";
import type { DebriefSession, StepProps } from "./session";

function Promises({ session }: { session: DebriefSession }) {
  const { before, debrief, view, write } = session;
  const partner = view.plan?.partner ?? "";
  if (!before && !partner) return null;
  return (
    <div className="promises">
      {before ? (
        <div className="row wrap promise-row">
          <div className="next-block">
            <p className="label">{i18n.t("debrief.close.promise")}</p>
            <IfThen commitment={before} />
          </div>
          <DidSegment
            label={i18n.t("debrief.close.kept")}
            value={debrief.promiseMine}
            onChoose={(did) => write.set("promiseMine", did)}
          />
        </div>
      ) : null}
      {partner ? (
        <div className="row wrap promise-row">
          <p>{i18n.t("debrief.close.promiseTheirs", { partner })}</p>
          <DidSegment
            label={i18n.t("debrief.close.promiseTheirs", { partner })}
            value={debrief.promiseTheirs}
            onChoose={(did) => write.set("promiseTheirs", did)}
          />
        </div>
      ) : null}
    </div>
  );
}

function Closed({ onBack }: { onBack: () => void }) {
  return (
    <div className="row wrap step-foot no-print">
      <button type="button" className="btn btn-bare" onClick={onBack}>
        {i18n.t("debrief.close.again")}
      </button>
      <button type="button" className="btn push" onClick={() => window.print()}>
        {i18n.t("debrief.close.print")}
      </button>
      <a className="btn btn-next as-button" href={pagePath("dashboard") ?? ""}>
        {i18n.t("debrief.close.patterns")}
      </a>
    </div>
  );
}

/** Asked once before names are let go of a debrief nobody wrote a line in. */
function Unwritten({
  waiting,
  onAct,
  onClose,
}: {
  waiting: number;
  onAct: () => void;
  onClose: () => void;
}) {
  return (
    <Dialog
      title={i18n.t("debrief.close.emptyTitle")}
      action={i18n.t("debrief.close.emptyDo")}
      onAct={onAct}
      onClose={onClose}
    >
      <p>
        {waiting > 0
          ? i18n.t("debrief.close.emptyWaiting", waiting, { n: waiting })
          : i18n.t("debrief.close.empty")}
      </p>
      <p className="small quiet">{i18n.t("debrief.close.names")}</p>
    </Dialog>
  );
}

function Closing({ session, onBack }: { session: DebriefSession; onBack: () => void }) {
  const [isAsking, setIsAsking] = useState(false);
  const waiting = session.rows.reduce((sum, row) => sum + row.tally.unconfirmed.length, 0);
  const close = () => session.write.set("closed", session.now());
  return (
    <>
      {waiting > 0 ? (
        <p className="small quiet">{i18n.t("debrief.close.reviewed", waiting, { n: waiting })}</p>
      ) : null}
      <p className="small quiet">{i18n.t("debrief.close.names")}</p>
      <div className="row step-foot no-print">
        <button type="button" className="btn btn-bare" onClick={onBack}>
          {i18n.t("debrief.back")}
        </button>
        <button
          type="button"
          className="btn btn-next push"
          onClick={() => (isUnwritten(session.debrief) ? setIsAsking(true) : close())}
        >
          {i18n.t("debrief.close.go")}
        </button>
      </div>
      {isAsking ? (
        <Unwritten waiting={waiting} onAct={close} onClose={() => setIsAsking(false)} />
      ) : null}
    </>
  );
}

function lines() {
  return [
    {
      field: "closeChanged",
      label: i18n.t("debrief.close.changed"),
      placeholder: i18n.t("debrief.close.changedPlaceholder"),
    },
    {
      field: "closeMatters",
      label: i18n.t("debrief.close.matters"),
      placeholder: i18n.t("debrief.close.mattersPlaceholder"),
    },
    {
      field: "closeKeep",
      label: i18n.t("debrief.close.keep"),
      placeholder: i18n.t("debrief.close.keepPlaceholder"),
    },
  ] as const;
}

export function CloseStep({ session, takesFocus, onBack }: StepProps) {
  const isClosed = session.debrief.closed !== null;
  const commitment = commitmentOf(session.debrief);
  return (
    <>
      <StepTitle
        key={String(isClosed)}
        takesFocus={takesFocus || isClosed}
        lead={isClosed ? i18n.t("debrief.close.doneLead") : i18n.t("debrief.close.lead")}
      >
        {isClosed ? i18n.t("debrief.close.doneTitle") : i18n.t("debrief.close.title")}
      </StepTitle>
      <Lines session={session} lines={lines()} />
      <Promises session={session} />
      <div className="next-block close-next">
        <p className="label">{i18n.t("debrief.close.next")}</p>
        {commitment ? (
          <IfThen commitment={commitment} />
        ) : (
          <p className="small quiet">{i18n.t("debrief.close.noNext")}</p>
        )}
      </div>
      {isClosed ? <Closed onBack={onBack} /> : <Closing session={session} onBack={onBack} />}
    </>
  );
}
