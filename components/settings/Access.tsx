/** Which sites the browser lets the extension read, and the button that asks again. */
import { useQuery } from "@tanstack/react-query";
import { i18n } from "#i18n";
import { access } from "@/lib/queries/access";
import { AccessNotice, siteNames } from "../ui/AccessNotice";
import { Glyph } from "../ui/Glyph";

export function Access() {
  const { data } = useQuery(access());
  return (
    <section className="setting">
      <h2 className="setting-title">{i18n.t("dashboard.settings.access")}</h2>
      <p className="small quiet">{i18n.t("dashboard.settings.accessWhy")}</p>
      <ul className="works">
        {data
          ? (["meet", "zoom"] as const).map((site) => (
              <li key={site} className={data[site] ? "" : "no"}>
                <Glyph shape={data[site] ? "solid" : "off"} />
                {siteNames([site])}:{" "}
                {data[site]
                  ? i18n.t("dashboard.settings.allowed")
                  : i18n.t("dashboard.settings.withdrawn")}
              </li>
            ))
          : null}
      </ul>
      <AccessNotice />
    </section>
  );
}
