/** The replica of Google Meet as a page script: builds the page and puts `window.replica` on it. */
import { h } from "../element";
import { play } from "../player";
import type { Playing, Replica, ReplicaOptions, Screen } from "../replica";
import { makeCall } from "./call";
import { ended, greenRoom, lobby, message } from "./screens";
import { WORDS } from "./words";

const given = document.getElementById("replica-options")?.textContent ?? "{}";
const options: ReplicaOptions = JSON.parse(given);
const words = WORDS[options.language];
const CODE = "abc-defg-hij";

const content = h("div", { jsname: "a9kxte" });
const inCall = h("div", { "data-in-call": "false", style: "display:none" });
const announcers = ["assertive", "polite"].map((politeness) =>
  h("div.sr", { "aria-live": politeness, "aria-atomic": "true" }),
);
document.body.append(
  h("div", { id: "yDmH0d" }, h("c-wiz", { "data-unresolved-meeting-id": CODE }, inCall, content)),
  ...announcers,
);

let playing: Playing | null = null;
let call: ReturnType<typeof makeCall> | null = null;

/** The call of now; made anew for every sitting, as the page does. */
function theCall(): ReturnType<typeof makeCall> {
  if (!call) throw new Error("nobody is in the call: call join() first");
  return call;
}

function show(screen: Screen): void {
  call = null;
  document.title = screen === "home" ? "Google Meet" : `Meet - ${CODE}`;
  const self = options.people.find((person) => person.isSelf);
  const home = () => show("home");
  if (screen === "joined") {
    inCall.setAttribute("data-in-call", "true");
    call = makeCall(replica, options, () => show("ended"));
  }
  const screens: Record<Screen, () => HTMLElement> = {
    "green-room": () => greenRoom(words, self, () => show("joined")),
    lobby: () => lobby(words, home),
    joined: () => theCall().element,
    ended: () => ended(words, () => show("green-room"), home),
    denied: () => message("Someone in the call denied your request to join", words, home),
    "wrong-code": () => message("Check your meeting code", words, home),
    home: () => message("Google Meet", words, home),
  };
  content.replaceChildren(screens[screen]());
}

const replica: Replica = {
  clock: {
    now: () => performance.now(),
    after: (ms, run) => void setTimeout(run, ms),
  },
  options,
  get playing() {
    return playing;
  },
  show,
  join: () => show("joined"),
  leave: () => show("ended"),
  addPerson: (person) => theCall().addPerson(person),
  removePerson: (key) => theCall().removePerson(key),
  mute: (key, on) => theCall().mute(key, on),
  say: (block, key, text) => theCall().say(block, key, text),
  dropRow: (block) => theCall().dropRow(block),
  putBackRow: (block) => theCall().putBackRow(block),
  copyRow: () => undefined,
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
  announce(text) {
    for (const announcer of announcers) announcer.textContent = text;
  },
  active: () => undefined,
  play(lines, how = {}) {
    if (!call) show("joined");
    return play(replica, lines, how, (now) => {
      playing = now;
    });
  },
};
window.replica = replica;
show(options.start);
