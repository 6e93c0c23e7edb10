/** Where the overlay stands: zones kept, corners remembered, nothing outside the viewport. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clamp, GAP_PX, placeOf, settle, stage } from "@/lib/frame/place";

const VIEW = { width: 1280, height: 720 };
const ZONES = { top: 72, right: 0, bottom: 300, left: 0 };
const PILL = { width: 280, height: 44 };
const PANEL = { width: 360, height: 560 };

describe("place", () => {
  test("without a remembered place it is the top left of the stage", () => {
    expect(settle(null, PILL, VIEW, ZONES)).toEqual({ ...PILL, left: GAP_PX, top: 72 + GAP_PX });
  });

  test("a panel taller than the stage shrinks instead of covering the call's controls", () => {
    const box = settle(null, PANEL, { width: 1280, height: 900 }, ZONES);
    expect(box.top + box.height).toBe(900 - 300 - GAP_PX);
    expect(box.height).toBe(900 - 72 - 300 - 2 * GAP_PX);
  });

  test("zones that would leave a panel less than 400 px give way, the larger one first", () => {
    expect(settle(null, PANEL, VIEW, ZONES)).toMatchObject({ top: 84, height: 400 });
    const low = settle(null, PANEL, { width: 1280, height: 500 }, ZONES);
    expect(low).toMatchObject({ top: 50, height: 400 });
  });

  test("zones that leave exactly 400 px stay whole, and one px less does not", () => {
    const room = 72 + 300 + 2 * GAP_PX + 400;
    const bottom = (height: number) => {
      const box = stage({ width: 1280, height }, ZONES, PANEL);
      return height - box.top - box.height;
    };
    expect(bottom(room)).toBe(300 + GAP_PX);
    expect(bottom(room - 1)).toBe(300 + GAP_PX - 1);
  });

  test("the remembered corner stands still while pill and panel take turns", () => {
    const place = { x: 20, y: 330, fromRight: true, fromBottom: true };
    const pill = settle(place, PILL, VIEW, ZONES);
    const panel = settle(place, { width: 360, height: 200 }, VIEW, ZONES);
    expect(pill.left + pill.width).toBe(1260);
    expect(panel.left + panel.width).toBe(1260);
    expect(pill.top + pill.height).toBe(390);
    expect(panel.top + panel.height).toBe(390);
  });

  test("a place remembered on a larger screen comes back into view", () => {
    const box = settle(
      { x: 3000, y: 2000, fromRight: false, fromBottom: false },
      PILL,
      VIEW,
      ZONES,
    );
    expect(box.left + box.width).toBe(1280 - GAP_PX);
    expect(box.top + box.height).toBe(720 - 300 - GAP_PX);
  });

  test("what was placed is found again, from whichever corner is nearest", () => {
    const coordinate = fc.integer({ min: 0, max: 1 << 11 });
    fc.assert(
      fc.property(coordinate, coordinate, (left, top) => {
        const box = clamp({ ...PILL, left, top }, stage(VIEW, ZONES, PILL));
        expect(settle(placeOf(box, VIEW), PILL, VIEW, ZONES)).toEqual(box);
      }),
    );
  });

  test("no box ever leaves the viewport, however small it is", () => {
    const size = fc.record({
      width: fc.integer({ min: 1, max: 3000 }),
      height: fc.integer({ min: 1, max: 3000 }),
    });
    const edge = fc.integer({ min: 0, max: 900 });
    const zones = fc.record({ top: edge, right: edge, bottom: edge, left: edge });
    fc.assert(
      fc.property(size, size, zones, (view, wanted, keepOut) => {
        const box = settle(null, wanted, view, keepOut);
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.left + box.width).toBeLessThanOrEqual(view.width + 1e-6);
        expect(box.top + box.height).toBeLessThanOrEqual(view.height + 1e-6);
      }),
    );
  });
});
