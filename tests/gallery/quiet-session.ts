/** A session that shows one view and remembers what was pressed; nothing in it ever changes by itself. */
import type { Session } from "@/lib/session/session";
import { makeStore } from "@/lib/session/store";
import type { SessionView } from "@/lib/session/view";

export type Press = readonly [name: string, ...with_: unknown[]];

export function quietSession(view: SessionView) {
  const store = makeStore(view);
  const presses: Press[] = [];
  const press =
    (name: string) =>
    (...given: unknown[]) => {
      presses.push([name, ...given]);
    };
  const names = [
    "tap",
    "mark",
    "judge",
    "note",
    "highlight",
    "undo",
    "undoLast",
    "pause",
    "resume",
    "discard",
    "countAgain",
    "dismissNotice",
    "pressCaptions",
    "chooseDebrief",
    "open",
    "frame",
    "sight",
    "drag",
    "returnFocus",
    "attach",
    "flush",
  ] as const;
  const typed = { note: "", highlight: "" };
  const actions = Object.fromEntries(names.map((name) => [name, press(name)]));
  const session = {
    ...actions,
    phrase: () => true,
    type(kind: keyof typeof typed, text: string) {
      typed[kind] = text;
    },
    typed: (kind: keyof typeof typed) => typed[kind],
    show: (shape: SessionView["shape"]) => store.set({ shape }),
    subscribe: store.subscribe,
    getSnapshot: store.get,
  } as unknown as Session;
  return { session, presses, store };
}
