/**
 * What the deed reader asks of one statement, every frame of its class and every lead, so that a test need
 * not hope for the turn of one draft. Reads no draft: the statement and the act left out are given.
 */
import type { Weak } from "../../lib/core/phrase/deed";
import { deedQuestions } from "../../lib/core/phrase/deed-questions";
import type { Fact } from "../../lib/core/phrase/facts";
import { type Scene, sceneOf } from "../../lib/core/phrase/scene";

/** A statement as the draft's reader hands it on; `wanted` is the act that was left out. */
export const statement = (told: string, wanted: string | null = null): Fact => ({
  text: told,
  told,
  accuses: true,
  shape: "statement",
  joint: "",
  sentence: 0,
  wanted,
  goal: null,
});

/** Every question around the deed that was told; empty where it tells of none. */
export const deedAsked = (
  told: string,
  wanted: string | null = null,
  scene: Partial<Scene> = {},
  weak: Weak = "yes",
): string[] =>
  deedQuestions(
    [statement(told, wanted)],
    weak,
    { ...sceneOf(`${told}.`, null), ...scene },
    told,
  ).map((question) => question.text);

/** Whether a question is one of these frames with its slots filled, behind any lead. */
export const fromFrames = (frames: readonly string[], question: string): boolean =>
  frames.some((frame) =>
    new RegExp(
      `${frame
        .slice(2)
        // In front of a lead that says when, "before it goes out" is not said again.
        .replace(/ before \{(?:it|o)\} \{\w+\}(?: out| fixed)?/, "{}")
        .replace(/^\{When\} /, "")
        .split(/\{[^}]*\}/)
        .map((part) => part.replace(/[.*+?^$()|[\]\\]/g, "\\$&"))
        .join(".*?")}$`,
    ).test(question),
  );
