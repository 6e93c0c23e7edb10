/**
 * Says that the browser withholds Meet or Zoom, what for, and asks with one button. Firefox grants
 * no site on install (MV3), and anybody may withdraw one in any browser.
 */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { i18n } from "#i18n";
import { Glyph } from "@/components/ui/Glyph";
import { access, askAccess, followAccess, withdrawn } from "@/lib/queries/access";

export function SiteAccessCard() {
  const client = useQueryClient();
  const { data } = useQuery(access());
  const ask = useMutation(askAccess(client));
  useEffect(() => {
    const gone = new AbortController();
    followAccess(client, gone.signal);
    return () => gone.abort();
  }, [client]);
  if (!data) return null;
  const missing = withdrawn(data);
  if (missing.length === 0) {
    if (!ask.data) return null;
    return (
      <p role="status" className="row small welcome-access">
        <Glyph shape="solid" className="lamp" />
        {i18n.t("welcome.access.given")}
      </p>
    );
  }
  return (
    <section className="card state welcome-access" aria-labelledby="access-title">
      <h2 id="access-title">{i18n.t("welcome.access.title")}</h2>
      <p className="small quiet">{i18n.t("welcome.access.why")}</p>
      <button type="button" className="btn" onClick={() => ask.mutate(missing)}>
        {i18n.t("welcome.access.give")}
      </button>
      <p role="status" className="small">
        {ask.data === false ? i18n.t("welcome.access.refused") : null}
      </p>
    </section>
  );
}
