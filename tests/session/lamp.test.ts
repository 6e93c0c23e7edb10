/** The lamp's three states, and what each missing signal does to them. */
import { describe, expect, test } from "vitest";
import type { SignalHealth, SignalName } from "@/lib/core/events/page-event";
import type { Behaviour } from "@/lib/core/plan/behaviour";
import { isCounted, lampOf, type Signals } from "@/lib/session/lamp";
import { isOwnerKnown } from "@/lib/session/owner-known";
import { plan } from "./stage";

const [cutIn, invite, pause] = plan.behaviours as [Behaviour, Behaviour, Behaviour];
const signals = (health: Partial<Record<SignalName, SignalHealth>>, reason: string | null = null) =>
  Object.fromEntries(
    Object.entries({ captions: "ok", speaking: "ok", names: "ok", ...health }).map(
      ([name, value]) => [name, { health: value, reason, since: 7 }],
    ),
  ) as Signals;
const lamp = (given: Signals, behaviours = plan.behaviours) =>
  lampOf({
    isReading: true,
    isPaused: false,
    signals: given,
    behaviours,
    otherLanguageSince: null,
    isOwnerKnown: true,
  });

describe("lampOf", () => {
  test.each([
    ["all well", signals({}), "measuring", null],
    ["a silent room is measured", signals({ captions: "silent" }), "measuring", null],
    ["captions off", signals({ captions: "off" }), "off", "captions-off"],
    ["no captions here", signals({ captions: "not-available" }), "off", "captions-not-available"],
    ["captions unread", signals({ captions: "blind" }), "off", "captions-unread"],
    ["popped out", signals({ captions: "paused" }, "popped-out"), "off", "popped-out"],
    ["names missing", signals({ names: "blind" }), "partly", "names-missing"],
    ["meters unseen", signals({ speaking: "blind" }), "partly", "speaking-missing"],
    ["no meters", signals({ speaking: "not-available" }), "partly", "speaking-not-available"],
    ["nothing heard of yet", {}, "off", "starting"],
  ] as const)("%s", (_, given, state, reason) => {
    expect(lamp(given)).toMatchObject({ state, reason });
  });

  test("a signal no behaviour needs is not missed", () => {
    expect(lamp(signals({ names: "blind" }), [cutIn]).state).toBe("measuring");
    expect(lamp(signals({ speaking: "blind" }), [invite]).state).toBe("measuring");
  });

  test("a pause and counting by hand say so before any signal", () => {
    const given = {
      signals: signals({}),
      behaviours: plan.behaviours,
      otherLanguageSince: null,
      isOwnerKnown: true,
    };
    expect(lampOf({ ...given, isReading: true, isPaused: true }).reason).toBe("paused");
    expect(lampOf({ ...given, isReading: false, isPaused: false }).reason).toBe("by-hand");
  });
});

describe("the owner", () => {
  const person = (id: string, isSelf: boolean) =>
    ({ id, name: id, isSelf, muted: null, kind: "person" }) as const;
  const [me, bo, cy] = [person("me", true), person("bo", false), person("cy", false)];

  test.each([
    ["nobody seen yet", [], null, true],
    ["alone", [bo], null, true],
    ["two, and none is the owner", [bo, cy], null, false],
    ["the owner among them", [me, bo], null, true],
    ["everybody's words in one row", [me, bo], "captions-unsigned", false],
  ] as const)("%s", (_, people, reason, isKnown) => {
    expect(isOwnerKnown({ people, signals: signals({ names: "blind" }, reason) })).toBe(isKnown);
  });

  test("unknown, nothing is counted; captions that are off come first", () => {
    const view = { isReading: true, isPaused: false, behaviours: plan.behaviours };
    const unknown = { ...view, otherLanguageSince: null, isOwnerKnown: false };
    const partly = lampOf({ ...unknown, signals: signals({}) });
    expect(partly).toEqual({ state: "partly", reason: "owner-unknown", since: 7 });
    expect(isCounted(cutIn, partly, signals({}))).toBe(false);
    const captionsOff = signals({ captions: "off" });
    expect(lampOf({ ...unknown, signals: captionsOff }).reason).toBe("captions-off");
    const unsigned = signals({ names: "blind" }, "captions-unsigned");
    expect(lampOf({ ...unknown, signals: unsigned })).toEqual({
      state: "off",
      reason: "captions-unsigned",
      since: 7,
    });
  });
});

describe("another language than English", () => {
  const other = (given: Signals, behaviours = plan.behaviours) =>
    lampOf({
      isReading: true,
      isPaused: false,
      signals: given,
      behaviours,
      otherLanguageSince: 9,
      isOwnerKnown: true,
    });

  test("is said, since when, and what is missing whole comes first", () => {
    expect(other(signals({}))).toEqual({ state: "partly", reason: "not-english", since: 9 });
    expect(other(signals({ speaking: "blind" })).reason).toBe("not-english");
    expect(other(signals({ names: "blind" })).reason).toBe("names-missing");
    expect(other(signals({ captions: "off" })).reason).toBe("captions-off");
  });

  test("does not matter where no behaviour is counted by words", () => {
    const longTurn = { ...cutIn, detector: "long-turn" } as const;
    expect(other(signals({}), [pause, longTurn]).state).toBe("measuring");
    expect(other(signals({}), [invite]).state).toBe("partly");
  });
});

describe("isCounted", () => {
  test("only what the signals allow now", () => {
    const nameless = signals({ names: "blind" });
    expect(isCounted(cutIn, lamp(nameless), nameless)).toBe(true);
    expect(isCounted(invite, lamp(nameless), nameless)).toBe(false);
    expect(isCounted(pause, lamp(signals({})), signals({}))).toBe(false);
    const off = signals({ captions: "off" });
    expect(isCounted(cutIn, lamp(off), off)).toBe(false);
  });
});
