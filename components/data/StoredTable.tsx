/** One table of the database: what it holds, how many records, and the records themselves. */
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { i18n } from "#i18n";
import { SHOWN_ROWS, storedRows, type TableName } from "@/lib/queries/stored";
import { number } from "../ui/format";
import { Problem } from "../ui/Problem";
import { ScrollBox } from "../ui/ScrollBox";
import { rowText } from "./row-text";

export function holds(name: TableName): string {
  return {
    meta: i18n.t("dashboard.data.tables.meta"),
    keys: i18n.t("dashboard.data.tables.keys"),
    meetings: i18n.t("dashboard.data.tables.meetings"),
    records: i18n.t("dashboard.data.tables.records"),
    summaries: i18n.t("dashboard.data.tables.summaries"),
    names: i18n.t("dashboard.data.tables.names"),
    operations: i18n.t("dashboard.data.tables.operations"),
    documents: i18n.t("dashboard.data.tables.documents"),
    drafts: i18n.t("dashboard.data.tables.drafts"),
    outbox: i18n.t("dashboard.data.tables.outbox"),
    tombstones: i18n.t("dashboard.data.tables.tombstones"),
  }[name];
}

function Rows({ name, count }: { name: TableName; count: number }) {
  const { data, error } = useQuery(storedRows(name));
  if (error) return <Problem error={error} />;
  return (
    <ScrollBox name={holds(name)} className="stored-rows">
      {count > SHOWN_ROWS ? (
        <p className="tiny faint">
          {i18n.t("dashboard.data.first", { n: number(SHOWN_ROWS), all: number(count) })}
        </p>
      ) : null}
      <ol>
        {data?.map((row) => {
          const text = rowText(row);
          return (
            <li key={text}>
              <pre>{text}</pre>
            </li>
          );
        })}
      </ol>
    </ScrollBox>
  );
}

export function StoredTable({ name, count }: { name: TableName; count: number }) {
  const [isOpen, setIsOpen] = useState(false);
  const title = i18n.t("dashboard.data.showAll", count, { n: number(count), table: name });
  return (
    <li className="stored">
      <div className="stored-head">
        <span>
          <code>{name}</code>
          <span className="small quiet">{holds(name)}</span>
        </span>
        <b className="num">{number(count)}</b>
        {count > 0 ? (
          <button
            type="button"
            className="btn btn-s"
            aria-expanded={isOpen}
            aria-label={isOpen ? `${i18n.t("dashboard.data.hide")}: ${title}` : title}
            onClick={() => setIsOpen(!isOpen)}
          >
            {isOpen ? i18n.t("dashboard.data.hide") : i18n.t("dashboard.data.show")}
          </button>
        ) : (
          <span />
        )}
      </div>
      {isOpen && count > 0 ? <Rows name={name} count={count} /> : null}
    </li>
  );
}
