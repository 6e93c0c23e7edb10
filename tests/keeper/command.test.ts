// @vitest-environment node
/** A shortcut pressed: which call it goes to, and that it counts once or nowhere. */
import { beforeEach, describe, expect, test } from "vitest";
import { passCommand } from "@/lib/keeper/pass-command";
import { completeBrowser, World } from "./world";

let world: World;
beforeEach(async () => {
  completeBrowser();
  world = await new World().agree();
});

describe("a key pressed", () => {
  const command = [{ type: "command", command: "tap-1" }];

  test("goes to the call in front, also beside another one", async () => {
    const one = world.line(1, await world.begin(1));
    const two = world.line(2, await world.begin(2, "other-call"));
    await passCommand(world.keeper, "tap-1", 2);
    expect([one.heard, two.heard]).toEqual([[], command]);
  });

  test.each([9, undefined])("in tab %s, that is no call, goes to the only call", async (tabId) => {
    const { heard } = world.line(1, await world.begin(1));
    await passCommand(world.keeper, "tap-1", tabId);
    expect(heard).toEqual(command);
  });

  test("in a tab that is no call counts in neither of two", async () => {
    const one = world.line(1, await world.begin(1));
    const two = world.line(2, await world.begin(2, "other-call"));
    await passCommand(world.keeper, "tap-1", 9);
    expect([one.heard, two.heard]).toEqual([[], []]);
  });

  test("that woke the worker waits for the line that belongs to it, exactly once", async () => {
    const first = await world.begin(1);
    await passCommand(world.keeper, "tap-1", 9);
    expect(world.line(1, first).heard).toEqual(command);
    const second = await world.begin(2, "other-call");
    for (const line of world.keeper.lines.of({})) world.keeper.lines.remove(line);
    await passCommand(world.keeper, "tap-1", 2);
    expect(world.line(1, first).heard).toEqual([]);
    expect(world.line(2, second).heard).toEqual(command);
    expect(world.line(2, second).heard).toEqual([]);
  });

  test("that is none of ours goes nowhere", async () => {
    const { heard } = world.line(1, await world.begin(1));
    await passCommand(world.keeper, "else", 1);
    expect(heard).toEqual([]);
  });
});
