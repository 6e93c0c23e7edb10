// @vitest-environment node
/** The keeper's wiring: what it listens to from its first turn, and what it does then. */
import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { WAIT_MS } from "@/lib/keeper/pass-command";
import { startKeeper } from "@/lib/keeper/start";
import type { FromKeeper } from "@/lib/messaging/protocol";
import type { Sender } from "@/lib/messaging/sender";
import { aPage, completeBrowser, overlayIn, World } from "./world";

type Run = (...args: never[]) => unknown;

/** An event of the browser that WXT's in-memory one lacks. */
function event() {
  const listeners: Run[] = [];
  return {
    addListener: (run: Run) => listeners.push(run),
    fire: (...args: unknown[]) => {
      for (const run of listeners) run(...(args as never[]));
    },
  };
}

let world: World;
let pages: string[];
let on: Record<"connect" | "command" | "granted", ReturnType<typeof event>>;
let inject: ReturnType<typeof vi.fn>;

beforeEach(async () => {
  ({ pages } = completeBrowser());
  world = await new World().agree();
  on = { connect: event(), command: event(), granted: event() };
  inject = vi.fn().mockResolvedValue([]);
  Object.assign(fakeBrowser.runtime, {
    onConnect: on.connect,
    getManifest: () => ({
      content_scripts: [{ matches: ["https://x.test/*"], js: ["sensor.js"] }],
    }),
  });
  Object.assign(fakeBrowser.runtime, {
    getURL: (path: string) => `chrome-extension://next-time-test${path}`,
  });
  Object.assign(fakeBrowser, {
    commands: { onCommand: on.command },
    permissions: { onAdded: on.granted },
    scripting: { executeScript: inject },
  });
  startKeeper(world.keeper);
});

/** An overlay that calls; `heard` is what the keeper says to it. */
function call(sender: Sender, name = "call") {
  const heard: FromKeeper[] = [];
  const message = event();
  const disconnect = event();
  const port = {
    name,
    sender,
    onMessage: message,
    onDisconnect: disconnect,
    postMessage: (said: FromKeeper) => heard.push(said),
    disconnect: vi.fn(),
  };
  on.connect.fire(port);
  return { heard, port, say: message.fire, hangUp: () => disconnect.fire() };
}

const alarm = async (name: string) => (await fakeBrowser.alarms.get(name))?.scheduledTime;

describe("requests", () => {
  test("are answered from the first turn on", async () => {
    const message = { type: "page.open", payload: { page: "welcome", meetingId: null } };
    const [answer] = await fakeBrowser.runtime.onMessage.trigger(
      message,
      aPage as never,
      () => undefined,
    );
    expect(answer).toEqual({ ok: true, reply: { ok: true } });
    expect(pages).toEqual(["chrome-extension://next-time-test/welcome.html"]);
  });
});

describe("installing", () => {
  const install = (reason: string) => fakeBrowser.runtime.onInstalled.trigger({ reason } as never);

  test("opens the first-run page and brings the sensor into open calls", async () => {
    vi.spyOn(fakeBrowser.tabs, "query").mockResolvedValue([{ id: 4 }, { id: 5 }] as never);
    await install("install");
    await vi.waitFor(() => expect(inject).toHaveBeenCalledTimes(2));
    expect(pages).toEqual([expect.stringContaining("/welcome.html")]);
    expect(inject).toHaveBeenCalledWith({
      target: { tabId: 4, allFrames: true },
      files: ["/sensor.js"],
    });
  });

  test("an update brings the sensor, and opens nothing", async () => {
    vi.spyOn(fakeBrowser.tabs, "query").mockResolvedValue([{ id: 4 }] as never);
    inject.mockRejectedValue(new Error("Cannot access this page."));
    await install("update");
    await vi.waitFor(() => expect(inject).toHaveBeenCalledTimes(1));
    expect(pages).toEqual([]);
  });

  test("a new version of the browser is neither", async () => {
    await install("browser_update");
    await vi.waitFor(async () => expect(await alarm("round")).toBeDefined());
    expect([inject.mock.calls.length, pages.length]).toEqual([0, 0]);
  });

  test("a site that is given back gets the sensor at once", async () => {
    vi.spyOn(fakeBrowser.tabs, "query").mockResolvedValue([{ id: 4 }] as never);
    on.granted.fire({ origins: ["https://*.zoom.us/*"] });
    await vi.waitFor(() => expect(inject).toHaveBeenCalledTimes(1));
  });
});

