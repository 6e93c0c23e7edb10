/** The toast of the running session, wherever it stands: nothing while the last press said nothing. */
import type { SessionView } from "@/lib/session/view";
import { useSession } from "./session-context";
import { Toast } from "./Toast";

export function SessionToast({ view: { notice, plan } }: { view: SessionView }) {
  const session = useSession();
  if (!notice) return null;
  return (
    <Toast
      notice={notice}
      plan={plan}
      onUndo={session.undo}
      onAgain={session.countAgain}
      onDone={session.dismissNotice}
    />
  );
}
