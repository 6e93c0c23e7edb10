// @vitest-environment node
/** The keeper's door: who may ask what, and what becomes of everybody and everything else. */
import { describe, expect, test, vi } from "vitest";
import { BURST, isTooLarge, MAX_BYTES, makeLimit, PER_SECOND } from "@/lib/messaging/limits";
import { protocol, type RequestType } from "@/lib/messaging/protocol";
import { type Door, type Handlers, receive } from "@/lib/messaging/receive";
import { Refusal, refusalOf } from "@/lib/messaging/refusal";
import { isSite, type Sender, whoSent } from "@/lib/messaging/sender";
import { aPage, OWN, overlayIn, sensorIn } from "../keeper/world";

const ID = "01JD0000000000000000000000";
const TOKEN = "t".repeat(16);
const place = { x: 1, y: 2, fromRight: false, fromBottom: false };

/** One good payload of each request, and one that must not pass. */
const PAYLOADS: { [T in RequestType]: { good: unknown; bad: unknown } } = {
  "frame.announce": { good: { token: TOKEN }, bad: { token: "short" } },
  "token.ask": { good: {}, bad: null },
  "records.rescue": { good: { records: [] }, bad: { records: Array(5001).fill(0) } },
  "call.join": {
    good: { site: "meet", room: "r", title: null, at: 1 },
    bad: { site: "teams", room: "r", title: null, at: 1 },
  },
  "records.append": { good: { records: [{}] }, bad: { records: [] } },
  "names.put": { good: { meetingId: ID, names: { p1: "A" } }, bad: { meetingId: ID, names: [1] } },
  "call.end": { good: { meetingId: ID, at: 1 }, bad: { meetingId: ID, at: -1 } },
  "call.discard": { good: { meetingId: ID }, bad: { meetingId: "x" } },
  "debrief.choose": {
    good: { meetingId: ID, choice: "now" },
    bad: { meetingId: ID, choice: "never" },
  },
  "page.open": { good: { page: "welcome", meetingId: null }, bad: { page: "javascript:" } },
  "place.put": { good: { site: "meet", place }, bad: { site: "meet", place: { ...place, x: -1 } } },
  "doc.draft": {
    good: { doc: "d", field: "f", value: { any: [1, "two", null] } },
    bad: { doc: "d".repeat(101), field: "f", value: 1 },
  },
  "doc.commit": { good: { doc: "d", fields: { f: 1 } }, bad: { doc: "d", fields: "f" } },
  "phrase.delete": { good: { id: ID }, bad: { id: "" } },
  "words.delete": { good: { id: ID }, bad: { id: "x" } },
  "meeting.delete": { good: { meetingId: ID }, bad: {} },
  "data.delete": { good: {}, bad: "all" },
};
const TYPES = Object.keys(protocol) as RequestType[];
const SENDERS = { sensor: sensorIn(1), overlay: overlayIn(1), page: aPage } as const;

function doorWith(handle = vi.fn().mockResolvedValue({ ok: true })) {
  const handlers = Object.fromEntries(TYPES.map((type) => [type, handle])) as unknown as Handlers;
  const door: Door = { handlers, own: OWN, mayAsk: () => true };
  return { door, handle };
}

describe.each(TYPES)("%s", (type) => {
  const { good, bad } = PAYLOADS[type];
  const allowed = protocol[type].from as readonly string[];

  test.each(Object.entries(SENDERS))("from the %s", async (who, sender) => {
    const { door, handle } = doorWith();
    const answer = await receive(door, { type, payload: good }, sender);
    if (allowed.includes(who)) {
      expect(answer).toEqual({ ok: true, reply: { ok: true } });
      expect(handle).toHaveBeenCalledTimes(1);
      return;
    }
    expect(answer).toMatchObject({ ok: false, error: { code: "not-allowed" } });
    expect(handle).not.toHaveBeenCalled();
  });

  test("a payload that does not parse is never handled", async () => {
    const { door, handle } = doorWith();
    const sender = SENDERS[allowed[0] as keyof typeof SENDERS];
    const answer = await receive(door, { type, payload: bad }, sender);
    expect(answer).toMatchObject({ ok: false, error: { code: "bad-request" } });
    expect(handle).not.toHaveBeenCalled();
  });
});

