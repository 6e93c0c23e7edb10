/** The Zoom client of the replica: header, tiles, captions, footer, panel and dialogs. */
import { h, onPress } from "../element";
import { initials } from "../faces";
import type { Flag, Replica, ReplicaOptions, ReplicaPerson } from "../replica";
import { makeCaptions } from "./captions";
import { makeTile, type Tile } from "./tile";
import { WORDS } from "./words";

interface Seat {
  readonly person: ReplicaPerson;
  readonly order: number;
  readonly tile: Tile;
  isMuted: boolean;
}

/** Measured: the active class comes 1.8–2.4 s late and stays 6–22 s, median 8.3 s (§3.3). */
const ACTIVE_LATE_MS = 2000;
const ACTIVE_STAYS_MS = 8300;

export type Call = Omit<
  Replica,
  "clock" | "options" | "playing" | "show" | "join" | "leave" | "announce" | "play"
> & { readonly element: HTMLElement };

const svg = (name: string): Element => {
  const element = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  element.setAttribute("class", name);
  return element;
};

/** Builds the client's document content. `leave` is what the red button does. */
export function makeCall(replica: Replica, options: ReplicaOptions, leave: () => void): Call {
  const has = (flag: Flag) => options.flags.includes(flag);
  const words = WORDS[options.language];
  const seats = new Map<string, Seat>();
  const after = (ms: number, run: () => void) =>
    replica.clock.after(ms / (replica.playing?.speed ?? 1), run);
  const captionRows = makeCaptions(has, after);
  let orders = 0;
  let activeRun = 0;

  const layout = h("div", { id: "video-share-layout" });
  const panelPlace = h("div.panel-place");
  const counter = h("span.footer-button__number-counter", {}, "0");
  const captionButton = h(
    "button.footer-button",
    { "aria-label": words.show },
    h("span", {}, words.show),
  );
  captionButton.prepend(svg("SvgCaptions"));
  const audio = h(
    "button.footer-button-base__button.join-audio-container__btn",
    { "aria-label": "mute my microphone" },
    h("span.audio-level-indicator"),
    h("span", {}, "Mute"),
  );
  audio.prepend(svg("SvgAudioMute"));
  const leaveButton = h(
    "button.footer-button-base__button.leave",
    { "aria-label": words.leave },
    words.leave,
  );
  leaveButton.prepend(svg("SvgLeave"));
  const peopleButton = h(
    "button",
    { "aria-label": "open the participants list pane,[0] particpants" },
    counter,
    h("span", {}, "Participants"),
  );
  peopleButton.prepend(svg("SvgParticipants"));
  const footer = h(
    has("zoom-classic-ids") ? "div.footer" : "div",
    { id: has("zoom-classic-ids") ? "wc-footer" : "wc-footer" },
    h(
      "div.footer__inner",
      { id: "foot-bar" },
      h("div.footer-button__wrapper", {}, audio, h("div", { id: "audioOptionMenu" })),
      h(
        "div.middle",
        {},
        h("div", { id: "participant" }, peopleButton),
        has("captions-not-available")
          ? null
          : h(
              "div",
              { id: "captions", "data-feature-type": "captions" },
              onPress(captionButton, () => captions(!captionRows.isOn)),
            ),
      ),
      h("div.footer__leave-btn-container", {}, onPress(leaveButton, leave)),
    ),
  );
  const header = h(
    "div.meeting-header.meeting-header__hidable",
    {},
    h("button", { id: "meeting-info-indication", "aria-label": "Meeting information" }),
  );
  const sharer = h("div.sharer-controlbar-container.sharer-controlbar-container--hidden");
  const container = h(
    "div",
    { id: "wc-container" },
    h("div", { id: "wc-container-left" }, header, layout, captionRows.root, footer),
    panelPlace,
  );
  const root = h(
    "div",
    { id: "root" },
    h(
      has("zoom-classic-ids") ? "div" : "div.meeting-app",
      { id: has("zoom-classic-ids") ? "zmmtg-root" : "meeting-app" },
      h("div", { id: "wc-content" }, container, h("div.lt-subtitle-wrap")),
    ),
  );
  const element = h(
    "div.client",
    {},
    root,
    sharer,
    h("div.sr", { id: "aria-notify-area", role: "alert" }),
    h("div.ReactModalPortal"),
  );

  const arrange = (): void => {
    layout.style.setProperty(
      "--columns",
      String(Math.min(seats.size || 1, Math.ceil(Math.sqrt(seats.size * 1.6)))),
    );
    counter.textContent = String(seats.size);
    peopleButton.setAttribute(
      "aria-label",
      `open the participants list pane,[${seats.size}] particpants`,
    );
    if (panelPlace.firstChild) panel(true);
  };
  const addPerson = (person: ReplicaPerson): void => {
    const order = orders++;
    const tile = makeTile(person, order, words, has);
    const seat = { person, order, tile, isMuted: false };
    seats.set(person.key, seat);
    layout.append(tile.frame);
    if (person.isMuted) mute(person.key, true);
    arrange();
  };
  const mute = (key: string, on: boolean): void => {
    const seat = seats.get(key);
    if (!seat) return;
    seat.isMuted = on;
    seat.tile.mute(on);
    if (seat.person.isSelf)
      audio.setAttribute("aria-label", on ? "unmute my microphone" : "mute my microphone");
    if (panelPlace.firstChild) panel(true);
  };
  const captions = (on: boolean): void => {
    if (on && has("captions-not-available")) return;
    captionRows.switch(on);
    captionButton.setAttribute("aria-label", on ? words.hide : words.show);
    const label = captionButton.querySelector("span");
    if (label) label.textContent = on ? words.hide : words.show;
  };
  const row = ({ person, isMuted }: Seat): HTMLElement => {
    const icon = h("div.participants-icon__icon-box");
    if (isMuted)
      icon.append(svg("lazy-svg-icon__icon lazy-icon-icons/participants-list/audio-muted"));
    const label = person.isSelf ? `(${words.me})` : "";
    return h(
      "div.participants-li",
      {
        role: "application",
        "aria-label": `${person.name}${label ? ` ${label}` : ""},computer audio ${isMuted ? "muted" : "unmuted"}`,
      },
      h("div.participants-item__avatar", { "aria-hidden": "true" }, initials(person.name)),
      h("span.participants-item__display-name", {}, person.name),
      h("span.participants-item__name-label", {}, label ? ` ${label}` : ""),
      icon,
    );
  };
  const panel = (open: boolean): void => {
    const list = h(
      "div.participants-list-container.participants-ul",
      { role: "list" },
      ...[...seats.values()].map(row),
    );
    panelPlace.replaceChildren(...(open ? [list] : []));
  };
  const active = (key: string | null): void => {
    for (const seat of seats.values()) {
      const base = seat.tile.frame.classList[0] ?? "";
      seat.tile.frame.classList.toggle(
        `${base}--active`,
        seat.person.key === key && seats.size > 2,
      );
    }
  };
  const presentOwn = (on: boolean): void => {
    sharer.classList.toggle("sharer-controlbar-container--hidden", !on);
    sharer.replaceChildren(
      ...(on ? [h("span", {}, "You are screen sharing"), h("button.stop", {}, "Stop Share")] : []),
    );
  };
  const hideBars = (on: boolean): void => {
    header.classList.toggle("meeting-header__hidden", on);
    footer.classList.toggle("footer__hidden", on);
  };

  for (const person of options.people) addPerson(person);
  captions(options.captions);
  if (has("panel-open")) panel(true);
  if (has("bar-hidden")) hideBars(true);
  if (has("owner-presents")) presentOwn(true);

  return {
    element,
    addPerson,
    removePerson(key) {
      seats.get(key)?.tile.frame.remove();
      seats.delete(key);
      arrange();
    },
    mute,
    say(block, key, text) {
      const seat = seats.get(key);
      if (seat) captionRows.say(block, seat.person, seat.order, text);
    },
    dropRow: captionRows.dropRow,
    putBackRow: captionRows.putBackRow,
    copyRow: captionRows.copyRow,
    replaceText: captionRows.replaceText,
    captions,
    speaking(key, on) {
      const mine = ++activeRun;
      const late = on ? ACTIVE_LATE_MS : ACTIVE_STAYS_MS;
      after(late, () => {
        if (mine === activeRun) active(on ? key : null);
      });
    },
    present: () => undefined,
    presentOwn,
    popOut: () => undefined,
    panel,
    breakout(on) {
      const text = on ? "Joining Room 1..." : "Returning to Main Session...";
      const layer = h(
        "div.loading-layer.loading-layer--reset-webclient.loading-layer--bo-room",
        {},
        h("p.loading-layer__bo-room-desc--no-bold", {}, text),
      );
      const button = footer.querySelector(".footer__leave-btn-container");
      const menu = footer.querySelector("#audioOptionMenu");
      container.append(layer);
      captions(false);
      button?.remove();
      menu?.remove();
      after(7000, () => {
        layer.remove();
        if (button) footer.querySelector("#foot-bar")?.append(button);
        if (menu) footer.querySelector(".footer-button__wrapper")?.append(menu);
      });
    },
    dialog(on) {
      const portal = element.querySelector(".ReactModalPortal");
      portal?.replaceChildren(
        ...(on
          ? [
              h(
                "div.zm-modal",
                { role: "dialog" },
                h("div.zm-modal-body-title", {}, "Select language"),
              ),
            ]
          : []),
      );
      if (on) root.setAttribute("aria-hidden", "true");
      else root.removeAttribute("aria-hidden");
    },
    hideBars,
    toast(text) {
      container.append(h("div.notification-manager", {}, text));
    },
    raisedHands: () => undefined,
    active,
  };
}
