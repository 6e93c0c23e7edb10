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
  const remove = useMutation(deleteEverything());
  const act = () => {
    // A promise and not `onSuccess`: the emptied tables may take this button away before the answer.
    remove.mutateAsync().then(onDeleted, () => {
      // Said beside the button.
    });
    setIsAsking(false);
  };
  return (
    <section className="data-delete">
      <button type="button" className="btn" onClick={() => setIsAsking(true)}>
        <Icon name="trash" small />
        {i18n.t("dashboard.data.deleteAll")}
      </button>
      {remove.error ? <Problem error={remove.error} isWrite onAgain={act} /> : null}
      {isAsking ? <TypedWord onAct={act} onClose={() => setIsAsking(false)} /> : null}
    </section>
  );
}

/** Asks for the word, anew each time it is opened. */
function TypedWord({ onAct, onClose }: { onAct: () => void; onClose: () => void }) {
  const [typed, setTyped] = useState("");
  const id = useId();
  const word = i18n.t("dashboard.data.deleteWord");
  return (
    <Dialog
      title={i18n.t("dashboard.data.deleteAll")}
      action={i18n.t("dashboard.data.deleteDo")}
      isReady={typed.trim().toLowerCase() === word}
      onAct={onAct}
      onClose={onClose}
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
  );
}
