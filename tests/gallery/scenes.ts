/** Every state of the overlay as a view, for pictures and for component tests. */
import type { MeetingRecord } from "@/lib/core/events/record";
import type { Settings } from "@/lib/messaging/protocol";
import type { SignalView } from "@/lib/session/lamp";
import { initialView, type SessionView } from "@/lib/session/view";
import { plan, reading, START } from "../session/stage";

const MEETING = "01JD7Q0000000000000000000A";
let ids = 0;
const common = (at: number) => {
  ids += 1;
  return {
    v: 1 as const,
    id: `01JD7R${String(ids).padStart(20, "0")}`,
    meetingId: MEETING,
    at,
    elapsedMs: at - START,
  };
};
export const minutes = (count: number) => START + count * 60_000;

export const tap = (behaviourId: string, at: number): MeetingRecord => ({
  ...common(at),
  type: "tap",
  behaviourId,
  via: "panel",
});
export const sighting = (
  behaviourId: string,
  at: number,
  whom: string,
  detector: "interruption" | "invitation" = "interruption",
  score = 0.99,
): MeetingRecord => ({
  ...common(at),
  type: "sighting",
  behaviourId,
  detector,
  who: "self",
  whom,
  score,
  kind: detector === "interruption" ? "took-floor" : null,
});
export const mark = (value: "did" | "did-not" | "no-chance", at: number): MeetingRecord => ({
  ...common(at),
  type: "mark",
  behaviourId: "pause",
  value,
});
export const span = (state: "in-call" | "gap", ms: number, captions: boolean): MeetingRecord => ({
  ...common(START + ms),
  type: "span",
  ms,
  state,
  captions,
  speaking: captions,
  names: captions,
});

const well = (health: SignalView["health"], since = START): SignalView => ({
  health,
  reason: null,
  since,
});
export const signals = { captions: well("ok"), speaking: well("ok"), names: well("ok") };

const byHand: Settings = { ...reading, captions: "by-hand" };

const counting: SessionView = {
  ...initialView,
  status: "counting",
  site: "meet",
  title: "Design review",
  meetingId: MEETING,
  startedAt: START,
  minutes: 24,
  plan,
  phase: "coaching",
  settings: reading,
  signals,
  names: { "t.p2": "Priya", "t.p3": "Tom" },
  records: [tap("cutIn", minutes(5)), tap("cutIn", minutes(9))],
};
const full: SessionView = {
  ...counting,
  shape: "panel",
  records: [
    ...counting.records,
    tap("invite", minutes(11)),
    mark("did", minutes(12)),
    // Not sure enough for the call: it waits for the debrief.
    sighting("cutIn", minutes(2), "t.p2", "interruption", 0.3),
    sighting("invite", minutes(16), "t.p2", "invitation"),
    sighting("invite", minutes(19), "t.p3", "invitation"),
  ],
  seats: [
    { who: "p2", name: "Priya", state: "answered" },
    { who: "p3", name: "Tom", state: "invited" },
    { who: "p4", name: "Jonas", state: "not-heard" },
    { who: "p5", name: "Mei", state: "not-heard" },
    { who: "p6", name: "Ana", state: "heard" },
  ],
  notice: { id: 1, key: "counted", behaviourId: "cutIn", at: minutes(26), undo: "x" },
};
const off = { ...signals, captions: well("off", minutes(9)) };
const around = counting.surroundings;
/** The same plan with the invitations as its focus. */
const inviting = {
  ...plan,
  behaviours: plan.behaviours.map((one) => ({ ...one, isFocus: one.id === "invite" })),
};
/** The same plan with the pause, which is marked and not counted, as its focus. */
const pausing = {
  ...plan,
  behaviours: plan.behaviours.map((one) => ({ ...one, isFocus: one.id === "pause" })),
};

