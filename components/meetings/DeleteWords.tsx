/** Deletes one note, highlight or log entry of a call, after one question. Counts are not deleted here. */
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { i18n } from "#i18n";
import { deleteWords } from "@/lib/queries/requests";
import { Dialog } from "../ui/Dialog";
import { Icon } from "../ui/Icon";
import { Problem } from "../ui/Problem";

export function DeleteWords({ id, label, at }: { id: string; label: string; at: string }) {
  const [isAsking, setIsAsking] = useState(false);
  const remove = useMutation(deleteWords());
  const act = () => {
    setIsAsking(false);
    remove.mutate(id);
  };
  return (
    <>
      <button
        type="button"
        className="icon-btn"
        aria-label={i18n.t("dashboard.words.delete", { what: label, at })}
        onClick={() => setIsAsking(true)}
      >
        <Icon name="trash" />
      </button>
      {remove.error ? <Problem error={remove.error} isWrite onAgain={act} /> : null}
      {isAsking ? (
        <Dialog
          title={i18n.t("dashboard.words.title", { what: label, at })}
          action={i18n.t("dashboard.words.doIt")}
          onAct={act}
          onClose={() => setIsAsking(false)}
        >
          <p>{i18n.t("dashboard.words.why")}</p>
        </Dialog>
      ) : null}
    </>
  );
}
