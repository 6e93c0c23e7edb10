/** What the owner can do in the overlay. Each press becomes a record; none deletes one. */
import type { RecordOf } from "@/lib/core/events/record";
import type { FrameMode } from "@/lib/messaging/channel";
import type { Context, Running } from "./context";
import { coverNow, coverTurn } from "./coverage";
import { cueAfter } from "./cue";
import { join, type Lifecycle, readPage } from "./join";
import { lastUndoable } from "./last-undoable";
import { troubleOf } from "./trouble";
import type { Notice, Shape } from "./view";
import { type RecordBody, say, write } from "./write";

/** A keeper that was busy is asked again after this long. */
const AGAIN_MS = 5000;

type Via = RecordOf<"tap">["via"];
type Kind = RecordOf<"verdict">["kind"];

/** The meeting a press can count in, or null after saying why it cannot. */
function open(ctx: Context, via: Via): Running | null {
  const { status, surroundings, isPainted } = ctx.store.get();
  if (!ctx.running || (status !== "counting" && status !== "paused")) {
    say(ctx, "not-counting");
    return null;
  }
  // A page that fades or covers the frame could steer the owner's pointer (promises S4).
  if (via !== "key" && !(surroundings.visible && isPainted)) {
    say(ctx, "covered");
    return null;
  }
  coverNow(ctx);
  ctx.askAfterSleep();
  return ctx.running;
}

function put(
  ctx: Context,
  via: Via,
  body: RecordBody,
  key: Notice["key"],
  behaviourId: string | null,
): boolean {
  const running = open(ctx, via);
  if (!running) return false;
  say(ctx, key, { behaviourId, undo: write(ctx, running, body) });
  return true;
}

export function tap(ctx: Context, behaviourId: string, via: Via): void {
  const behaviour = ctx.store.get().plan?.behaviours.find((one) => one.id === behaviourId);
  if (!behaviour) return;
  if (behaviour.recording === "occurrence") {
    mark(ctx, behaviourId, "did", via);
    return;
  }
  put(ctx, via, { type: "tap", behaviourId, via }, "counted", behaviourId);
  cueAfter(ctx, behaviourId);
}

export function mark(
  ctx: Context,
  behaviourId: string,
  value: RecordOf<"mark">["value"],
  via: Via = "panel",
): void {
  put(ctx, via, { type: "mark", behaviourId, value }, "marked", behaviourId);
}

export function judge(
  ctx: Context,
  sighting: RecordOf<"sighting">,
  verdict: RecordOf<"verdict">["verdict"],
  kind: Kind,
): void {
  const body = { type: "verdict", of: sighting.id, verdict, kind } as const;
  const key = verdict === "confirmed" ? "confirmed" : "dropped";
  put(ctx, "panel", body, key, sighting.behaviourId);
}

export function keepWords(ctx: Context, type: "note" | "highlight", text: string): void {
  const isKept = put(ctx, "panel", { type, text }, type === "note" ? "noted" : "highlighted", null);
  // Where the press did not count, the words are there when the field is opened again.
  ctx.typed[type] = isKept ? "" : text;
}

export type PhraseEntry = Pick<RecordOf<"phrase">, "text" | "focusBefore" | "focusAfter">;

/** Answers whether there was a meeting to keep it in. */
export function keepPhrase(ctx: Context, entry: PhraseEntry): boolean {
  const { text, focusBefore, focusAfter } = entry;
  return put(ctx, "panel", { type: "phrase", text, focusBefore, focusAfter }, "logged", null);
}

export function undo(ctx: Context, recordId: string): void {
  const running = open(ctx, "panel");
  if (!running) return;
  write(ctx, running, { type: "undo", of: recordId });
  say(ctx, "undone");
}

export function pause(ctx: Context, isPaused: boolean): void {
  if (!ctx.running) return;
  coverNow(ctx);
  ctx.store.set({ status: isPaused ? "paused" : "counting", notice: null });
  coverNow(ctx);
  coverTurn(ctx);
  readPage(ctx);
}

/** "Not this call": stops, and has everything of this meeting deleted. Whoever calls it has asked, if there was anything to lose. */
export async function discard(ctx: Context): Promise<void> {
  const { running } = ctx;
  if (!running) return;
  ctx.running = null;
  ctx.outbox.clear(running.meetingId);
  ctx.typed = { note: "", highlight: "" };
  ctx.store.set({ status: "discarded", records: [], names: {}, shape: "pill" });
  say(ctx, "discarded");
  readPage(ctx);
  await askToDiscard(ctx, running);
}

