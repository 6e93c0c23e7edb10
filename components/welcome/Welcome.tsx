/**
 * First run, opened on install and whenever the owner wants to change something: the promise,
 * captions, a pack, done. Stores an answer when it is given and nothing before.
 */
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ulid } from "ulid";
import { i18n } from "#i18n";
import { Brand } from "@/components/ui/Brand";
import type { MeetingFacts } from "@/lib/core/patterns/series";
import type { Behaviour, Plan } from "@/lib/core/plan/behaviour";
import { behavioursOf, planOf } from "@/lib/core/plan/make-plan";
import type { Pack } from "@/lib/core/plan/packs";
import type { Settings } from "@/lib/messaging/protocol";
import { send } from "@/lib/messaging/send";
import { plan as planQuery } from "@/lib/queries/plan";
import { planDraft } from "@/lib/queries/plan-draft";
import { settings as settingsQuery } from "@/lib/queries/settings";
import { trends } from "@/lib/queries/trends";
import { blankBehaviour } from "./blank-behaviour";
import { CaptionsStep } from "./CaptionsStep";
import { DoneStep } from "./DoneStep";
import { EditorStep } from "./EditorStep";
import { PackStep } from "./PackStep";
import { PromiseStep } from "./PromiseStep";
import { behaviourWords } from "./pack-words";
import { useSave } from "./use-save";
import { type Step, useStep } from "./use-step";
import "./welcome.css";

const STEPS: readonly Step[] = ["promise", "captions", "pack"];

function Frame({
  step,
  onBack,
  children,
}: {
  step: Step;
  onBack: () => void;
  children: React.ReactNode;
}) {
  const place = STEPS.indexOf(step === "words" ? "pack" : step);
  return (
    <>
      <header className="top welcome-top">
        <Brand />
        <span className="push row">
          {place > 0 ? (
            <button type="button" className="btn btn-bare btn-s" onClick={onBack}>
              {i18n.t("welcome.back")}
            </button>
          ) : null}
          {place >= 0 ? (
            <span className="small faint num">
              {i18n.t("welcome.place", { step: place + 1, all: STEPS.length })}
            </span>
          ) : null}
        </span>
      </header>
      <main className="sheet welcome">{children}</main>
    </>
  );
}

/** Each change of the words is a sealed draft, so a reload loses none; saving the plan takes it away. */
function keepDraft(behaviours: readonly Behaviour[]): void {
  void send("doc.draft", { doc: "plan", field: "plan", value: behaviours }).catch(() => {
    // The words are still in the page, and saving them says what is wrong.
  });
}

/** Ids of the behaviours of ended meetings. */
function countedIn(meetings: readonly MeetingFacts[]): Set<string> {
  const ended = meetings.filter(({ endedAt }) => endedAt !== null);
  return new Set(ended.flatMap(({ behaviours }) => Object.keys(behaviours)));
}

interface PlanProps {
  plan: Plan | null;
  /** What was being written when the page was left. */
  draft: readonly Behaviour[] | null;
  isByHand: boolean;
  isWriting: boolean;
  go: (step: Step) => void;
}

/** What is being written, and the ways to make a plan of it or of a pack. */
function usePlanning({ plan, draft, go }: Pick<PlanProps, "plan" | "draft" | "go">) {
  const [writing, setWriting] = useState<readonly Behaviour[] | null>(draft);
  const { save, isSaving, problem } = useSave();
  const done = () => go("done");
  const open = (behaviours: readonly Behaviour[]) => {
    setWriting(behaviours);
    go("words");
  };
  const change = (behaviours: readonly Behaviour[]) => {
    setWriting(behaviours);
    keepDraft(behaviours);
  };
  const keep = (behaviours: readonly Behaviour[], packId: string | null) => {
    const next = planOf(behaviours, packId, { at: Date.now(), id: ulid(), previous: plan });
    void save("plan", { plan: next }).then((isSaved) => isSaved && done());
  };
  const choose = (pack: Pack) => {
    if (plan?.packId === pack.id) done();
    else keep(behavioursOf(pack, behaviourWords), pack.id);
  };
  const write = (pack: Pack | null) => {
    if (pack && plan?.packId !== pack.id) open(behavioursOf(pack, behaviourWords));
    else if (plan && plan.packId === (pack?.id ?? null)) open(plan.behaviours);
    else open([1, 2, 3].map((place) => blankBehaviour(ulid(), place === 1)));
  };
  return { writing, isSaving, problem, done, change, keep, choose, write };
}

function PlanStep({ plan, draft, isByHand, isWriting, go }: PlanProps) {
  const planning = usePlanning({ plan, draft, go });
  const counted = countedIn(useQuery(trends()).data?.meetings ?? []);
  const shared = { plan, counted, busy: planning.isSaving };
  return (
    <>
      {isWriting && planning.writing ? (
        <EditorStep
          start={planning.writing}
          newId={ulid}
          onBack={() => go("pack")}
          onChange={planning.change}
          onDone={(behaviours) => planning.keep(behaviours, null)}
          {...shared}
        />
      ) : (
        <PackStep
          isByHand={isByHand}
          onKeep={planning.done}
          onDone={planning.choose}
          onWrite={planning.write}
          {...shared}
        />
      )}
      <p role="alert" className="voice welcome-why">
        {planning.problem}
      </p>
    </>
  );
}

/** The answer about the captions, kept at once. */
function Asking({ settings, onKept }: { settings: Settings; onKept: () => void }) {
  const { save, problem } = useSave();
  return (
    <>
      <CaptionsStep
        chosen={settings.captions}
        onDone={(captions) =>
          void save("settings", { captions }).then((isSaved) => isSaved && onKept())
        }
      />
      <p role="alert" className="voice welcome-why">
        {problem}
      </p>
    </>
  );
}

interface StepsProps {
  settings: Settings;
  plan: Plan | null;
  draft: readonly Behaviour[] | null;
}

function Steps({ settings, plan, draft }: StepsProps) {
  const { step: asked, wasMoved, go } = useStep();
  // Done is only for somebody who has a plan.
  const step = asked === "done" && !plan ? "pack" : asked;
  const back = () => go(step === "words" ? "pack" : (STEPS[STEPS.indexOf(step) - 1] ?? "promise"));
  const isByHand = settings.captions === "by-hand";
  return (
    <Frame step={step} onBack={back}>
      {step === "promise" ? (
        <PromiseStep wasMoved={wasMoved} onDone={() => go("captions")} />
      ) : null}
      {step === "captions" ? <Asking settings={settings} onKept={() => go("pack")} /> : null}
      {step === "pack" || step === "words" ? (
        <PlanStep
          plan={plan}
          draft={draft}
          isByHand={isByHand}
          isWriting={step === "words"}
          go={go}
        />
      ) : null}
      {step === "done" && plan ? (
        <DoneStep plan={plan} isByHand={isByHand} onChange={() => go("captions")} />
      ) : null}
    </Frame>
  );
}

export function Welcome() {
  const settings = useQuery(settingsQuery());
  const plan = useQuery(planQuery());
  const draft = useQuery(planDraft());
  if (settings.data && plan.data !== undefined && draft.data !== undefined) {
    return <Steps settings={settings.data} plan={plan.data} draft={draft.data} />;
  }
  const isBroken = settings.isError || plan.isError || draft.isError;
  return (
    <Frame step="promise" onBack={() => {}}>
      <h1 className="sr">{i18n.t("welcome.title")}</h1>
      <p role={isBroken ? "alert" : "status"} className="quiet">
        {isBroken ? i18n.t("welcome.notReadable") : null}
      </p>
    </Frame>
  );
}
