/** The owner's settings. Each answer is saved when it is chosen; there is no button to forget. */
import { useMutation, useQuery } from "@tanstack/react-query";
import { i18n } from "#i18n";
import { pagePath } from "@/lib/messaging/page-path";
import type { Settings } from "@/lib/messaging/protocol";
import { plan } from "@/lib/queries/plan";
import { changeSettings } from "@/lib/queries/requests";
import { settings } from "@/lib/queries/settings";
import { Problem } from "../ui/Problem";
import { Access } from "./Access";
import { Choice } from "./Choice";
import { RetentionChoice } from "./RetentionChoice";
import { Shortcuts } from "./Shortcuts";

function Choices({
  now,
  onChange,
}: {
  now: Settings;
  onChange: (change: Partial<Settings>) => void;
}) {
  const t = i18n.t;
  return (
    <>
      <Choice
        title={t("dashboard.settings.captions")}
        why={
          now.captions === null
            ? `${t("dashboard.settings.captionsWhy")} ${t("dashboard.settings.notAsked")}`
            : t("dashboard.settings.captionsWhy")
        }
        answers={[
          { value: "read", words: t("dashboard.settings.read") },
          { value: "by-hand", words: t("dashboard.settings.byHand") },
        ]}
        value={now.captions}
        onChoose={(captions) => onChange({ captions })}
      />
      <Choice
        title={t("dashboard.settings.nudges")}
        why={t("dashboard.settings.nudgesWhy")}
        answers={[
          { value: "off", words: t("dashboard.settings.off") },
          { value: "ambient", words: t("dashboard.settings.ambient") },
          { value: "active", words: t("dashboard.settings.active") },
        ]}
        value={now.nudges}
        onChoose={(nudges) => onChange({ nudges })}
      />
      <Choice
        title={t("dashboard.settings.theme")}
        why={t("dashboard.settings.themeWhy")}
        answers={[
          { value: "system", words: t("dashboard.settings.system") },
          { value: "light", words: t("dashboard.settings.light") },
          { value: "dark", words: t("dashboard.settings.dark") },
        ]}
        value={now.theme}
        onChoose={(theme) => onChange({ theme })}
      />
      <RetentionChoice
        days={now.retentionDays}
        onChoose={(retentionDays) => onChange({ retentionDays })}
      />
    </>
  );
}

function PlanSetting() {
  const { data } = useQuery(plan());
  if (data === undefined) return null;
  return (
    <section className="setting">
      <h2 className="setting-title">{i18n.t("dashboard.settings.plan")}</h2>
      {data ? (
        <ul className="bullets">
          {data.behaviours.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
      ) : (
        <p className="small quiet">{i18n.t("dashboard.settings.planNone")}</p>
      )}
      <a className="btn as-button" href={pagePath("welcome") ?? "#"}>
        {data ? i18n.t("dashboard.settings.planDo") : i18n.t("dashboard.settings.planStart")}
      </a>
    </section>
  );
}

export function SettingsPage() {
  const { data, error, refetch } = useQuery(settings());
  const change = useMutation(changeSettings());
  if (error) return <Problem error={error} onAgain={() => void refetch()} />;
  if (!data) return null;
  // What was just chosen shows at once; the stored answer follows by itself.
  const now = change.isPending ? { ...data, ...change.variables } : data;
  return (
    <>
      <div className="row wrap">
        <h1 className="page-title">{i18n.t("dashboard.settings.title")}</h1>
        <span className="small faint push" role="status">
          {change.isSuccess ? i18n.t("dashboard.settings.saved") : ""}
        </span>
      </div>
      {change.error ? (
        <Problem
          error={change.error}
          isWrite
          onAgain={() => change.variables && change.mutate(change.variables)}
        />
      ) : null}
      <div className="card settings">
        <PlanSetting />
        <Choices now={now} onChange={(fields) => change.mutate(fields)} />
        <section className="setting">
          <h2 className="setting-title">{i18n.t("dashboard.settings.practice")}</h2>
          <p className="small quiet">{i18n.t("dashboard.settings.practiceWhy")}</p>
          <a className="btn as-button" href={pagePath("practice") ?? "#"}>
            {i18n.t("dashboard.settings.practiceDo")}
          </a>
        </section>
        <Access />
        <Shortcuts />
      </div>
    </>
  );
}
