/**
 * The panel: the checklist, what waits for a yes or no, who was invited and who was not heard. It stays
 * in the document while the pill is shown, so that a half-written draft is not lost.
 */
import { type KeyboardEvent, type Ref, useRef, useState } from "react";
import { i18n } from "#i18n";
import { AroundTheTable } from "@/components/checklist/AroundTheTable";
import { BehaviourRow } from "@/components/checklist/BehaviourRow";
import { Candidates } from "@/components/checklist/Candidates";
import { nextLike } from "@/components/phrase/next-like";
import { PhraseHelper } from "@/components/phrase/PhraseHelper";
import { countViews, lampOfView, waitingIn } from "@/components/tally/count-view";
import { isTextField } from "@/components/ui/is-text-field";
import { isolate } from "@/components/ui/isolate";
import type { Lamp } from "@/lib/session/lamp";
import { lastUndoable } from "@/lib/session/last-undoable";
import { isUnsigned } from "@/lib/session/owner-known";
import { hasUnseen, type SessionView } from "@/lib/session/view";
import { copyInCall } from "./copy-in-call";
import { evidenceOf } from "./evidence-of";
import { GapNotice } from "./GapNotice";
import { LampNotice } from "./LampNotice";
import { MoreMenu } from "./MoreMenu";
import { PanelFoot, type Section } from "./PanelFoot";
import { LampHead, SectionHead } from "./PanelHead";
import { SaveNotice } from "./SaveNotice";
import { useSession } from "./session-context";
import { isUntouched } from "./stored-words";
import { Toast } from "./Toast";
import { useScrollEdge } from "./use-scroll-edge";
import { WordsField } from "./WordsField";

export interface PanelProps {
  view: SessionView;
  isHidden: boolean;
  width: number;
  panelRef: Ref<HTMLElement>;
  onClose: () => void;
}

export function Panel({ view, isHidden, width, panelRef, onClose }: PanelProps) {
  const session = useSession();
  const [section, open] = useState<Section>("list");
  const body = useRef<HTMLDivElement>(null);
  const edge = useScrollEdge(body);
  const lamp = lampOfView(view);
  const back = () => {
    // What had the keyboard is about to go: the call gets it back.
    if (isTextField(document.activeElement)) session.returnFocus();
    open("list");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    if (section === "list") onClose();
    else back();
  };
  const frame = { onDrag: session.drag, onClose };
  return (
    <section
      className="panel"
      data-shape="panel"
      hidden={isHidden}
      style={{ width }}
      aria-label={i18n.t("overlay.title")}
      tabIndex={-1}
      ref={panelRef}
      onKeyDown={onKeyDown}
    >
      {section === "list" ? (
        <LampHead
          lamp={lamp}
          minutes={view.minutes}
          waiting={edge.hidesCandidate ? waitingIn(countViews(view)) : 0}
          onLook={() => body.current?.querySelector(".cands")?.scrollIntoView()}
          {...frame}
        />
      ) : (
        <SectionHead title={sectionTitle(section)} onBack={back} {...frame} />
      )}
      <div className="panel-body" ref={body} data-more={edge.hasMore}>
        <SaveNotice isLate={view.isLate} trouble={view.trouble} />
        {section === "list" ? <Checklist view={view} lamp={lamp} /> : null}
        {section === "more" || section === "discard" ? (
          <MoreMenu key={section} view={view} isDiscardAsked={section === "discard"} />
        ) : null}
        {section === "note" || section === "highlight" ? (
          <WordsField
            key={section}
            kind={section}
            typed={session.typed(section)}
            onType={(text) => session.type(section, text)}
            onKeep={(text) => session[section](text)}
            onClose={back}
          />
        ) : null}
        <div hidden={section !== "say"}>
          <PhraseHelper
            isOpen={section === "say"}
            onCopy={(text) => copyInCall(text, session.returnFocus)}
            onFieldLost={session.returnFocus}
            onKeep={async (entry) => session.phrase(entry)}
            evidence={evidenceOf(countViews(view))}
            nextMeeting={nextLike(view.title)}
          />
        </div>
      </div>
      <div role="status">
        {view.notice && !isHidden ? (
          <Toast
            notice={view.notice}
            plan={view.plan}
            onUndo={session.undo}
            onAgain={session.countAgain}
            onDone={session.dismissNotice}
          />
        ) : null}
      </div>
      {section === "list" ? (
        <PanelFoot
          canUndo={lastUndoable(view.records) !== null}
          isPaused={view.status === "paused"}
          onOpen={open}
          onUndo={session.undoLast}
          onPause={view.status === "paused" ? session.resume : session.pause}
          onDiscard={() => (isUntouched(view.records) ? session.discard() : open("discard"))}
        />
      ) : null}
    </section>
  );
}

function Checklist({ view, lamp }: { view: SessionView; lamp: Lamp }) {
  const session = useSession();
  const counts = countViews(view);
  const nameOf = (key: string | null) => {
    const name = key && view.names[key];
    return name ? isolate(name) : null;
  };
  return (
    <>
      <LampNotice
        lamp={lamp}
        captionsButton={view.captionsButton}
        onCaptions={session.pressCaptions}
        onResume={session.resume}
      />
      <GapNotice view={view} />
      <section className="panel-part behs" aria-label={i18n.t("overlay.list")}>
        {counts.map((count) => (
          <BehaviourRow
            key={count.behaviour.id}
            count={count}
            lamp={lamp}
            phase={view.phase}
            onCount={() => session.tap(count.behaviour.id, "panel")}
            onMark={(value) => session.mark(count.behaviour.id, value)}
          />
        ))}
      </section>
      <Candidates counts={counts} nameOf={nameOf} onJudge={session.judge} />
      {lamp.state === "off" || isUnsigned(view) ? null : (
        <AroundTheTable seats={view.seats} hasUnseen={hasUnseen(view)} />
      )}
    </>
  );
}

function sectionTitle(section: Exclude<Section, "list">): string {
  if (section === "say") return i18n.t("phrase.title");
  return i18n.t(`overlay.foot.${section === "discard" ? "more" : section}`);
}
