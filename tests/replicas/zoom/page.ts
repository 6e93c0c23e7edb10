/**
 * The replica of the Zoom web client as a page script. At the meeting's address it is the shell with
 * the client in a child frame, or (variant "top-document") the client itself.
 */
import { h, onPress } from "../element";
import { play } from "../player";
import type { Playing, Replica, ReplicaOptions, Screen } from "../replica";
import { type Call, makeCall } from "./call";
import { WORDS } from "./words";

const given = document.getElementById("replica-options")?.textContent ?? "{}";
const options: ReplicaOptions = JSON.parse(given);
const words = WORDS[options.language];
const isShell = window.top === window && !options.flags.includes("zoom-top-document");

/** The tab's own window: leaving navigates it, not the frame. */
const tab = window.top ?? window;

function makeReplica(): Replica {
  let playing: Playing | null = null;
  let call: Call | null = null;
  const place = document.body.appendChild(h("div.main"));
  const theCall = (): Call => {
    if (!call) throw new Error("nobody is in the call: call join() first");
    return call;
  };
  const client = (...children: (Node | null)[]) =>
    h("div", { id: "root" }, h("div.meeting-app", { id: "meeting-app" }, ...children));
  const preview = () =>
    client(
      h(
        "div.preview-root",
        {},
        h("input", { id: "input-for-name", type: "text", value: "Sam Stone" }),
        onPress(h("button.preview-join-button", {}, words.join), () => show("joined")),
      ),
    );
  const waiting = () => client(h("div.waiting-room-container", {}, h("p", {}, words.waiting)));
  const over = () =>
    client(
      h(
        "div.zm-modal",
        { role: "dialog" },
        h("div.zm-modal-body-title", {}, "This meeting has been ended by host"),
      ),
    );
  const goHome = (): HTMLElement => {
    tab.history.pushState(null, "", "/wc/");
    tab.document.title = "Zoom";
    return h("div.home", {}, "Home");
  };
  const show = (screen: Screen): void => {
    call = screen === "joined" ? makeCall(replica, options, () => replica.leave()) : null;
    const screens: Record<Screen, () => HTMLElement> = {
      "green-room": preview,
      lobby: waiting,
      joined: () => theCall().element,
      ended: over,
      denied: over,
      "wrong-code": over,
      home: goHome,
    };
    place.replaceChildren(screens[screen]());
  };
  const replica: Replica = {
    clock: { now: () => performance.now(), after: (ms, run) => void setTimeout(run, ms) },
    options,
    get playing() {
      return playing;
    },
    show,
    join: () => show("joined"),
    leave: () => tab.location.assign("/wc/"),
    addPerson: (person) => theCall().addPerson(person),
    removePerson: (key) => theCall().removePerson(key),
    mute: (key, on) => theCall().mute(key, on),
    say: (block, key, text) => theCall().say(block, key, text),
    dropRow: (block) => theCall().dropRow(block),
    putBackRow: (block) => theCall().putBackRow(block),
    copyRow: (block, on) => theCall().copyRow(block, on),
    replaceText: (block, text) => theCall().replaceText(block, text),
    captions: (on) => theCall().captions(on),
    speaking: (key, on) => theCall().speaking(key, on),
    present: (key) => theCall().present(key),
    presentOwn: (on) => theCall().presentOwn(on),
    popOut: (on) => theCall().popOut(on),
    panel: (open) => theCall().panel(open),
    breakout: (on) => theCall().breakout(on),
    dialog: (on) => theCall().dialog(on),
    hideBars: (on) => theCall().hideBars(on),
    toast: (text) => theCall().toast(text),
    raisedHands: (on) => theCall().raisedHands(on),
    active: (key) => theCall().active(key),
    announce(text) {
      const area = document.getElementById("aria-notify-area");
      if (area) area.textContent = text;
    },
    play(lines, how = {}) {
      if (!call) show("joined");
      return play(replica, lines, how, (now) => {
        playing = now;
      });
    },
  };
  show(options.start);
  return replica;
}

if (isShell) {
  const frame = h("iframe.pwa-webclient__iframe", {
    id: "webclient",
    src: "/wc-client.html",
    role: "presentation",
  });
  document.body.append(
    h("div.pwa-webclient", {}, h("div.pwa-webclient__iframe-wrapper", {}, frame)),
  );
} else {
  const replica = makeReplica();
  window.replica = replica;
  // The test finds it on the tab, wherever the client is.
  tab.replica = replica;
}
