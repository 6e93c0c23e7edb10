import { fireEvent, render, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { Chart } from "@/components/patterns/Chart";
import { Patterns } from "@/components/patterns/Patterns";
import { seriesOf } from "@/lib/core/patterns/series";
import { LET_FINISH, PAUSE, told } from "../support/trend-meetings";

const meetings = [
  ...told("baseline", 0, [4, 5, 3]),
  ...told("coaching", 3, [{ count: 2, byHand: true }, { measured: 31 }, { unconfirmed: 2 }]),
];

describe("a chart for those who do not see it", () => {
  test("has a sentence, a named link per meeting, and the same data as a table", () => {
    render(<Chart series={seriesOf(LET_FINISH, meetings)} unit="per-meeting" practicedAt={[]} />);
    expect(
      screen.getByRole("img", { name: /Let people finish, per meeting, 6 meetings/ }),
    ).toBeTruthy();
    const links = screen.getAllByRole("link");
    expect(links.map((link) => link.textContent)).toEqual([
      "Monday, November 2: 4, captions read. Open its events.",
      "Tuesday, November 3: 5, captions read. Open its events.",
      "Wednesday, November 4: 3, captions read. Open its events.",
      "Thursday, November 5: 2, counted by hand. Open its events.",
      "Friday, November 6: left out, 31 of 60 min measured. Open its events.",
      "Saturday, November 7: left out, 2 candidates to look at. Open its events.",
    ]);
    expect(links[0]?.getAttribute("href")).toBe("#/meetings/m0");

    fireEvent.click(screen.getByRole("button", { name: "Show as a table" }));
    expect(screen.queryByRole("img", { name: /Let people finish/ })).toBeNull();
    const rows = screen.getAllByRole("row").slice(1);
    expect(rows.map((row) => within(row).getAllByRole("cell").at(2)?.textContent)).toEqual([
      "–",
      "–",
      "2",
      "3",
      "5",
      "4",
    ]);
    expect(rows[1]?.textContent).toContain("left out: 31 of 60 min measured");
  });

  test("values stand at the points of the large chart only", () => {
    const series = seriesOf(LET_FINISH, meetings);
    const large = render(<Chart series={series} unit="per-meeting" isLarge practicedAt={[]} />);
    expect(large.container.querySelectorAll(".val")).toHaveLength(4);
    large.unmount();
    const small = render(<Chart series={series} unit="per-meeting" practicedAt={[]} />);
    expect(small.container.querySelectorAll(".val")).toHaveLength(0);
  });

  test("did and did not are rows of dots without a line between", () => {
    const marks = [
      ...told("baseline", 0, [{ mark: "did" }, { mark: "did-not" }]),
      ...told("coaching", 2, [{ mark: "no-chance" }, {}]),
    ];
    const { container } = render(
      <Chart series={seriesOf(PAUSE, marks)} unit="per-meeting" practicedAt={[]} />,
    );
    expect(container.querySelectorAll(".path")).toHaveLength(0);
    expect(screen.getByText("Wednesday, November 4: no chance. Open its events.")).toBeTruthy();
    // What the short dash means.
    expect(screen.getByText("no chance").closest(".legend")).toBeTruthy();
    expect(screen.getByText(/left out, did or did not is not marked yet/)).toBeTruthy();
  });

  test("more meetings than fit: the newest first, earlier ones one press away", () => {
    const many = told(
      "coaching",
      0,
      Array.from({ length: 20 }, (_, i) => i),
    );
    render(<Chart series={seriesOf(LET_FINISH, many)} unit="per-meeting" practicedAt={[]} />);
    const newest = screen.getAllByRole("link").length;
    expect(newest).toBeLessThan(20);
    expect(screen.getAllByRole("link").at(-1)?.getAttribute("href")).toBe("#/meetings/m19");
    expect(screen.getByRole("button", { name: "Later" })).toHaveProperty("disabled", true);
    fireEvent.click(screen.getByRole("button", { name: "Earlier" }));
    expect(screen.getAllByRole("link")[0]?.getAttribute("href")).toBe("#/meetings/m0");
    expect(screen.getAllByRole("link")).toHaveLength(newest);
  });
});

describe("patterns", () => {
  test("the focus leads, or the one asked for; per 10 minutes changes every count", () => {
    const shared = { meetings, practicedAt: [] };
    const view = render(<Patterns {...shared} behaviours={[PAUSE, LET_FINISH]} leading={null} />);
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Pause before answering");
    fireEvent.click(screen.getByRole("button", { name: "per 10 min" }));
    expect(screen.getByText(/Thursday, November 5: 0.3, counted by hand/)).toBeTruthy();
    view.rerender(<Patterns {...shared} behaviours={[PAUSE, LET_FINISH]} leading="pauseFirst" />);
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Let people finish");
  });
});
