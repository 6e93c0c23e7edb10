/** A modal question before something is deleted. Opens with the focus on the way back, Esc closes it. */
import { type ReactNode, useEffect, useId, useRef } from "react";
import { i18n } from "#i18n";

interface DialogProps {
  title: string;
  /** Words of the button that does it. */
  action: string;
  /** Words of the way back; "Cancel" without. */
  back?: string;
  isReady?: boolean;
  onAct: () => void;
  onClose: () => void;
  children: ReactNode;
}

export function Dialog({
  title,
  action,
  back,
  isReady = true,
  onAct,
  onClose,
  children,
}: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog ref={ref} className="card dialog" aria-labelledby={id} onClose={onClose}>
      <h2 id={id} className="dialog-title">
        {title}
      </h2>
      {children}
      <div className="row wrap dialog-do">
        {/* The first control gets the focus: going back is the one key away. */}
        <button type="button" className="btn" onClick={() => ref.current?.close()}>
          {back ?? i18n.t("common.cancel")}
        </button>
        <button type="button" className="btn btn-next" disabled={!isReady} onClick={onAct}>
          {action}
        </button>
      </div>
    </dialog>
  );
}
