/** What to try in the practice call: it follows the owner's own plan and their answer about captions. */
import { useQuery } from "@tanstack/react-query";
import { i18n } from "#i18n";
import { plan } from "@/lib/queries/plan";
import { settings } from "@/lib/queries/settings";
import { linesToTry } from "./lines-to-try";

export function ToTry() {
  const current = useQuery(plan());
  const chosen = useQuery(settings());
  if (current.data === undefined || !chosen.data) return null;
  return (
    <section>
      <h2>{i18n.t("practice.tryTitle")}</h2>
      <ol className="practice-try">
        {linesToTry(current.data?.behaviours ?? [], chosen.data.captions !== "read").map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </section>
  );
}
