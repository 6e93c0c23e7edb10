/** Shows the overlay with one view of the gallery, and says what was pressed. */
import { render, screen } from "@testing-library/react";
import { afterEach, beforeEach, vi } from "vitest";
import { Overlay } from "@/components/overlay/Overlay";
import { SessionContext } from "@/components/overlay/session-context";
import type { Notice, SessionView } from "@/lib/session/view";
import { quietSession } from "../../gallery/quiet-session";
import { minutes, type SceneName, scenes } from "../../gallery/scenes";

beforeEach(() => {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

export function show(view: SessionView) {
  const stage = quietSession(view);
  render(
    <SessionContext value={stage.session}>
      <Overlay />
    </SessionContext>,
  );
  const pressed = (name: string) => stage.presses.filter(([one]) => one === name);
  return { ...stage, pressed };
}
export const showScene = (name: SceneName) => show(scenes[name]);
export const noticeOf = (key: Notice["key"]): Notice => ({
  id: 9,
  key,
  behaviourId: null,
  at: minutes(1),
  undo: null,
});
export const pill = () => screen.getByRole("group", { name: "Next Time" });
