/** Patterns: behaviours over time, or what will be here and what to do next. */
import { useQuery } from "@tanstack/react-query";
import { i18n } from "#i18n";
import { pagePath } from "@/lib/messaging/page-path";
import { plan } from "@/lib/queries/plan";
import { trends } from "@/lib/queries/trends";
import { Problem } from "../ui/Problem";
import { State } from "../ui/State";
import { EarlierBehaviours } from "./EarlierBehaviours";
import { EmptyChart } from "./EmptyChart";
import { Patterns } from "./Patterns";

export function PatternsPage({ leading }: { leading: string | null }) {
  const current = useQuery(plan());
  const found = useQuery(trends());
  const error = current.error ?? found.error;
  if (error) return <Problem error={error} onAgain={() => void found.refetch()} />;
  if (current.data === undefined || !found.data) return null;
  if (!current.data) return <NoPlan />;
  const ended = found.data.meetings.some((meeting) => meeting.endedAt !== null);
  if (!ended) return <NoMeeting />;
  return (
    <>
      <Patterns
        behaviours={current.data.behaviours}
        meetings={found.data.meetings}
        practicedAt={found.data.practicedAt}
        leading={leading}
      />
      <EarlierBehaviours meetings={found.data.meetings} />
    </>
  );
}

function NoPlan() {
  return (
    <div className="card empty-page">
      <State
        isPageTitle
        title={i18n.t("dashboard.empty.noPlanTitle")}
        why={i18n.t("dashboard.empty.noPlanWhy")}
      >
        <a className="btn btn-next as-button" href={pagePath("welcome") ?? "#"}>
          {i18n.t("dashboard.empty.noPlanDo")}
        </a>
      </State>
    </div>
  );
}

function NoMeeting() {
  return (
    <div className="card empty-page">
      <EmptyChart />
      <State
        isPageTitle
        title={i18n.t("dashboard.empty.title")}
        why={i18n.t("dashboard.empty.why")}
      >
        <p className="next-block voice empty-next">{i18n.t("dashboard.empty.next")}</p>
        <a className="btn as-button" href={pagePath("practice") ?? "#"}>
          {i18n.t("dashboard.empty.practice")}
        </a>
      </State>
    </div>
  );
}
