/** Everything that is stored, table by table, the promise, and the way to delete it all. */
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { i18n } from "#i18n";
import { pagePath } from "@/lib/messaging/page-path";
import { storedCounts, TABLES } from "@/lib/queries/stored";
import { Problem } from "../ui/Problem";
import { State } from "../ui/State";
import { DeleteEverything } from "./DeleteEverything";
import { StoredTable } from "./StoredTable";

/** What is the owner's; the rest is the database's own book-keeping. */
const OWN = ["meetings", "records", "summaries", "names", "documents", "drafts"] as const;

export function YourData() {
  const { data: counts, error, refetch } = useQuery(storedCounts());
  const [wasDeleted, setWasDeleted] = useState(false);
  if (error) return <Problem error={error} onAgain={() => void refetch()} />;
  if (!counts) return null;
  const isEmpty = OWN.every((name) => counts[name] === 0);
  return (
    <>
      <h1 className="page-title">{i18n.t("dashboard.data.title")}</h1>
      <p className="quiet page-lead">{i18n.t("dashboard.data.lead")}</p>
      <p className="next-block promise voice">{i18n.t("dashboard.data.promise")}</p>
      <p className="small quiet data-where">
        {i18n.t("dashboard.data.where", {
          meetings: i18n.t("dashboard.nav.meetings"),
          say: i18n.t("dashboard.nav.say"),
        })}
      </p>
      {isEmpty && wasDeleted ? (
        <div className="card" role="status">
          <State
            title={i18n.t("dashboard.data.emptyTitle")}
            why={i18n.t("dashboard.data.emptyWhy")}
          >
            <a className="btn btn-next as-button" href={pagePath("welcome") ?? "#"}>
              {i18n.t("dashboard.data.emptyDo")}
            </a>
          </State>
        </div>
      ) : null}
      {isEmpty && !wasDeleted ? <p className="card">{i18n.t("dashboard.data.empty")}</p> : null}
      <ul className="card stored-list">
        {TABLES.map((name) => (
          <StoredTable key={name} name={name} count={counts[name]} />
        ))}
      </ul>
      {isEmpty ? null : <DeleteEverything onDeleted={() => setWasDeleted(true)} />}
    </>
  );
}