describe("who sent it", () => {
  const meet = "https://meet.google.com/abc-defg-hij";
  const inTab = (url: string, more: Partial<Sender> = {}): Sender => ({
    ...sensorIn(1, url),
    ...more,
  });

  test.each([
    ["Meet", inTab(meet), "sensor"],
    ["Zoom", inTab("https://app.zoom.us/wc/1/join"), "sensor"],
    ["Zoom of a company", inTab("https://acme-corp.zoom.us/wc/1/join"), "sensor"],
    ["a child frame of Zoom", inTab("https://app.zoom.us/wc/1/frame", { frameId: 3 }), "sensor"],
    ["a site that only looks like it", inTab("https://meet.google.com.evil.example/"), null],
    ["another site that ends alike", inTab("https://evilzoom.us/"), null],
    ["not encrypted", inTab("http://meet.google.com/abc"), null],
    [
      "an origin that contradicts its address",
      inTab(meet, { origin: "https://evil.example" }),
      null,
    ],
    ["prerendered", inTab(meet, { documentLifecycle: "prerender" }), null],
    ["another extension", inTab(meet, { id: "somebody-else" }), null],
    ["no tab", { id: OWN.id, url: meet }, null],
    ["no address", { id: OWN.id }, null],
    ["an address that is none", { id: OWN.id, url: "::" }, null],
    ["our overlay on Meet", overlayIn(1), "overlay"],
    [
      "our overlay under a random host",
      {
        ...overlayIn(1),
        url: "chrome-extension://2b6e1c4e-0000-4000-8000-000000000000/overlay.html",
      },
      "overlay",
    ],
    ["our overlay in the practice call", overlayIn(1, `${OWN.origin}/practice.html`), "overlay"],
    ["our overlay in a page of nobody's", overlayIn(1, "https://evil.example/"), null],
    ["our overlay as a tab of its own", { ...overlayIn(1), frameId: 0 }, null],
    [
      "our overlay without a tab",
      { id: OWN.id, url: `${OWN.origin}/overlay.html`, frameId: 2 },
      null,
    ],
    ["our dashboard", aPage, "page"],
    ["our popup, which has no tab", { id: OWN.id, url: `${OWN.origin}/popup.html` }, "page"],
    ["our dashboard in a frame", { ...aPage, frameId: 2 }, null],
    [
      "a page of another extension",
      { id: OWN.id, url: "chrome-extension://other/popup.html" },
      null,
    ],
  ] as [string, Sender, string | null][])("%s", (_, sender, expected) => {
    expect(whoSent(sender, OWN)).toBe(expected);
  });

  test("call sites are exactly those two", () => {
    expect(isSite("https://zoom.us/wc/1/join")).toBe(true);
    expect(isSite("https://mail.google.com/")).toBe(false);
    expect(isSite(undefined)).toBe(false);
  });
});

describe("the door", () => {
  test.each([
    ["no request at all", undefined],
    ["a text", "records.append"],
    ["an unknown request", { type: "records.burn", payload: {} }],
    ["a name every object has", { type: "constructor", payload: {} }],
    ["a request named __proto__", { type: "__proto__", payload: {} }],
  ])("%s is a bad request", async (_, message) => {
    const { door } = doorWith();
    const answer = await receive(door, message, aPage);
    expect(answer).toMatchObject({ ok: false, error: { code: "bad-request" } });
  });

  test("whoever is not known is not even measured", async () => {
    const mayAsk = vi.fn(() => true);
    const { door } = doorWith();
    const stranger = { ...aPage, id: "somebody-else" };
    const answer = await receive({ ...door, mayAsk }, { type: "token.ask" }, stranger);
    expect(answer).toMatchObject({ ok: false, error: { code: "not-allowed" } });
    expect(mayAsk).not.toHaveBeenCalled();
  });

  test("1 MB is refused, a byte less is read", () => {
    const message = (length: number) => "x".repeat(length - 2);
    expect(isTooLarge(message(MAX_BYTES))).toBe(true);
    expect(isTooLarge(message(MAX_BYTES - 1))).toBe(false);
    expect(isTooLarge(undefined)).toBe(false);
  });

  test("1,000 a second from one document: the burst passes, the rest is refused", () => {
    let now = 0;
    const mayAsk = makeLimit(() => now);
    const passed = Array.from({ length: 1000 }, () => mayAsk("a")).filter(Boolean).length;
    expect(passed).toBe(BURST);
    expect(mayAsk("b")).toBe(true);
    now += 1000;
    expect(Array.from({ length: 1000 }, () => mayAsk("a")).filter(Boolean).length).toBe(PER_SECOND);
  });

  test("over the limit it may be tried again, and nothing was handled", async () => {
    const { door, handle } = doorWith();
    const message = { type: "data.delete", payload: {} };
    const answer = await receive({ ...door, mayAsk: () => false }, message, aPage);
    expect(answer).toMatchObject({ ok: false, error: { code: "failed" } });
    expect(handle).not.toHaveBeenCalled();
  });

  test.each([
    [new Refusal("not-found", "gone"), "not-found"],
    [new DOMException("full", "QuotaExceededError"), "storage-full"],
    [{ name: "AbortError", inner: { name: "QuotaExceededError" } }, "storage-full"],
    [{ name: "BulkError", failures: [{ name: "QuotaExceededError" }] }, "storage-full"],
    [new Error("what?"), "failed"],
    ["what?", "failed"],
  ])("%s is answered as %s", async (error, code) => {
    expect(refusalOf(error).code).toBe(code);
    const { door } = doorWith(vi.fn().mockRejectedValue(error));
    const answer = await receive(door, { type: "data.delete", payload: {} }, aPage);
    expect(answer).toMatchObject({ ok: false, error: { code } });
  });
});
