/** One store: what it is to its owner, how many rows, and on request the rows as they lie. */
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { i18n } from "#i18n";
import { SHOWN_ROWS, storedRows, type TableName } from "@/lib/queries/stored";
import { number } from "../ui/format";
import { Problem } from "../ui/Problem";
import { ScrollBox } from "../ui/ScrollBox";
import { rowText } from "./row-text";

function Rows({ name, count }: { name: TableName; count: number }) {
  const { data, error } = useQuery(storedRows(name));
  if (error) return <Problem error={error} />;
  return (
    <ScrollBox name={i18n.t(`dashboard.data.named.${name}`)} className="stored-rows">
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
  const table = i18n.t(`dashboard.data.named.${name}`);
  const open = i18n.t("dashboard.data.showAll", count, { n: number(count), table });
  return (
    <li className="stored">
      <div className="stored-head">
        <span>
          <b>{table}</b>
          <span className="small quiet">{i18n.t(`dashboard.data.tables.${name}`)}</span>
        </span>
        <b className="num">{number(count)}</b>
        {count > 0 ? (
          <button
            type="button"
            className="btn btn-s"
            aria-expanded={isOpen}
            aria-label={isOpen ? i18n.t("dashboard.data.hideAll", { table }) : open}
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
