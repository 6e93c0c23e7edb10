/** A stage for session tests: a clock moved by hand, a keeper and a sensor that only play their part. */
import type { Clock } from "@/lib/clock";
import type { Person, SignalName } from "@/lib/core/events/page-event";
import { MeetingRecord, type RecordOf, type RecordType } from "@/lib/core/events/record";
import type { Behaviour, Plan } from "@/lib/core/plan/behaviour";
import type { FromCoach, FromSensor } from "@/lib/messaging/channel";
import {
  DEFAULT_SETTINGS,
  type FromKeeper,
  type Joined,
  type Payload,
  type RequestType,
  type Settings,
  type ToKeeper,
} from "@/lib/messaging/protocol";
import type { Ask, Shelf } from "@/lib/session/context";
import { type Session, startSession } from "@/lib/session/session";
import { openShelf } from "@/lib/storage/shelf";

export const START = Date.UTC(2026, 10, 21, 14, 0, 0);
const MEETING = "01JD7Q0000000000000000000A";

export interface HandClock extends Clock {
  /** Lets `ms` pass, timers and all. */
  pass(ms: number): Promise<void>;
  /** The machine sleeps: the wall clock goes on, nothing else does. */
  sleep(ms: number): void;
}

export function makeHandClock(): HandClock {
  let wall = START;
  let mono = 0;
  let timers: { due: number; every: number | null; run: () => void; signal?: AbortSignal }[] = [];
  const settle = async () => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  return {
    now: () => wall,
    elapsed: () => mono,
    after(ms, run, signal) {
      timers.push({ due: mono + ms, every: null, run, ...(signal && { signal }) });
    },
    every(ms, run, signal) {
      timers.push({ due: mono + ms, every: ms, run, signal });
    },
    async pass(ms) {
      const end = mono + ms;
      await settle();
      for (;;) {
        timers = timers.filter(({ signal }) => !signal?.aborted);
        const next = timers.reduce<(typeof timers)[number] | null>(
          (first, one) => (one.due <= end && (!first || one.due < first.due) ? one : first),
          null,
        );
        if (!next) break;
        wall += next.due - mono;
        mono = next.due;
        if (next.every === null) timers = timers.filter((one) => one !== next);
        else next.due += next.every;
        next.run();
        await settle();
      }
      wall += end - mono;
      mono = end;
    },
    sleep(ms) {
      wall += ms;
    },
  };
}

const behaviour = (id: string, more: Partial<Behaviour>): Behaviour => ({
  id,
  name: id,
  counts: `counted ${id}`,
  definition: "",
  example: "",
  nonExample: "",
  recording: "count",
  direction: "fewer",
  target: 1,
  detector: null,
  isFocus: false,
  cue: null,
  ...more,
});

export const plan: Plan = {
  id: "plan",
  version: 1,
  status: "agreed",
  startedAt: START,
  outcome: "",
  partner: "",
  packId: null,
  behaviours: [
    behaviour("cutIn", {
      name: "Let people finish",
      counts: "you cut in",
      detector: "interruption-made",
      isFocus: true,
      cue: { situation: "I unmute to answer", response: "I count to three" },
    }),
    behaviour("invite", {
      name: "Invite someone by name",
      counts: "you invited someone by name",
      direction: "more",
      target: 2,
      detector: "invitation",
    }),
    behaviour("pause", {
      name: "Pause before answering",
      counts: "three seconds",
      recording: "occurrence",
      direction: "more",
      target: null,
    }),
  ],
};

export const reading: Settings = { ...DEFAULT_SETTINGS, captions: "read" };

export const people: readonly Person[] = [
  { id: "p1", name: "You", isSelf: true, muted: false, kind: "person" },
  { id: "p2", name: "Priya", isSelf: false, muted: false, kind: "person" },
  { id: "p3", name: "Tom", isSelf: false, muted: false, kind: "person" },
];

