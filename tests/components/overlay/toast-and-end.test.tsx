/** What the overlay says by itself: the toast after a press, and the card at the end of the call. */
import { act, fireEvent, screen } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { TOAST_MS } from "@/components/overlay/Toast";
import { scenes, span } from "../../gallery/scenes";
import { noticeOf, show, showScene } from "./stage";

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