export const scenes = {
  "pill-measuring": counting,
  "pill-partly": { ...counting, signals: { ...signals, names: well("blind") } },
  "pill-off": { ...counting, signals: off, records: [] },
  "pill-candidate": {
    ...counting,
    plan: inviting,
    records: [tap("invite", minutes(5)), sighting("invite", minutes(8), "t.p2", "invitation")],
  },
  "pill-elsewhere": {
    ...counting,
    records: [...counting.records, sighting("invite", minutes(8), "t.p2", "invitation")],
  },
  "pill-mark": { ...counting, plan: pausing, records: [mark("did-not", minutes(5))] },
  "pill-mark-none": { ...counting, plan: pausing, phase: "baseline", records: [] },
  "pill-not-this": {
    ...counting,
    status: "discarded",
    records: [],
    notice: { id: 1, key: "discarded", behaviourId: null, at: minutes(2), undo: null },
  },
  "pill-cue": { ...counting, cue: "I count to three before the first word" },
  "pill-cue-active": {
    ...counting,
    cue: "Count to three",
    settings: { ...reading, nudges: "active" as const },
  },
  "pill-baseline": { ...counting, phase: "baseline" },
  "pill-folded": {
    ...counting,
    surroundings: { ...around, width: 400 },
    plan: inviting,
    records: [tap("invite", minutes(5)), sighting("invite", minutes(8), "t.p2", "invitation")],
  },
  "pill-late": { ...counting, isLate: true },
  "pill-toast": { ...counting, notice: full.notice },
  "pill-by-hand": { ...counting, settings: byHand, records: [] },
  "pill-choose": { ...counting, status: "choose", plan: null },
  "pill-second-tab": { ...counting, status: "second-tab" },
  "pill-discarded": { ...counting, status: "discarded" },
  dot: { ...counting, shape: "dot", isPresenting: true },
  panel: full,
  "panel-320": { ...full, surroundings: { ...around, width: 320 } },
  "panel-told": {
    ...full,
    notice: { id: 2, key: "confirmed", behaviourId: "invite", at: minutes(26), undo: "x" },
  },
  "panel-told-320": {
    ...full,
    surroundings: { ...around, width: 320 },
    notice: { id: 2, key: "confirmed", behaviourId: "invite", at: minutes(26), undo: "x" },
  },
  "panel-refused-one": {
    ...full,
    surroundings: { ...around, width: 320 },
    notice: { id: 2, key: "refused", behaviourId: null, at: minutes(26), undo: null },
  },
  "panel-baseline": { ...full, phase: "baseline", notice: null },
  "panel-off": { ...full, signals: off, notice: null },
  "panel-partly": { ...full, signals: { ...signals, names: well("blind") }, notice: null },
  "panel-unsigned": {
    ...full,
    signals: { ...signals, names: { ...well("blind"), reason: "captions-unsigned" } },
    notice: null,
  },
  "panel-slept": {
    ...full,
    records: [...full.records, { ...span("gap", minutes(5) - START, false), at: minutes(22) }],
    notice: null,
  },
  "panel-not-english": { ...full, otherLanguageSince: minutes(9), notice: null },
  "pill-not-english": { ...counting, otherLanguageSince: minutes(9) },
  "panel-short": { ...full, signals: { ...signals, speaking: well("not-available") } },
  "panel-by-hand": { ...full, settings: byHand, records: [], notice: null },
  "panel-paused": { ...full, status: "paused", notice: null },
  "panel-late": { ...full, isLate: true, trouble: "storage-full", notice: null },
  "panel-choose": { ...full, status: "choose" },
  "panel-second-tab": { ...full, status: "second-tab" },
  "panel-refused": { ...full, status: "refused", trouble: "newer-database" },
  "panel-discarded": { ...full, status: "discarded" },
  "panel-updated": { ...full, status: "updated" },
  "end-card": {
    ...full,
    status: "ended",
    isAsking: true,
    notice: null,
    records: [
      ...full.records,
      span("in-call", 49 * 60_000, true),
      span("in-call", 3 * 60_000, false),
    ],
  },
} satisfies Record<string, SessionView>;

export type SceneName = keyof typeof scenes;
