/** The screens of the replica of Meet that are no call; all live at the same address. */
import { h, onPress } from "../element";
import { icon } from "../icons";
import type { ReplicaPerson } from "../replica";
import type { MeetWords } from "./words";

const controls = (words: MeetWords): HTMLElement =>
  h(
    "div.controls",
    {},
    h(
      "button.round",
      { jsname: "hw0c9", "aria-label": "Turn off microphone", "data-is-muted": "false" },
      icon("mic"),
    ),
    h(
      "button.round.off",
      { jsname: "psRWwc", "aria-label": "Turn on camera", "data-is-muted": "true" },
      icon("videocam_off"),
    ),
    h("button.round.leave", { "aria-label": words.leave }, icon("call_end")),
  );

export function greenRoom(
  words: MeetWords,
  self: ReplicaPerson | undefined,
  join: () => void,
): HTMLElement {
  return h(
    "div.screen",
    {},
    h(
      "div.preview",
      { "data-participant-id": "spaces/S/devices/preview" },
      icon("visual_effects"),
      h("span.notranslate", {}, self?.name ?? ""),
    ),
    controls(words),
    onPress(h("button.primary", { jsname: "Qx7uuf" }, h("span", {}, words.join)), join),
  );
}

export function lobby(words: MeetWords, home: () => void): HTMLElement {
  return h(
    "div.screen",
    {},
    h("div.preview", { "data-participant-id": "spaces/S/devices/preview" }, icon("visual_effects")),
    controls(words),
    h("p", { role: "status" }, words.waiting),
    onPress(h("button.text", {}, words.home), home),
  );
}

export function ended(words: MeetWords, rejoin: () => void, home: () => void): HTMLElement {
  return h(
    "div.screen",
    { "data-call-ended": "true" },
    h("h1", {}, words.left),
    onPress(h("button.text", {}, words.rejoin), rejoin),
    onPress(h("button.primary", {}, words.home), home),
  );
}

export function message(text: string, words: MeetWords, home: () => void): HTMLElement {
  return h("div.screen", {}, h("h1", {}, text), onPress(h("button.primary", {}, words.home), home));
}

/** What the main tab shows while the call is in a window of its own. */
export function poppedOut(back: () => void): HTMLElement {
  return h(
    "div.popped",
    {},
    h("h2", {}, "Your Meet call is in another window"),
    h("p", {}, "Using picture-in-picture lets you stay in the call while you do other things"),
    onPress(h("button.primary", {}, "Bring the call back here"), back),
  );
}
