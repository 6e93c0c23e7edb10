/** What happens in the next call, a practice call to try it, and the keys. */
import { useState } from "react";
import { i18n } from "#i18n";
import { Glyph } from "@/components/ui/Glyph";
import { StepTitle } from "@/components/ui/StepTitle";
import type { Plan } from "@/lib/core/plan/behaviour";
import { pagePath } from "@/lib/messaging/page-path";
import { send } from "@/lib/messaging/send";
import { SiteAccessCard } from "./SiteAccessCard";
import { useShortcuts } from "./use-shortcuts";

function Keys() {
  const shortcuts = useShortcuts();
  const [isUnknown, setIsUnknown] = useState(false);
  const change = () =>
    void send("page.open", { page: "shortcuts", meetingId: null }).catch(() => setIsUnknown(true));
  return (
    <section>
      <h2>{i18n.t("welcome.done.keys")}</h2>
      <dl className="kv welcome-keys">
        {shortcuts.map(({ what, keys }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : i18n.t("welcome.done.noKey")}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="link small" onClick={change}>
        {i18n.t("welcome.done.changeKeys")}
      </button>
      <p role="status" className="small quiet">
        {isUnknown ? i18n.t("welcome.done.noPage") : null}
      </p>
    </section>
  );
}

function NextCall() {
  const points = [
    i18n.t("welcome.done.pill"),
    i18n.t("welcome.done.baseline"),
    i18n.t("welcome.done.after"),
  ];
  return (
    <section>
      <h2>{i18n.t("welcome.done.next")}</h2>
      <ul className="promise-rows">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}

function WhatCounts({ plan }: { plan: Plan }) {
  return (
    <section className="next-block">
      <h2 className="label">{i18n.t("welcome.done.counts")}</h2>
      {plan.behaviours.map(({ id, name, isFocus }) => (
        <p className="voice row" key={id}>
          {name}
          {isFocus ? <Glyph shape="focus" className="nextc" /> : null}
        </p>
      ))}
    </section>
  );
}

interface DoneStepProps {
  plan: Plan;
  isByHand: boolean;
  onChange: () => void;
}

export function DoneStep({ plan, isByHand, onChange }: DoneStepProps) {
  return (
    <>
      <StepTitle
        takesFocus
        lead={isByHand ? i18n.t("welcome.done.leadHand") : i18n.t("welcome.done.leadRead")}
      >
        {i18n.t("welcome.done.title")}
      </StepTitle>
      <SiteAccessCard />
      <div className="cols done-cols">
        <NextCall />
        <div className="done-side">
          <WhatCounts plan={plan} />
          <Keys />
        </div>
      </div>
      <div className="row wrap welcome-do">
        <a className="btn btn-next as-button welcome-go" href={pagePath("practice") ?? ""}>
          {i18n.t("welcome.done.practice")}
        </a>
        <a className="btn as-button" href={pagePath("dashboard") ?? ""}>
          {i18n.t("welcome.done.patterns")}
        </a>
        <button type="button" className="btn btn-bare" onClick={onChange}>
          {i18n.t("welcome.done.change")}
        </button>
      </div>
    </>
  );
}
