/**
 * The panel: the checklist, what waits for a yes or no, who was invited and who was not heard. It stays
 * in the document while the pill is shown, so that a half-written draft is not lost.
 */
import { type KeyboardEvent, type Ref, useRef, useState } from "react";
import { i18n } from "#i18n";
import { nextLike } from "@/components/phrase/next-like";
import { PhraseHelper } from "@/components/phrase/PhraseHelper";
import { countViews, lampOfView, waitingIn } from "@/components/tally/count-view";
import { isTextField } from "@/components/ui/is-text-field";
import { lastUndoable } from "@/lib/session/last-undoable";
import type { SessionView } from "@/lib/session/view";
import { Checklist } from "./Checklist";
import { copyInCall } from "./copy-in-call";
import { evidenceOf } from "./evidence-of";
import { MoreMenu } from "./MoreMenu";
import { PanelFoot, type Section } from "./PanelFoot";
import { LampWords, PanelHead, SectionWords } from "./PanelHead";
import { SaveNotice } from "./SaveNotice";
import { SessionToast } from "./SessionToast";
import { useSession } from "./session-context";
import { isUntouched } from "./stored-words";
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
  const { section, open, back, onKeyDown } = useSections(onClose);
  const body = useRef<HTMLDivElement>(null);
  const edge = useScrollEdge(body);
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
      <Head
        view={view}
        section={section}
        isHidden={isHidden}
        hidesCandidate={edge.hidesCandidate}
        onClose={onClose}
        onBack={back}
        onLook={() => body.current?.querySelector(".cands")?.scrollIntoView()}
      />
      <div className="panel-body" ref={body} data-more={edge.hasMore}>
        <SaveNotice isLate={view.isLate} trouble={view.trouble} />
        <Open view={view} section={section} onBack={back} />
        <div hidden={section !== "say"}>
          <Say view={view} isOpen={section === "say"} />
        </div>
      </div>
      {section === "list" ? <Foot view={view} onOpen={open} /> : null}
    </section>
  );
}

/** What of the panel is open. Esc goes back, and from the checklist to the pill. */
function useSections(onClose: () => void) {
  const session = useSession();
  const [section, open] = useState<Section>("list");
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
  return { section, open, back, onKeyDown };
}

interface HeadProps {
  view: SessionView;
  section: Section;
  isHidden: boolean;
  hidesCandidate: boolean;
  onClose: () => void;
  onBack: () => void;
  onLook: () => void;
}

function Head({ view, section, isHidden, hidesCandidate, onClose, onBack, onLook }: HeadProps) {
  const session = useSession();
  // The pill shows it while the panel is hidden.
  const notice = view.notice && !isHidden ? <SessionToast view={view} /> : null;
  return (
    <PanelHead notice={notice} onDrag={session.drag} onClose={onClose}>
      {section === "list" ? (
        <LampWords
          lamp={lampOfView(view)}
          minutes={view.minutes}
          waiting={hidesCandidate ? waitingIn(countViews(view)) : 0}
          onLook={onLook}
        />
      ) : (
        <SectionWords title={sectionTitle(section)} onBack={onBack} />
      )}
    </PanelHead>
  );
}

/** What is open, but for the phrase helper, which stays in the document. */
function Open({
  view,
  section,
  onBack,
}: {
  view: SessionView;
  section: Section;
  onBack: () => void;
}) {
  const session = useSession();
  if (section === "list") return <Checklist view={view} lamp={lampOfView(view)} />;
  if (section === "more" || section === "discard") {
    return <MoreMenu key={section} view={view} isDiscardAsked={section === "discard"} />;
  }
  if (section === "say") return null;
  return (
    <WordsField
      key={section}
      kind={section}
      typed={session.typed(section)}
      onType={(text) => session.type(section, text)}
      onKeep={(text) => session[section](text)}
      onClose={onBack}
    />
  );
}

function Say({ view, isOpen }: { view: SessionView; isOpen: boolean }) {
  const session = useSession();
  return (
    <PhraseHelper
      isOpen={isOpen}
      onCopy={(text) => copyInCall(text, session.returnFocus)}
      onFieldLost={session.returnFocus}
      onKeep={async (entry) => session.phrase(entry)}
      isKeptTold
      evidence={evidenceOf(countViews(view))}
      nextMeeting={nextLike(view.title)}
    />
  );
}

function Foot({ view, onOpen }: { view: SessionView; onOpen: (section: Section) => void }) {
  const session = useSession();
  return (
    <PanelFoot
      canUndo={lastUndoable(view.records) !== null}
      isPaused={view.status === "paused"}
      onOpen={onOpen}
      onUndo={session.undoLast}
      onPause={view.status === "paused" ? session.resume : session.pause}
      onDiscard={() => (isUntouched(view.records) ? session.discard() : onOpen("discard"))}
    />
  );
}

function sectionTitle(section: Exclude<Section, "list">): string {
  if (section === "say") return i18n.t("phrase.title");
  return i18n.t(`overlay.foot.${section === "discard" ? "more" : section}`);
}
