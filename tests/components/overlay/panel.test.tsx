/** The panel over every state of the gallery: what is shown, and what a press does. */
import { act, fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { minutes, scenes, sighting, signals, span, tap } from "../../gallery/scenes";
import { people } from "../../session/stage";
import { noticeOf, show, showScene } from "./stage";

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
