/** The bars of the replica of Meet: top (title, People chip) and bottom (call controls). */
import { h, onPress } from "../element";
import { icon } from "../icons";
import type { Flag } from "../replica";
import type { MeetWords } from "./words";

export interface BarActions {
  captions(): void;
  mute(): void;
  leave(): void;
  fullScreen(): void;
  stopPresenting(): void;
}

/** The words Meet writes to people like us, hidden in its toolbar (meet-01, 2025-07-28). */
const NOTE = "Developing an extension for Meet? An add-on would work better.";

export function makeTopBar(title: string, words: MeetWords, fullScreen: () => void): HTMLElement {
  return h(
    "div.fJsklc.top",
    { "data-side": "1" },
    h(
      "div.title",
      { "data-meeting-title": title, role: "heading", "aria-level": "1" },
      h("span", { jsname: "NeC6gb" }, title),
    ),
    h(
      "div.P9KVBf.chips",
      { role: "region", "aria-label": "Call feature notifications and actions" },
      onPress(
        h("button.round.small", { "aria-label": "Full screen" }, icon("fullscreen")),
        fullScreen,
      ),
      h(
        "div.JgybGf.chip",
        {
          jsname: "ocqpFe",
          role: "button",
          tabindex: "0",
          "aria-haspopup": "dialog",
          "aria-expanded": "false",
          "aria-labelledby": "people-label",
        },
        icon("people"),
        h("span", { id: "people-label", hidden: true }, words.people),
        h("div.fdZ55", {}, "0"),
      ),
    ),
  );
}

export function makeBottomBar(
  words: MeetWords,
  has: (flag: Flag) => boolean,
  actions: BarActions,
): HTMLElement {
  const button = (name: string, attributes: Record<string, string>, word: string) =>
    h(`button.round${name}`, attributes, h("span", { "aria-hidden": "true" }, icon(word)));
  const captions = button(
    ".captions",
    { jsname: "RrG0hf", "aria-label": words.turnOn },
    "closed_caption_off",
  );
  const menuOrCaptions =
    has("captions-in-menu") || has("captions-not-available")
      ? null
      : h("div.juFBl", {}, onPress(captions, actions.captions));
  return h(
    "div.bottom",
    {},
    h("div", { id: "browser-extension-start-buttons" }),
    h(
      "div.Tmb7Fd.controls",
      { jsname: "vNB5le", role: "region", "aria-label": words.controls },
      h("span", { style: "display: none" }, NOTE),
      h("div", { id: "browser-extension-center-buttons" }),
      onPress(
        button(
          ".mic",
          { jsname: "hw0c9", "aria-label": "Turn off microphone", "data-is-muted": "false" },
          "mic",
        ),
        actions.mute,
      ),
      button(
        ".off",
        { jsname: "psRWwc", "aria-label": "Turn on camera", "data-is-muted": "true" },
        "videocam_off",
      ),
      button(".share", { jsname: "hNGZQc", "aria-label": "Share screen" }, "computer_arrow_up"),
      button("", { jsname: "G0pghc", "aria-label": "Send a reaction" }, "mood"),
      menuOrCaptions,
      button("", { jsname: "FpSaz", "aria-label": "Raise hand (ctrl + alt + h)" }, "back_hand"),
      button(
        "",
        { jsname: "NakZHc", "aria-label": "More options", "aria-haspopup": "menu" },
        "more_vert",
      ),
      onPress(
        button(".leave", { jsname: "CQylAd", "aria-label": words.leave }, "call_end"),
        actions.leave,
      ),
    ),
    h("div", { id: "browser-extension-end-buttons" }),
  );
}

/** What the owner sees while sharing: a region with the way to stop. */
export function makePresenting(words: MeetWords, self: string, stop: () => void): HTMLElement {
  return h(
    "div.presenting",
    { role: "region", "aria-label": words.presentation },
    icon("present_to_all"),
    h("h2", {}, `${self} ${words.youMark}`),
    onPress(
      h(
        "button.stop",
        { "aria-label": "Stop presenting" },
        icon("cancel_presentation"),
        h("span", {}, words.presentation),
      ),
      stop,
    ),
  );
}
