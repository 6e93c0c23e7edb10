/** The pill and the dot over every state of the gallery: what is shown, and what a press does. */
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { scenes } from "../../gallery/scenes";
import { pill, show, showScene } from "./stage";

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

  test("under a pointer it keeps its width; the cue alone may make it wider", () => {
    const wide = vi.spyOn(HTMLElement.prototype, "getBoundingClientRect");
    wide.mockReturnValue(new DOMRect(0, 0, 240, 44));
    const { store } = showScene("pill-measuring");
    const held = () => [pill().style.minWidth, pill().style.maxWidth];
    expect(held()).toEqual(["", ""]);
    fireEvent.pointerEnter(pill());
    expect(held()).toEqual(["240px", "240px"]);
    act(() => store.set({ cue: "I count to three before the first word" }));
    expect(held()).toEqual(["240px", ""]);
    fireEvent.pointerLeave(pill());
    expect(held()).toEqual(["", ""]);
    wide.mockRestore();
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