/** Asks until the keeper has deleted it: a busy worker must not turn a no into a kept meeting. */
async function askToDiscard(
  ctx: Context,
  { meetingId, stop }: Pick<Running, "meetingId" | "stop">,
): Promise<void> {
  try {
    await ctx.deps.ask("call.discard", { meetingId });
  } catch (error) {
    const trouble = troubleOf(error);
    if (isDiscarded(ctx, meetingId)) ctx.store.set({ trouble });
    // No keeper can be reached any more: it stays on the dashboard with its delete button.
    if (trouble === "updated") return;
    const again = () => {
      // The owner took the no back and the very same meeting goes on.
      if (ctx.running?.meetingId !== meetingId) void askToDiscard(ctx, { meetingId, stop });
    };
    ctx.deps.clock.after(AGAIN_MS, again, ctx.signal);
    return;
  }
  if (isDiscarded(ctx, meetingId)) ctx.store.set({ trouble: null });
  stop.abort();
}

/** Whether the screen still speaks of this discarded meeting, and not of a later one. */
function isDiscarded(ctx: Context, meetingId: string): boolean {
  const view = ctx.store.get();
  return view.status === "discarded" && view.meetingId === meetingId;
}

export interface Actions {
  tap(behaviourId: string, via: "panel" | "pill"): void;
  mark(behaviourId: string, value: RecordOf<"mark">["value"]): void;
  judge(sighting: RecordOf<"sighting">, verdict: RecordOf<"verdict">["verdict"], kind: Kind): void;
  note(text: string): void;
  highlight(text: string): void;
  /** What is being written; kept when the call ends before it was. Empty: let go. */
  type(kind: "note" | "highlight", text: string): void;
  typed(kind: "note" | "highlight"): string;
  /** Answers whether it is kept. */
  phrase(entry: PhraseEntry): boolean;
  undo(recordId: string): void;
  undoLast(): void;
  pause(): void;
  resume(): void;
  discard(): void;
  /** After "Not this call" or a meeting closed elsewhere: a new sitting begins. */
  countAgain(): void;
  show(shape: Shape): void;
  dismissNotice(id: number): void;
  pressCaptions(): void;
  chooseDebrief(choice: "now" | "later" | "skip"): void;
  open(page: "welcome" | "dashboard" | "shortcuts"): void;
  frame(mode: FrameMode, width: number, height: number): void;
  /** Whether the browser paints us so that the owner can see what a press would meet. */
  sight(isPainted: boolean): void;
  drag(dx: number, dy: number, done: boolean): void;
  returnFocus(): void;
}

export function makeActions(ctx: Context, life: Lifecycle): Actions {
  const { store } = ctx;
  return {
    tap: (behaviourId, via) => tap(ctx, behaviourId, via),
    mark: (behaviourId, value) => mark(ctx, behaviourId, value),
    judge: (sighting, verdict, kind) => judge(ctx, sighting, verdict, kind),
    note: (text) => keepWords(ctx, "note", text),
    highlight: (text) => keepWords(ctx, "highlight", text),
    type(kind, text) {
      ctx.typed[kind] = text;
    },
    typed: (kind) => ctx.typed[kind],
    phrase: (entry) => keepPhrase(ctx, entry),
    undo: (recordId) => undo(ctx, recordId),
    undoLast() {
      const last = lastUndoable(store.get().records);
      if (last) undo(ctx, last.id);
    },
    pause: () => pause(ctx, true),
    resume: () => pause(ctx, false),
    discard: () => void discard(ctx),
    countAgain() {
      store.set({ notice: null });
      if (ctx.call) void join(ctx, ctx.call, life, true);
    },
    show: (shape) => store.set({ shape }),
    dismissNotice(id) {
      if (store.get().notice?.id === id) store.set({ notice: null });
    },
    ...pageActions(ctx),
  };
}

function pageActions(
  ctx: Context,
): Pick<
  Actions,
  "pressCaptions" | "chooseDebrief" | "open" | "frame" | "sight" | "drag" | "returnFocus"
> {
  const { store, post, deps } = ctx;
  const failed = () => store.set({ trouble: "failed" });
  return {
    pressCaptions: () => post({ type: "captions.press" }),
    chooseDebrief(choice) {
      const { meetingId } = store.get();
      store.set({ isAsking: false });
      if (!meetingId) return;
      const line = ctx.held;
      // Only a choice that is on disk ends the line: closed sooner, it would look like no choice.
      const chosen = () => line?.abort();
      deps.ask("debrief.choose", { meetingId, choice }).then(chosen, failed);
    },
    open: (page) => void deps.ask("page.open", { page, meetingId: null }).catch(failed),
    frame: (mode, width, height) => post({ type: "frame", mode, width, height }),
    sight: (isPainted) => store.set({ isPainted }),
    drag: (dx, dy, done) => post({ type: "drag", dx, dy, done }),
    returnFocus: () => post({ type: "focus.return" }),
  };
}
