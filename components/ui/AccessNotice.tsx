/**
 * When the browser withdrew access to Meet or Zoom: says so, what it is for, and one button that
 * asks again. Shows nothing while all is allowed.
 */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { i18n } from "#i18n";
import { type AccessSite, access, askAccess, followAccess, withdrawn } from "@/lib/queries/access";

export function siteNames(sites: readonly AccessSite[]): string {
  const names = sites.map((site) =>
    site === "meet" ? i18n.t("common.access.meet") : i18n.t("common.access.zoom"),
  );
  const [first = "", second] = names;
  return second === undefined ? first : i18n.t("common.access.and", { first, second });
}

export function AccessNotice() {
  const client = useQueryClient();
  const { data } = useQuery(access());
  const ask = useMutation(askAccess(client));
  useEffect(() => {
    const leaving = new AbortController();
    followAccess(client, leaving.signal);
    return () => leaving.abort();
  }, [client]);
  const missing = data ? withdrawn(data) : [];
  if (missing.length === 0) return null;
  const sites = siteNames(missing);
  return (
    <section className="state notice" aria-label={i18n.t("common.access.title", { sites })}>
      <h2 className="notice-title">{i18n.t("common.access.title", { sites })}</h2>
      <p className="small quiet">{i18n.t("common.access.why")}</p>
      <button type="button" className="btn btn-next" onClick={() => ask.mutate(missing)}>
        {i18n.t("common.access.ask", { sites })}
      </button>
      {ask.data === false ? (
        <p className="small quiet" role="status">
          {i18n.t("common.access.refused")}
        </p>
      ) : null}
    </section>
  );
}
