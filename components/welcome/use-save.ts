/** Stores fields of a document and says in one sentence when that did not work. Never retries by itself. */
import { useMutation } from "@tanstack/react-query";
import { i18n } from "#i18n";
import { KeeperError, send } from "@/lib/messaging/send";

interface Save {
  /** Resolves with whether it is on disk. */
  readonly save: (doc: string, fields: Record<string, unknown>) => Promise<boolean>;
  readonly isSaving: boolean;
  readonly problem: string | null;
}

type Change = { readonly doc: string; readonly fields: Record<string, unknown> };

export function useSave(): Save {
  const { mutateAsync, isPending, error } = useMutation({
    mutationFn: (change: Change) => send("doc.commit", change),
  });
  return {
    save: (doc, fields) =>
      mutateAsync({ doc, fields }).then(
        () => true,
        // The mutation keeps the error, and `problem` says it.
        () => false,
      ),
    isSaving: isPending,
    problem: error ? problemOf(error) : null,
  };
}

function problemOf(error: Error): string {
  const code = error instanceof KeeperError ? error.code : null;
  if (code === "newer-database") return i18n.t("welcome.notSavedNewer");
  if (code === "storage-full") return i18n.t("welcome.notSavedFull");
  return i18n.t("welcome.notSaved");
}
