/** The debrief of the meeting that the address names, or one clear sentence why there is none. */
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { i18n } from "#i18n";
import { Brand } from "@/components/ui/Brand";
import { Problem } from "@/components/ui/Problem";
import { State } from "@/components/ui/State";
import { meetingOf, pagePath } from "@/lib/messaging/page-path";
import { type DebriefFields, debriefFields } from "@/lib/queries/debrief-fields";
import { type DebriefMeeting, debriefMeeting } from "@/lib/queries/debrief-meeting";
import { Debriefing } from "./Debriefing";
import "./debrief.css";

function useHash(): string {
  const [hash, setHash] = useState(() => location.hash);
  useEffect(() => {
    const look = () => setHash(location.hash);
    window.addEventListener("hashchange", look);
    return () => window.removeEventListener("hashchange", look);
  }, []);
  return hash;
}

/** A page with one sentence on it. */
function Told({ children }: { children: React.ReactNode }) {
  return (
    <>
      <header className="top">
        <Brand />
        <span className="small faint">{i18n.t("debrief.title")}</span>
      </header>
      <main className="sheet debrief-told">
        <h1 className="sr">{i18n.t("debrief.title")}</h1>
        {children}
      </main>
    </>
  );
}

function NoMeeting() {
  return (
    <Told>
      <State title={i18n.t("debrief.page.noneTitle")} why={i18n.t("debrief.page.noneWhy")}>
        <a className="btn as-button" href={pagePath("dashboard") ?? ""}>
          {i18n.t("debrief.page.noneDo")}
        </a>
      </State>
    </Told>
  );
}

function Running() {
  return (
    <Told>
      <State
        title={i18n.t("debrief.page.runningTitle")}
        why={i18n.t("debrief.page.runningWhy")}
        works={[i18n.t("debrief.page.runningTaps")]}
      />
    </Told>
  );
}

function Empty({ onWrite }: { onWrite: () => void }) {
  return (
    <Told>
      <State title={i18n.t("debrief.page.emptyTitle")} why={i18n.t("debrief.page.emptyWhy")}>
        <button type="button" className="btn" onClick={onWrite}>
          {i18n.t("debrief.page.emptyDo")}
        </button>
      </State>
    </Told>
  );
}

/** What there is to show first: the meeting may run on, or hold nothing to debrief. */
function Found({ view, fields }: { view: DebriefMeeting; fields: DebriefFields }) {
  const [isFromMemory, setIsFromMemory] = useState(false);
  if (view.meeting.endedAt === null) return <Running />;
  const isEmpty = view.records.length === 0 && Object.keys(fields).length === 0;
  if (isEmpty && !isFromMemory) return <Empty onWrite={() => setIsFromMemory(true)} />;
  return <Debriefing view={view} stored={fields} />;
}

function OfMeeting({ meetingId }: { meetingId: string }) {
  const view = useQuery(debriefMeeting(meetingId));
  const fields = useQuery(debriefFields(meetingId));
  const error = view.error ?? fields.error;
  if (error) {
    return (
      <Told>
        <Problem
          error={error}
          onAgain={() => {
            void view.refetch();
            void fields.refetch();
          }}
        />
      </Told>
    );
  }
  // One read of a few rows: a spinner would only flash.
  if (view.data === undefined || fields.data === undefined) return null;
  if (view.data === null) return <NoMeeting />;
  return <Found view={view.data} fields={fields.data} />;
}

export function DebriefPage() {
  const meetingId = meetingOf(useHash());
  return meetingId ? <OfMeeting key={meetingId} meetingId={meetingId} /> : <NoMeeting />;
}
