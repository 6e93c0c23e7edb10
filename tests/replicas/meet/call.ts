/** The call itself in the replica of Meet: stage, captions, panel and bars put together. */
import { h } from "../element";
import { setIcon } from "../icons";
import type { Flag, Replica, ReplicaOptions, ReplicaPerson } from "../replica";
import { makeBottomBar, makePresenting, makeTopBar } from "./bar";
import { makeCaptions } from "./captions";
import { makePanel } from "./panel";
import { poppedOut } from "./screens";
import { makePresentation, makeTile, type Tile } from "./tile";
import { WORDS } from "./words";

interface Seat {
  readonly person: ReplicaPerson;
  readonly order: number;
  readonly tile: Tile;
  isMuted: boolean;
}

type Call = Pick<
  Replica,
  | "addPerson"
  | "removePerson"
  | "mute"
  | "say"
  | "dropRow"
  | "putBackRow"
  | "replaceText"
  | "captions"
  | "speaking"
  | "present"
  | "presentOwn"
  | "popOut"
  | "panel"
  | "breakout"
  | "dialog"
  | "hideBars"
  | "toast"
  | "raisedHands"
> & { readonly element: HTMLElement; readonly hasCaptions: () => boolean };

/** Builds the call. `replica` gives the clock and the speed of the player; `leave` hangs up. */
export function makeCall(replica: Replica, options: ReplicaOptions, leave: () => void): Call {
  const has = (flag: Flag) => options.flags.includes(flag);
  const words = WORDS[options.language];
  const seats = new Map<string, Seat>();
  let orders = 0;
  let captionsOn = false;
  let shared: HTMLElement | null = null;

  const stage = h("main.axUSnc");
  const aside = h("aside", { id: "ME4pNd", jsname: "ME4pNd", "aria-label": "Side panel" });
  const captionBox = makeCaptions(words, has);
  const title = has("title-shown") ? "Weekly sync" : "abc-defg-hij";
  const call = h("div.crqnQb");
  const fullScreen = () => void call.closest("#yDmH0d")?.requestFullscreen();
  const top = makeTopBar(title, words, fullScreen);
  const bottom = makeBottomBar(words, has, {
    captions: () => captions(!captionsOn),
    mute: () => mute(self()?.person.key ?? "", !self()?.isMuted),
    leave,
    fullScreen,
    stopPresenting: () => presentOwn(false),
  });
  call.append(
    top,
    stage,
    h(
      "div.fJsklc.captionside",
      { "data-side": "3" },
      has("captions-not-available") ? null : captionBox.box,
    ),
    aside,
    h("div.fJsklc.bottomside", { "data-side": "3" }, bottom),
  );

  const self = (): Seat | undefined => [...seats.values()].find((seat) => seat.person.isSelf);
  const layout = (): void => {
    const count = stage.querySelectorAll(".dkjMxf").length;
    stage.style.setProperty(
      "--columns",
      String(Math.max(1, Math.min(count, Math.ceil(Math.sqrt(count * 1.6))))),
    );
    const chip = top.querySelector(".fdZ55");
    if (chip) chip.textContent = String(seats.size);
    if (aside.firstChild) panel(true);
  };
  const panel = (open: boolean): void => {
    aside.replaceChildren(...(open ? [makePanel([...seats.values()], words)] : []));
    call.classList.toggle("with-panel", open);
  };
  const captions = (on: boolean): void => {
    if (on && has("captions-not-available")) return;
    captionsOn = on;
    captionBox.switch(on);
    call.classList.toggle("with-captions", on);
    const button = bottom.querySelector(".captions");
    const mark = button?.querySelector("i");
    if (mark instanceof HTMLElement) setIcon(mark, on ? "closed_caption" : "closed_caption_off");
    button?.setAttribute("aria-label", on ? words.turnOff : words.turnOn);
  };
  const mute = (key: string, on: boolean): void => {
    const seat = seats.get(key);
    if (!seat) return;
    seat.isMuted = on;
    seat.tile.mute(on);
    if (!seat.person.isSelf) return;
    const button = bottom.querySelector(".mic");
    button?.setAttribute("data-is-muted", String(on));
    button?.classList.toggle("off", on);
    const mark = button?.querySelector("i");
    if (mark instanceof HTMLElement) setIcon(mark, on ? "mic_off" : "mic");
  };
  const presentOwn = (on: boolean): void => {
    stage.querySelector(".presenting")?.remove();
    const share = bottom.querySelector(".share i");
    if (share instanceof HTMLElement)
      setIcon(share, on ? "cancel_presentation" : "computer_arrow_up");
    if (on) {
      const stop = () => presentOwn(false);
      stage.prepend(makePresenting(words, self()?.person.name ?? "", stop));
    }
  };
  const addPerson = (person: ReplicaPerson): void => {
    const order = orders++;
    const speed = () => replica.playing?.speed ?? 1;
    const tile = makeTile({ person, order, has, clock: () => replica.clock, speed });
    seats.set(person.key, { person, order, tile, isMuted: false });
    stage.append(tile.box);
    if (person.isMuted) mute(person.key, true);
    layout();
  };

  for (const person of options.people) addPerson(person);
  if (has("presentation")) present("alpha");
  if (has("panel-open")) panel(true);
  if (has("bar-hidden")) hideBars(true);
  if (has("owner-presents")) presentOwn(true);
  captions(options.captions && !has("captions-not-available"));

  function present(key: string | null): void {
    shared?.remove();
    shared = null;
    const seat = key ? seats.get(key) : undefined;
    if (seat) {
      shared = makePresentation(seat.person.name, words.presentation, seat.order, has);
      stage.prepend(shared);
    }
    layout();
  }
  function hideBars(on: boolean): void {
    bottom.style.display = on ? "none" : "";
    top.style.display = on ? "none" : "";
  }

  return {
    element: call,
    hasCaptions: () => captionsOn,
    addPerson,
    removePerson(key) {
      seats.get(key)?.tile.box.remove();
      seats.delete(key);
      layout();
    },
    mute,
    say(block, key, text) {
      const shownAs = presenter(key);
      const seat = seats.get(shownAs ?? key);
      if (!seat || !captionsOn) return;
      const name = `${seat.person.name} (${words.presentation})`;
      const person = shownAs ? { ...seat.person, isSelf: false, name } : seat.person;
      captionBox.say(block, person, seat.order, text);
    },
    dropRow: captionBox.dropRow,
    putBackRow: captionBox.putBackRow,
    replaceText: captionBox.replaceText,
    captions,
    speaking: (key, on) => seats.get(key)?.tile.speaking(on),
    present,
    presentOwn,
    popOut(on) {
      const tiles = on ? [poppedOut(() => undefined)] : [...seats.values()].map((s) => s.tile.box);
      stage.replaceChildren(...tiles);
      call.classList.toggle("with-captions", captionsOn && !on);
      captionBox.switch(captionsOn && !on);
      layout();
    },
    panel,
    breakout(on) {
      // What Meet does is unknown (§2.1): tiles and captions are rebuilt, the title changes.
      stage.replaceChildren();
      captionBox.switch(false);
      call
        .querySelector("[data-meeting-title]")
        ?.setAttribute("data-meeting-title", on ? "Room 1" : title);
      const people = [...seats.values()].map((seat) => seat.person);
      seats.clear();
      orders = 0;
      for (const person of people) addPerson(person);
      captions(captionsOn);
    },
    dialog(on) {
      document.querySelector(".dialog")?.remove();
      if (on)
        document.body.append(h("div.dialog", { role: "dialog", "aria-modal": "true" }, "Got it"));
    },
    hideBars,
    toast(text) {
      call.append(h("div.toast", { role: "status" }, text));
    },
    raisedHands(on) {
      call.querySelector(".hands")?.remove();
      if (!on) return;
      const list = h("div", { role: "list" }, h("div", { role: "listitem" }, "Bo Berg"));
      call.append(h("div.hands", { role: "region", "aria-label": "Raised hands" }, list));
    },
  };
}

/** "alpha:screen" speaks as the shared screen of alpha. */
function presenter(key: string): string | null {
  return key.endsWith(":screen") ? key.slice(0, -":screen".length) : null;
}
