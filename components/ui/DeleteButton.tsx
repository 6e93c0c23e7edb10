/** A bin that asks once before something goes for good: a second press on the same spot deletes nothing more. */
import { useState } from "react";
import { Dialog } from "./Dialog";
import { Icon } from "./Icon";

interface DeleteButtonProps {
  /** What a screen reader says of the bin. */
  name: string;
  title: string;
  why: string;
  /** Words of the button that does it. */
  action: string;
  onDelete: () => void;
}

export function DeleteButton({ name, title, why, action, onDelete }: DeleteButtonProps) {
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <button
        type="button"
        className="icon-btn"
        aria-label={name}
        onClick={() => setIsAsking(true)}
      >
        <Icon name="trash" />
      </button>
      {isAsking ? (
        <Dialog
          title={title}
          action={action}
          onAct={() => {
            setIsAsking(false);
            onDelete();
          }}
          onClose={() => setIsAsking(false)}
        >
          <p>{why}</p>
        </Dialog>
      ) : null}
    </>
  );
}
