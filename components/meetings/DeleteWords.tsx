/** Deletes one note, highlight or log entry of a call, after one question. Counts are not deleted here. */
import { useMutation } from "@tanstack/react-query";
import { i18n } from "#i18n";
import { deleteWords } from "@/lib/queries/requests";
import { DeleteButton } from "../ui/DeleteButton";
import { Problem } from "../ui/Problem";

export function DeleteWords({ id, label, at }: { id: string; label: string; at: string }) {
  const remove = useMutation(deleteWords());
  const act = () => remove.mutate(id);
  return (
    <>
      <DeleteButton
        name={i18n.t("dashboard.words.delete", { what: label, at })}
        title={i18n.t("dashboard.words.title", { what: label, at })}
        why={i18n.t("dashboard.words.why")}
        action={i18n.t("dashboard.words.doIt")}
        onDelete={act}
      />
      {remove.error ? <Problem error={remove.error} isWrite onAgain={act} /> : null}
    </>
  );
}
