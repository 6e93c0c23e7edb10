/** A note or highlight that was typed and not yet kept. */
import { expect, test } from "vitest";
import { setStage } from "./stage";

async function typing() {
  const stage = setStage();
  await stage.join();
  stage.session.type("note", "Ask Mei about the depths ");
  return stage;
}
const notes = (stage: ReturnType<typeof setStage>) =>
  [...stage.written("note"), ...stage.written("highlight")].map(({ type, text }) => [type, text]);

test("is there when the field is opened again, and no record", async () => {
  const stage = await typing();
  expect(stage.session.typed("note")).toBe("Ask Mei about the depths ");
  expect(stage.session.typed("highlight")).toBe("");
  await stage.clock.pass(60_000);
  expect(notes(stage)).toEqual([]);
});

test.each([
  ["the call ends", (stage: ReturnType<typeof setStage>) => stage.state({ state: "ended" })],
  ["the tab goes away", (stage: ReturnType<typeof setStage>) => stage.session.flush()],
] as const)("%s: it is kept, once", async (_, end) => {
  const stage = await typing();
  end(stage);
  await stage.clock.pass(0);
  expect(notes(stage)).toEqual([["note", "Ask Mei about the depths"]]);
  stage.session.flush();
  await stage.clock.pass(0);
  expect(notes(stage)).toHaveLength(1);
});

test("kept by the press, it is not kept again when the call ends", async () => {
  const stage = await typing();
  stage.session.note("Ask Mei about the depths");
  stage.state({ state: "ended" });
  await stage.clock.pass(0);
  expect(notes(stage)).toHaveLength(1);
});

test("let go, or discarded with its call, it is gone", async () => {
  const stage = await typing();
  stage.session.type("note", "");
  stage.session.type("highlight", "That pause");
  stage.session.discard();
  await stage.clock.pass(0);
  stage.state({ state: "ended" });
  await stage.clock.pass(0);
  expect(notes(stage)).toEqual([]);
});

test("a press that does not count loses no word: it is there again", async () => {
  const stage = await typing();
  stage.session.sight(false);
  stage.session.note("Ask Mei about the depths");
  expect(notes(stage)).toEqual([]);
  expect(stage.session.typed("note")).toBe("Ask Mei about the depths");
});