describe("lines", () => {
  test.each([
    ["a page of ours", aPage, "call"],
    ["another extension", { ...overlayIn(1), id: "somebody-else" }, "call"],
    ["an overlay under another name", overlayIn(1), "chat"],
  ])("hangs up on %s", (_, sender, name) => {
    const { port } = call(sender, name);
    expect(port.disconnect).toHaveBeenCalledTimes(1);
    expect(world.keeper.lines.of({})).toEqual([]);
  });

  test("a sign of life moves the end on; a closed line begins the grace", async () => {
    const meetingId = await world.begin(1);
    const line = call(overlayIn(1));
    world.at += 40_000;
    line.say({ type: "alive", meetingId, at: world.at });
    await vi.waitFor(async () =>
      expect((await world.db.meetings.get(meetingId))?.aliveAt).toBe(world.at),
    );
    world.at += 5000;
    line.hangUp();
    await vi.waitFor(async () => expect(await alarm(`end:${meetingId}`)).toBe(world.at + 60_000));
    expect((await world.db.meetings.get(meetingId))?.aliveAt).toBe(world.at);
  });

  test("what is no sign of life is ignored", async () => {
    const meetingId = await world.begin(1);
    const line = call(overlayIn(1));
    line.say({ type: "alive", meetingId, at: -5 });
    line.say("alive");
    expect(world.keeper.lines.of({ meetingId })).toEqual([]);
  });

  test("the alarm ends a silent meeting, and a click on its notification opens the debrief", async () => {
    const meetingId = await world.begin(50);
    world.at += 150_000;
    await fakeBrowser.alarms.onAlarm.trigger({ name: `end:${meetingId}` } as never);
    await vi.waitFor(async () =>
      expect(Object.keys(await fakeBrowser.notifications.getAll())).toEqual([
        `debrief:${meetingId}`,
      ]),
    );
    await fakeBrowser.notifications.onClicked.trigger(`debrief:${meetingId}`);
    await vi.waitFor(() =>
      expect(pages).toEqual([expect.stringContaining(`/debrief.html#${meetingId}`)]),
    );
  });

  test("an alarm that is not ours does nothing", async () => {
    await fakeBrowser.alarms.onAlarm.trigger({ name: "end:" } as never);
    await fakeBrowser.alarms.onAlarm.trigger({ name: "wake" } as never);
    expect(await world.db.meetings.count()).toBe(0);
  });
});

describe("shortcuts", () => {
  test.each(["tap-1", "tap-2", "tap-3", "toggle-panel"])(
    "%s reaches the tab in front",
    async (name) => {
      const front = call(overlayIn(1));
      const behind = call(overlayIn(2));
      on.command.fire(name, { id: 1 });
      await vi.waitFor(() => expect(front.heard).toEqual([{ type: "command", command: name }]));
      expect(behind.heard).toEqual([]);
    },
  );

  test("without a tab from the browser, the tab in front is looked up", async () => {
    vi.spyOn(fakeBrowser.tabs, "query").mockResolvedValue([{ id: 2 }] as never);
    const front = call(overlayIn(2));
    on.command.fire("tap-1");
    await vi.waitFor(() => expect(front.heard).toHaveLength(1));
  });

  test("a key that woke the worker waits for the overlay to call again, once", async () => {
    on.command.fire("tap-1", { id: 1 });
    await vi.waitFor(() => Promise.resolve());
    const late = call(overlayIn(1));
    await vi.waitFor(() => expect(late.heard).toEqual([{ type: "command", command: "tap-1" }]));
    expect(call(overlayIn(1)).heard).toEqual([]);
    expect(WAIT_MS).toBeGreaterThan(250);
  });

  test("an unknown command is nothing", async () => {
    const front = call(overlayIn(1));
    on.command.fire("self-destruct", { id: 1 });
    on.command.fire("tap-1", { id: 1 });
    await vi.waitFor(() => expect(front.heard).toEqual([{ type: "command", command: "tap-1" }]));
  });
});
