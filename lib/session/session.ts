/**
 * A running meeting in the overlay: joins sensor, detectors and keeper. Knows no framework and no
 * storage; the screens subscribe to its view and call its actions.
 */
import { startWatch } from "@/lib/core/detectors";
import { startRound } from "@/lib/core/turns/around-the-table";
import type { FromCoach } from "@/lib/messaging/channel";
import type { FromKeeper } from "@/lib/messaging/protocol";
import { type Actions, makeActions } from "./actions";
import { onCommand } from "./commands";
import type { Context, SensorPort, SessionDeps } from "./context";
import { coverLast, coverNow } from "./coverage";
import { parseFromSensor } from "./from-sensor";
import { lookAgain, takeIn } from "./intake";
import { askAfterSleep, type Lifecycle, readPage } from "./join";
import { TICK_MS } from "./meeting-time";
import { makeOutbox } from "./outbox";
import { QUIET_TICK_MS } from "./quiet";
import { makeStore } from "./store";
import { keepTyped } from "./typed";
import { cornerOf, initialView, type SessionView } from "./view";
import { say } from "./write";

/** A new overlay replaces us within this time after an update, or we say what to do. */
export const REPLACED_MS = 5000;

export interface Session extends Actions {
  subscribe(run: () => void): () => void;
  getSnapshot(): SessionView;
  /** Takes a port the keeper vouched for. A second one (the sensor came back) replaces the first. */
  attach(port: SensorPort): void;
  /** The document goes away: the last stretch and half-written words are kept, and nothing waits any more. */
  flush(): void;
}

export function startSession(deps: SessionDeps, signal: AbortSignal): Session {
  let port: SensorPort | null = null;
  const post = (message: FromCoach) => port?.post(message);
  const ctx = makeContext(deps, post, signal);
  const life = makeLifecycle(ctx);
  ctx.askAfterSleep = () => askAfterSleep(ctx, life);
  const look = () => {
    if (!deps.isCurrent()) life.onInvalid();
    coverNow(ctx);
    ctx.askAfterSleep();
  };
  deps.clock.every(TICK_MS, look, signal);
  deps.clock.every(QUIET_TICK_MS, () => lookAgain(ctx), signal);
  return {
    ...makeActions(ctx, life),
    subscribe: ctx.store.subscribe,
    getSnapshot: ctx.store.get,
    flush() {
      keepTyped(ctx);
      coverLast(ctx);
      ctx.outbox.flush();
    },
    attach(next) {
      port = next;
      if (ctx.store.get().status === "connecting") ctx.store.set({ status: "away" });
      next.onMessage((data) => {
        if (port !== next) return;
        look();
        receive(ctx, data, life);
      });
      if (ctx.running) readPage(ctx);
    },
  };
}

function receive(ctx: Context, data: unknown, life: Lifecycle): void {
  const message = parseFromSensor(data);
  if (message?.type === "page") takeIn(ctx, message.events, life);
  if (message?.type === "surroundings") {
    const { type: _, ...surroundings } = message;
    ctx.store.set({ surroundings });
  }
  if (message?.type === "captions.pressed") {
    ctx.store.set({ captionsButton: message.found ? "pressed" : "not-found" });
  }
  const site = ctx.call?.site;
  if (message?.type === "placed" && site) {
    ctx.store.set({ corner: cornerOf(message.place) });
    ctx.deps.ask("place.put", { site, place: message.place }).catch(() => {
      // The frame stays where it was put; only the memory of it is lost.
    });
  }
}

function makeContext(
  deps: SessionDeps,
  post: (message: FromCoach) => void,
  signal: AbortSignal,
): Context {
  const store = makeStore(initialView);
  const ctx: Context = {
    deps,
    store,
    signal,
    post,
    tag: deps.makeId(deps.clock.now()).slice(-6),
    selves: new Set(),
    named: new Set(),
    askAfterSleep: () => {},
    running: null,
    held: null,
    call: null,
    watch: startWatch(),
    heardAt: 0,
    typed: { note: "", highlight: "" },
    faint: [],
    round: startRound,
    joins: 0,
    outbox: makeOutbox({
      clock: deps.clock,
      signal,
      append: (records) => deps.ask("records.append", { records: [...records] }),
      mirror(records) {
        deps.shelf.keep(records);
        post({ type: "mirror", records });
      },
      onChange: ({ late, trouble }) => store.set({ isLate: late, trouble }),
      onRefused: (refused) => takeBack(ctx, refused),
    }),
  };
  return ctx;
}

/** What the keeper refused is shown no longer, and that is said. */
function takeBack(ctx: Context, refused: readonly { id: string }[]): void {
  const gone = new Set(refused.map(({ id }) => id));
  ctx.store.set({ records: ctx.store.get().records.filter(({ id }) => !gone.has(id)) });
  say(ctx, "refused");
}

function makeLifecycle(ctx: Context): Lifecycle {
  let isReplaced = false;
  const life: Lifecycle = {
    onMessage(message: FromKeeper) {
      if (message.type === "command") onCommand(ctx, message.command);
      if (message.type === "settings.changed") {
        ctx.store.set({ settings: message.settings });
        readPage(ctx);
        coverNow(ctx);
      }
      if (message.type === "meeting.closed") closed(ctx);
    },
    onInvalid() {
      if (isReplaced) return;
      isReplaced = true;
      ctx.deps.clock.after(REPLACED_MS, () => ctx.store.set({ status: "updated" }), ctx.signal);
    },
  };
  return life;
}

function closed(ctx: Context): void {
  const { running } = ctx;
  ctx.held?.abort();
  // Deleted in another place while the end card asked: there is nothing left to choose about.
  if (ctx.store.get().isAsking) ctx.store.set({ isAsking: false });
  if (!running) return;
  ctx.running = null;
  ctx.outbox.release();
  ctx.store.set({ status: "closed", cue: null, notice: null });
  readPage(ctx);
}
