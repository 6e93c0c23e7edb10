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

interface ChoicesProps {
  now: Settings;
  onChange: (change: Partial<Settings>) => void;
}

function Captions({ now, onChange }: ChoicesProps) {
  const why = i18n.t("dashboard.settings.captionsWhy");
  return (
    <Choice
      title={i18n.t("dashboard.settings.captions")}
      why={now.captions === null ? `${why} ${i18n.t("dashboard.settings.notAsked")}` : why}
      answers={[
        { value: "read", words: i18n.t("dashboard.settings.read") },
        { value: "by-hand", words: i18n.t("dashboard.settings.byHand") },
      ]}
      value={now.captions}
      onChoose={(captions) => onChange({ captions })}
    />
  );
}

function Nudges({ now, onChange }: ChoicesProps) {
  return (
    <Choice
      title={i18n.t("dashboard.settings.nudges")}
      why={i18n.t("dashboard.settings.nudgesWhy")}
      answers={[
        { value: "off", words: i18n.t("dashboard.settings.off") },
        { value: "ambient", words: i18n.t("dashboard.settings.ambient") },
        { value: "active", words: i18n.t("dashboard.settings.active") },
      ]}
      value={now.nudges}
      onChoose={(nudges) => onChange({ nudges })}
    />
  );
}

function Theme({ now, onChange }: ChoicesProps) {
  return (
    <Choice
      title={i18n.t("dashboard.settings.theme")}
      why={i18n.t("dashboard.settings.themeWhy")}
      answers={[
        { value: "system", words: i18n.t("dashboard.settings.system") },
        { value: "light", words: i18n.t("dashboard.settings.light") },
        { value: "dark", words: i18n.t("dashboard.settings.dark") },
      ]}
      value={now.theme}
      onChoose={(theme) => onChange({ theme })}
    />
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

function Practice() {
  return (
    <section className="setting">
      <h2 className="setting-title">{i18n.t("dashboard.settings.practice")}</h2>
      <p className="small quiet">{i18n.t("dashboard.settings.practiceWhy")}</p>
      <a className="btn as-button" href={pagePath("practice") ?? "#"}>
        {i18n.t("dashboard.settings.practiceDo")}
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
        <Captions now={now} onChange={change.mutate} />
        <Nudges now={now} onChange={change.mutate} />
        <Theme now={now} onChange={change.mutate} />
        <RetentionChoice
          days={now.retentionDays}
          onChoose={(retentionDays) => change.mutate({ retentionDays })}
        />
        <Practice />
        <Access />
        <Shortcuts />
      </div>
    </>
  );
}
