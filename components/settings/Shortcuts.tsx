/** The four shortcuts and what they are set to. They are changed in the browser's own settings. */
import { useMutation, useQuery } from "@tanstack/react-query";
import { i18n } from "#i18n";
import { openShortcuts, shortcuts } from "@/lib/queries/shortcuts";
import { Problem } from "../ui/Problem";

export function Shortcuts() {
  const { data } = useQuery(shortcuts());
  const open = useMutation(openShortcuts());
  return (
    <section className="setting">
      <h2 className="setting-title">{i18n.t("dashboard.settings.shortcuts")}</h2>
      <p className="small quiet">{i18n.t("dashboard.settings.shortcutsWhy")}</p>
      <dl className="kv">
        {data?.map(({ description, keys }) => (
          <div key={description} className="kv-row">
            <dt>{description}</dt>
            <dd>
              {keys ? (
                <kbd>{keys}</kbd>
              ) : (
                <span className="faint">{i18n.t("dashboard.settings.shortcutNone")}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {import.meta.env.FIREFOX ? (
        <p className="small">{i18n.t("dashboard.settings.shortcutsFirefox")}</p>
      ) : (
        <button type="button" className="btn" onClick={() => open.mutate()}>
          {i18n.t("dashboard.settings.shortcutsDo")}
        </button>
      )}
      {open.error ? <Problem error={open.error} isWrite /> : null}
    </section>
  );
}
