/** The running session, for every component below the overlay's root. */
import { createContext, useContext, useSyncExternalStore } from "react";
import type { Session } from "@/lib/session/session";
import type { SessionView } from "@/lib/session/view";

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("No session above this component.");
  return session;
}

export function useView(): SessionView {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.getSnapshot);
}
