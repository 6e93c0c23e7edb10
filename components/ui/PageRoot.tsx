/**
 * What every page stands on: query client, theme, and the guard against a database that a newer
 * edition wrote. It shows nothing until the first read is there: that takes less than a blink.
 */
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, StrictMode, useEffect } from "react";
import { i18n } from "#i18n";
import { schemaIsNewer } from "@/lib/queries/schema";
import { settings } from "@/lib/queries/settings";
import { Brand } from "./Brand";
import { Problem } from "./Problem";
import { QueryProvider } from "./QueryProvider";
import { State } from "./State";
import { useSecondClickGuard } from "./second-click";
import "./look.css";
import "./pages.css";

/** The owner's choice; without one the system's. */
function useTheme() {
  const { data } = useQuery(settings());
  useEffect(() => {
    const theme = data?.theme ?? "system";
    if (theme === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [data?.theme]);
}

function Guard({ children }: { children: ReactNode }) {
  const { data: isNewer, error, refetch } = useQuery(schemaIsNewer());
  useTheme();
  if (error || isNewer) {
    return (
      <main className="stopped">
        <Brand />
        {error ? (
          <Problem error={error} onAgain={() => void refetch()} />
        ) : (
          <State
            isPageTitle
            title={i18n.t("common.error.newerTitle")}
            why={i18n.t("common.error.newerWhy")}
            works={[i18n.t("common.error.worksStored")]}
          >
            <p>{i18n.t("common.error.newerDo")}</p>
          </State>
        )}
      </main>
    );
  }
  return isNewer === undefined ? null : children;
}

export function PageRoot({ children }: { children: ReactNode }) {
  useSecondClickGuard();
  return (
    <StrictMode>
      <QueryProvider>
        <Guard>{children}</Guard>
      </QueryProvider>
    </StrictMode>
  );
}
