/** Deletes all that is stored: a button, then a typed word. Nothing goes in one press. */
import { useMutation } from "@tanstack/react-query";
import { useId, useState } from "react";
import { i18n } from "#i18n";
import { deleteEverything } from "@/lib/queries/requests";
import { Dialog } from "../ui/Dialog";
import { Icon } from "../ui/Icon";
import { Problem } from "../ui/Problem";

export function DeleteEverything({ onDeleted }: { onDeleted: () => void }) {
  const [isAsking, setIsAsking] = useState(false);
  const [typed, setTyped] = useState("");
  const remove = useMutation(deleteEverything());
  const id = useId();
  const word = i18n.t("dashboard.data.deleteWord");
  const close = () => {
    setIsAsking(false);
    setTyped("");
  };
  const act = () => {
    // A promise and not `onSuccess`: the emptied tables may take this button away before the answer.
    remove.mutateAsync().then(onDeleted, () => {
      // Said beside the button.
    });
    close();
  };
  return (
    <section className="data-delete">
      <button type="button" className="btn" onClick={() => setIsAsking(true)}>
        <Icon name="trash" small />
        {i18n.t("dashboard.data.deleteAll")}
      </button>
      {remove.error ? <Problem error={remove.error} isWrite onAgain={act} /> : null}
      {isAsking ? (
        <Dialog
          title={i18n.t("dashboard.data.deleteAll")}
          action={i18n.t("dashboard.data.deleteDo")}
          isReady={typed.trim().toLowerCase() === word}
          onAct={act}
          onClose={close}
        >
          <p>{i18n.t("dashboard.data.deleteWhy")}</p>
          <label htmlFor={id} className="small">
            {i18n.t("dashboard.data.deleteType", { word })}
          </label>
          <input
            id={id}
            className="field"
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </Dialog>
      ) : null}
    </section>
  );
}
