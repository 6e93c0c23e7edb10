/** The overlay's screens over every state of the gallery: what is shown, and what a press does. */
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Overlay } from "@/components/overlay/Overlay";
import { SessionContext } from "@/components/overlay/session-context";
import { TOAST_MS } from "@/components/overlay/Toast";
import type { Notice, SessionView } from "@/lib/session/view";
import { quietSession } from "../gallery/quiet-session";
import { minutes, type SceneName, scenes, sighting, signals, span, tap } from "../gallery/scenes";
import { people } from "../session/stage";

beforeEach(() => {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

function show(view: SessionView) {
  const stage = quietSession(view);
  render(
    <SessionContext value={stage.session}>
      <Overlay />
    </SessionContext>,
  );
  const pressed = (name: string) => stage.presses.filter(([one]) => one === name);
  return { ...stage, pressed };
}
const showScene = (name: SceneName) => show(scenes[name]);
const noticeOf = (key: Notice["key"]): Notice => ({
  id: 9,
  key,
  behaviourId: null,
  at: minutes(1),
  undo: null,
});
const pill = () => screen.getByRole("group", { name: "Next Time" });

describe("the pill", () => {
  test.each([
    ["pill-measuring", "Measuring", "Let people finish", "2"],
    ["pill-partly", "Partly measuring", "names missing", "2"],
    ["pill-not-english", "Partly measuring", "not in English", "2"],
    ["pill-off", "Not measuring", "captions off", "–"],
    ["pill-by-hand", "Counting by hand", "by hand", "–"],
    ["pill-baseline", "Measuring", "baseline", "2"],
    ["pill-late", "Measuring", "not saved yet", "2"],
    ["pill-cue", "Measuring", "I count to three before the first word", "2"],
  ] as const)("%s", (scene, lamp, words, number) => {
    showScene(scene);
    expect(within(pill()).getByRole("img", { name: lamp })).toBeDefined();
    expect(within(pill()).getByText(words)).toBeDefined();
    expect(pill().querySelector(".pill-num")?.textContent).toBe(number);
  });

  test("a candidate stands beside the number, never in it", () => {
    showScene("pill-candidate");
    expect(pill().querySelector(".pill-num")?.textContent).toBe("1");
    expect(within(pill()).getByText("1 unconfirmed")).toBeDefined();
    expect(within(pill()).queryByRole("img", { name: /another behaviour/ })).toBeNull();
    expect(
      within(pill()).getByRole("button", {
        name: "Invite someone by name: count one. Now 1, 1 unconfirmed.",
      }),
    ).toBeDefined();
  });

  test("what waits at another behaviour is a mark of its own, without a number", () => {
    const waiting = scenes["pill-elsewhere"];
    show(waiting);
    const label = "1 to look at, at another behaviour";
    expect(within(pill()).getByRole("img", { name: label })).toBeDefined();
    expect(pill().querySelector(".maybe")).toBeNull();
    cleanup();
    show({ ...waiting, records: waiting.records.slice(0, -1) });
    expect(within(pill()).queryByRole("img", { name: label })).toBeNull();
  });

  test("did or did not stands in words beside its shape", () => {
    showScene("pill-mark");
    expect(pill().querySelector(".pill-why")?.textContent).toBe("Did not");
    expect(pill().querySelector(".pill-add")?.textContent).toBe("Did");
  });

  test.each([
    [479, false],
    [480, true],
  ])("in a window of %i px its name is shown: %s", (width, isShown) => {
    const view = scenes["pill-measuring"];
    show({ ...view, surroundings: { ...view.surroundings, width } });
    expect(pill().querySelector(".pill-name") !== null).toBe(isShown);
  });

  test("the plus counts one by the pill; the rest opens the panel", () => {
    const { pressed, store } = showScene("pill-measuring");
    fireEvent.click(within(pill()).getByRole("button", { name: /count one/ }));
    expect(pressed("tap")).toEqual([["tap", "cutIn", "pill"]]);
    fireEvent.click(within(pill()).getByRole("button", { expanded: false }));
    expect(store.get().shape).toBe("panel");
  });

  test("the active nudge is on wash, the ambient one is not", () => {
    showScene("pill-cue-active");
    expect(pill().className).toContain("pill-active");
  });
});

describe("states in which nothing is counted", () => {
  test.each([
    ["panel-choose", "Nothing to watch yet."],
    ["panel-second-tab", "Another tab of this call is counting."],
    ["panel-refused", "Your data was written by a newer Next Time."],
    ["panel-discarded", "Nothing of this call is kept."],
    ["panel-updated", "Next Time was updated."],
  ] as const)("%s says one clear sentence and offers no counter", (scene, sentence) => {
    showScene(scene);
    expect(screen.getByRole("heading", { name: sentence })).toBeDefined();
    expect(screen.queryAllByRole("button", { name: /count one/ })).toEqual([]);
  });

  test("the dot holds no word at all", () => {
    showScene("dot");
    // What a draft was typed into stays in the document, but out of sight.
    const panel = document.querySelector<HTMLElement>(".panel");
    expect(panel?.hidden).toBe(true);
    panel?.remove();
    expect(document.body.textContent).toBe("");
    expect(screen.getByRole("button").title).toBe("");
  });

  test.each(["connecting", "away", "joining"] as const)("%s draws nothing", (status) => {
    const { pressed } = show({ ...scenes["pill-measuring"], status });
    expect(screen.queryByRole("button")).toBeNull();
    expect(pressed("frame").at(-1)).toEqual(["frame", "hidden", 0, 0]);
  });
});

describe("the panel", () => {
  test("each counter counts its own behaviour", () => {
    const { pressed } = showScene("panel");
    fireEvent.click(screen.getByRole("button", { name: /^Invite someone by name: count one/ }));
    expect(pressed("tap")).toEqual([["tap", "invite", "panel"]]);
  });

  test("an occurrence has three answers, the given one pressed", () => {
    const { pressed } = showScene("panel");
    const group = within(screen.getByRole("group", { name: "Pause before answering" }));
    expect(group.getByRole("button", { pressed: true }).textContent).toBe("Did");
    fireEvent.click(group.getByRole("button", { name: "No chance" }));
    expect(pressed("mark")).toEqual([["mark", "pause", "no-chance"]]);
  });

  test("yes and no judge the sighting", () => {
    const { pressed } = showScene("panel");
    fireEvent.click(screen.getByRole("button", { name: /^Yes.*invited Priya/ }));
    fireEvent.click(screen.getByRole("button", { name: /^No.*invited Tom/ }));
    expect(pressed("judge").map(([, , ...rest]) => rest)).toEqual([
      ["confirmed", null],
      ["rejected", null],
    ]);
  });

  test("what is not sure enough for the call waits for the debrief, unseen and uncounted", () => {
    const unsure = sighting("cutIn", minutes(2), "t.p2", "interruption", 0.3);
    show({ ...scenes.panel, records: [unsure] });
    expect(screen.queryByText("Is this right?")).toBeNull();
    expect(screen.queryByText(/cut in on Priya/)).toBeNull();
    expect(
      screen.getByRole("button", { name: "Let people finish: count one. Now 0." }),
    ).toBeDefined();
  });

  test("never more than two candidates at once: the newest", () => {
    const more = [20, 21, 22].map((minute) =>
      sighting("invite", minutes(minute), "t.p2", "invitation"),
    );
    show({ ...scenes.panel, records: [...scenes.panel.records, ...more] });
    const shown = screen.getAllByRole("button", { name: /^Yes, count it/ });
    expect(shown.map((one) => one.getAttribute("aria-label"))).toEqual([
      expect.stringContaining("14:21"),
      expect.stringContaining("14:22"),
    ]);
    expect(screen.getByText("5 to look at")).toBeDefined();
  });

  test("a person whose name is not known is somebody", () => {
    show({ ...scenes.panel, names: {} });
    expect(screen.getAllByRole("button", { name: /^Yes.*invited somebody/ })).toHaveLength(2);
  });

  test("a name is text, whatever it holds", () => {
    const name = "<img src=x onerror=alert(1)>";
    show({ ...scenes.panel, names: { "t.p2": name } });
    expect(screen.getByText(name)).toBeDefined();
    expect(document.querySelector("img")).toBeNull();
  });

  test("captions in another language: one sentence, and what still counts", () => {
    showScene("panel-not-english");
    expect(
      screen.getByText("The captions are not in English, so I do not judge the wording."),
    ).toBeDefined();
    expect(screen.getByText("Names, question marks and timing still count.")).toBeDefined();
  });

  test("around the table: invited and not heard, nobody's minutes; nameless is a number", () => {
    const seats = [...scenes.panel.seats, { who: "p7", name: null, state: "not-heard" as const }];
    show({ ...scenes.panel, seats });
    const table = within(screen.getByRole("region", { name: "Around the table" }));
    expect(table.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      "Priya answered",
      "Tom, no answer yet",
      "Jonas not heard yet",
      "Mei not heard yet",
      "Speaker 1 not heard yet",
    ]);
  });

  test.each([
    ["the page says how many", 3, "Everybody has been heard."],
    ["the page does not say", null, "Everybody has been heard."],
    ["one more than we see", 4, "Everybody I can see has been heard."],
  ])("around the table, all heard: %s", (_, peopleCount, words) => {
    const seats = [
      { who: "p2", name: "Priya", state: "heard" as const },
      { who: "p3", name: "Tom", state: "heard" as const },
    ];
    show({ ...scenes.panel, people, peopleCount, seats });
    const table = within(screen.getByRole("region", { name: "Around the table" }));
    expect(table.getAllByRole("listitem").map((item) => item.textContent)).toEqual([words]);
  });

  test("captions off: a sentence, one thing to do, what still works, and no zero", () => {
    const { pressed } = show({ ...scenes["panel-off"], records: [] });
    expect(screen.getByRole("heading", { name: "Captions are off: I can’t count." })).toBeDefined();
    fireEvent.click(screen.getByRole("button", { name: "Turn on captions" }));
    expect(pressed("pressCaptions")).toHaveLength(1);
    expect(screen.queryByText("0")).toBeNull();
    expect(screen.getByText("Your own taps, notes and highlights")).toBeDefined();
    expect(screen.queryByRole("region", { name: "Around the table" })).toBeNull();
  });

  test("by hand: a choice, not something missing; the aims stay and the reading is said to be none", () => {
    showScene("panel-by-hand");
    expect(screen.getByRole("heading", { name: "Counting by hand" })).toBeDefined();
    expect(screen.queryByText("Not measuring")).toBeNull();
    expect(screen.queryByText("your taps only")).toBeNull();
    expect(screen.getByText(/aim 1 or fewer/)).toBeDefined();
    expect(screen.getByText(/a dash means that you have tapped nothing so far/)).toBeDefined();
  });

  test.each([
    ["blind", "I read the captions, but can’t see who is speaking.", true],
    ["not-available", "I read the captions; I can’t tell from this page who is speaking.", false],
  ] as const)("speaking %s: says so; advice only where some helps", (health, words, isHelped) => {
    const speaking = { health, reason: null, since: 0 };
    show({ ...scenes["panel-partly"], signals: { ...signals, speaking } });
    expect(screen.getByText(words)).toBeDefined();
    expect(screen.queryByRole("button", { name: "What to change" }) !== null).toBe(isHelped);
  });

  test("a candidate below the edge is pointed at from the head; the press goes there", () => {
    const box = (bottom: number) => () => ({ bottom }) as DOMRect;
    const scrolled = vi.fn();
    const { getBoundingClientRect, scrollIntoView } = Element.prototype;
    Element.prototype.scrollIntoView = scrolled;
    Element.prototype.getBoundingClientRect = function (this: Element) {
      const isCandidate = this.classList.contains("cand");
      return (isCandidate ? box(low) : box(400))();
    };
    let low = 404;
    try {
      const seen = showScene("panel");
      expect(screen.queryByRole("button", { name: /to look at: go there/ })).toBeNull();
      low = 405;
      act(() => void document.querySelector(".panel-body")?.dispatchEvent(new Event("scroll")));
      fireEvent.click(screen.getByRole("button", { name: "2 to look at: go there" }));
      expect(scrolled.mock.contexts).toEqual([document.querySelector(".cands")]);
      expect(seen.presses.filter(([name]) => name === "judge")).toEqual([]);
    } finally {
      Object.assign(Element.prototype, { getBoundingClientRect, scrollIntoView });
    }
  });

  test("baseline shows no aim", () => {
    showScene("panel-baseline");
    expect(screen.queryByText(/aim/)).toBeNull();
  });

  test("not this call takes one press in the panel where nothing is lost, and can be taken back", () => {
    const view = scenes["panel-baseline"];
    const quiet = show({ ...view, records: [span("in-call", 60_000, true)] });
    fireEvent.click(screen.getByRole("button", { name: "Not this call" }));
    expect(quiet.pressed("discard")).toHaveLength(1);
    expect(screen.queryByRole("alert")).toBeNull();
    // What the session then shows.
    const notice = noticeOf("discarded");
    act(() => quiet.store.set({ status: "discarded", shape: "pill", records: [], notice }));
    fireEvent.click(screen.getByRole("button", { name: "Count this call" }));
    expect(quiet.pressed("countAgain")).toHaveLength(1);
  });

  test("in the panel it asks as soon as there is something to lose, and pausing is one press", () => {
    const { pressed } = show({ ...scenes["panel-baseline"], records: [tap("cutIn", minutes(1))] });
    fireEvent.click(screen.getByRole("button", { name: "Pause" }));
    expect(pressed("pause")).toHaveLength(1);
    fireEvent.click(screen.getByRole("button", { name: "Not this call" }));
    expect(pressed("discard")).toEqual([]);
    expect(screen.getByRole("alert").textContent).toContain("This deletes 1 tap.");
    fireEvent.click(screen.getByRole("button", { name: "Delete and stop" }));
    expect(pressed("discard")).toHaveLength(1);
  });

  test("by the menu not this call asks, and says what goes", () => {
    const { pressed } = showScene("panel-baseline");
    fireEvent.click(screen.getByRole("button", { name: "More" }));
    fireEvent.click(screen.getByRole("button", { name: /^Not this call/ }));
    expect(pressed("discard")).toEqual([]);
    expect(screen.getByRole("alert").textContent).toContain("4 taps and 3 sightings");
    fireEvent.click(screen.getByRole("button", { name: "Delete and stop" }));
    expect(pressed("discard")).toHaveLength(1);
  });

  test("a note is kept once, and Esc gives the keyboard back before it closes anything", () => {
    const { pressed, store } = showScene("panel-baseline");
    fireEvent.click(screen.getByRole("button", { name: "Note" }));
    const field = screen.getByRole("textbox", { name: "A note to yourself" });
    expect(document.activeElement).toBe(field);
    fireEvent.change(field, { target: { value: "  Ask Tom  " } });
    fireEvent.click(screen.getByRole("button", { name: "Keep" }));
    expect(pressed("note")).toEqual([["note", "Ask Tom"]]);
    const highlight = () => screen.getByRole("textbox", { name: "What went well" });
    fireEvent.click(screen.getByRole("button", { name: "Highlight" }));
    fireEvent.change(highlight(), { target: { value: "That pause" } });
    fireEvent.keyDown(highlight(), { key: "Escape" });
    expect(pressed("returnFocus").length).toBeGreaterThan(0);
    fireEvent.click(screen.getByRole("button", { name: "Highlight" }));
    expect(highlight()).toHaveProperty("value", "That pause");
    fireEvent.click(screen.getByRole("button", { name: "Cancel" }));
    fireEvent.click(screen.getByRole("button", { name: "Highlight" }));
    expect(highlight()).toHaveProperty("value", "");
    fireEvent.keyDown(highlight(), { key: "Escape" });
    expect(store.get().shape).toBe("panel");
    fireEvent.keyDown(screen.getByRole("heading", { name: "Measuring" }), { key: "Escape" });
    expect(store.get().shape).toBe("pill");
  });

  test("moves by keyboard: Move, arrows, Enter", () => {
    const { pressed } = showScene("panel-baseline");
    const [move] = screen.getAllByRole("button", { name: "Move" });
    if (!move) throw new Error("no handle");
    fireEvent.keyDown(move, { key: "ArrowLeft" });
    expect(pressed("drag")).toEqual([]);
    fireEvent.click(move, { detail: 0 });
    fireEvent.keyDown(move, { key: "ArrowLeft" });
    fireEvent.keyDown(move, { key: "ArrowDown", shiftKey: true });
    fireEvent.keyDown(move, { key: "Enter" });
    expect(pressed("drag")).toEqual([
      ["drag", -16, 0, false],
      ["drag", 0, 96, false],
      ["drag", 0, 0, true],
    ]);
  });
});

describe("the toast", () => {
  test("leaves after eight seconds, and not while it is hovered", () => {
    vi.useFakeTimers();
    const { pressed } = showScene("panel");
    const toast = screen.getByRole("button", { name: /^Undo: Counted: you cut in/ }).parentElement;
    if (!toast) throw new Error("no toast");
    act(() => void vi.advanceTimersByTime(TOAST_MS - 1));
    expect(pressed("dismissNotice")).toEqual([]);
    fireEvent.pointerEnter(toast);
    act(() => void vi.advanceTimersByTime(TOAST_MS * 2));
    expect(pressed("dismissNotice")).toEqual([]);
    fireEvent.pointerLeave(toast);
    act(() => void vi.advanceTimersByTime(TOAST_MS));
    expect(pressed("dismissNotice")).toEqual([["dismissNotice", 1]]);
    vi.useRealTimers();
  });

  test("in the panel it stands in the head, in one place whatever is open", () => {
    const { store } = showScene("panel");
    const place = document.querySelector(".panel-head > [role=status]");
    expect(place?.textContent).toBe("Counted: you cut in · 14:26Undo");
    expect(document.querySelectorAll(".toast")).toHaveLength(1);
    fireEvent.click(screen.getByRole("button", { name: "Note" }));
    expect(document.querySelector(".panel-head > [role=status]")).toBe(place);
    act(() => store.set({ notice: noticeOf("noted") }));
    expect(place?.textContent).toBe("Note kept");
    act(() => store.set({ notice: null }));
    expect(place?.isConnected && place.textContent).toBe("");
  });

  test("its undo names the one record", () => {
    const { pressed } = showScene("pill-toast");
    fireEvent.click(screen.getByRole("button", { name: /^Undo/ }));
    expect(pressed("undo")).toEqual([["undo", "x"]]);
  });
});

describe("the end card", () => {
  test.each([
    // As the popup says it: anything longer than nothing is a minute.
    [29_000, "measured 1 of 1 min"],
    [0, "1 min, by hand"],
  ])("after a short call, %i ms of it measured", (ms, words) => {
    const view = scenes["end-card"];
    const others = view.records.filter(({ type }) => type !== "span");
    const spans = [span("in-call", ms, true), span("in-call", 10_000, false)];
    show({ ...view, records: [...others, ...spans] });
    expect(screen.getByText(words)).toBeDefined();
  });

  test("shows coverage and what waits, no count, and takes no focus", () => {
    const { pressed } = showScene("end-card");
    expect(screen.getByText("measured 49 of 52 min")).toBeDefined();
    expect(screen.getByText(/Three sightings wait for your yes or no\./)).toBeDefined();
    expect(screen.queryByText("2")).toBeNull();
    expect(document.activeElement).toBe(document.body);
    fireEvent.click(screen.getByRole("button", { name: "Debrief now" }));
    expect(pressed("chooseDebrief")).toEqual([["chooseDebrief", "now"]]);
  });
});