export interface Stage {
  readonly clock: HandClock;
  readonly session: Session;
  /** The fake keeper. */
  readonly ask: Ask;
  readonly stop: AbortController;
  /** Every request in order. */
  readonly asked: { type: RequestType; payload: unknown }[];
  readonly posted: FromCoach[];
  readonly alive: ToKeeper[];
  /** On the fake keeper's disk, by id. */
  readonly disk: Map<string, MeetingRecord>;
  joined: Joined;
  /** Throws instead of answering, when set. */
  fault: Error | null;
  /** Never answers, while set. */
  isBlocked: boolean;
  isCurrent: boolean;
  refuse: (record: unknown) => boolean;
  ports: number;
  /** Ports the coach itself has closed. */
  closedPorts: number;
  send(message: FromSensor): void;
  command(message: FromKeeper): void;
  dropPort(): void;
  state(patch?: {
    state?: "joined" | "ended" | "green-room";
    room?: string;
    title?: string | null;
    presenting?: boolean;
  }): void;
  signal(name: SignalName, health: "ok" | "off" | "blind" | "not-available"): void;
  written<T extends RecordType>(type: T): RecordOf<T>[];
  /** Joins, with all signals well and three people there. */
  join(): Promise<void>;
}

export function setStage(joined: Partial<Joined> = {}, shelf: Shelf = openShelf(null)): Stage {
  const clock = makeHandClock();
  const stop = new AbortController();
  let hear: (data: unknown) => void = () => {};
  let tell: (message: FromKeeper) => void = () => {};
  let drop: () => void = () => {};
  let ids = 0;
  const stage = {
    clock,
    stop,
    asked: [] as Stage["asked"],
    posted: [] as FromCoach[],
    alive: [] as ToKeeper[],
    disk: new Map<string, MeetingRecord>(),
    fault: null as Error | null,
    isBlocked: false,
    isCurrent: true,
    refuse: (_: unknown): boolean => false,
    ports: 0,
    closedPorts: 0,
    joined: {
      result: "new",
      reason: null,
      meetingId: MEETING,
      startedAt: START,
      plan,
      phase: "baseline",
      settings: reading,
      records: [],
      ...joined,
    } as Joined,
  };
  const answer = (type: RequestType, payload: unknown): unknown => {
    if (type === "call.join") return stage.joined;
    if (type !== "records.append") return { ok: true };
    const kept: string[] = [];
    const refused: { id: string; reason: string }[] = [];
    for (const one of (payload as Payload<"records.append">).records) {
      const record = MeetingRecord.parse(one);
      if (stage.refuse(record)) refused.push({ id: record.id, reason: "corrupt" });
      else {
        stage.disk.set(record.id, record);
        kept.push(record.id);
      }
    }
    return { kept, refused };
  };
  const ask = (async (type, payload) => {
    stage.asked.push({ type, payload });
    if (stage.isBlocked) return new Promise(() => {});
    if (stage.fault) throw stage.fault;
    return answer(type, payload);
  }) as Ask;
  const session = startSession(
    {
      clock,
      ask,
      isCurrent: () => stage.isCurrent,
      shelf,
      makeId() {
        ids += 1;
        return `01JD7Q${String(ids).padStart(20, "0")}`;
      },
      connect() {
        stage.ports += 1;
        return {
          post: (message) => void stage.alive.push(message),
          onMessage: (run) => {
            tell = run;
          },
          onDisconnect: (run) => {
            drop = run;
          },
          close() {
            stage.closedPorts += 1;
          },
        };
      },
    },
    stop.signal,
  );
  session.attach({
    post: (message) => void stage.posted.push(structuredClone(message)),
    onMessage: (run) => {
      hear = run;
    },
  });
  return Object.assign(stage, {
    session,
    ask,
    send: (message: FromSensor) => hear(structuredClone(message)),
    command: (message: FromKeeper) => tell(message),
    dropPort: () => drop(),
    state(patch: Parameters<Stage["state"]>[0] = {}) {
      const event = {
        type: "state.changed",
        at: clock.now(),
        state: "joined",
        site: "meet",
        room: "abc-defg-hij",
        title: "Design review",
        presenting: false,
        ...patch,
      } as const;
      hear({ type: "page", events: [event] });
    },
    signal(name: SignalName, health: "ok" | "off" | "blind" | "not-available") {
      const event = { type: "signal.changed", at: clock.now(), signal: name, health, reason: null };
      hear({ type: "page", events: [event] });
    },
    written: <T extends RecordType>(type: T) =>
      [...stage.disk.values()].filter((one): one is RecordOf<T> => one.type === type),
    async join() {
      this.state();
      await clock.pass(0);
      hear({
        type: "page",
        events: [{ type: "people.changed", at: clock.now(), people, count: 3 }],
      });
      for (const name of ["captions", "speaking", "names"] as const) this.signal(name, "ok");
      await clock.pass(0);
    },
  } satisfies Partial<Stage> & ThisType<Stage>);
}
