/** Sentences that touch every part of the engine once, so that its expressions are compiled before use. */
import { rephrase } from "./index";

const SAMPLES = [
  "You sent the wrong file to the client on Monday and I had to redo it.",
  "You are always so careless, unlike Maria, and you never listen.",
  "Great job breaking the build again!",
  "Please stop interrupting people, and be on time tomorrow.",
  "Why did you cancel the review without telling anyone?",
  "Nobody understood the report; it was confusing and things keep slipping.",
  "He obviously doesn't care about the tests, the lables were missing and Tom was cut off twice.",
  "What would help you finish the plan by June?",
] as const;

/** Warms the engine up, one sentence a step; done once in the life of the page. */
export function* warmUp(): Generator<void, void> {
  while (warmed < SAMPLES.length) {
    rephrase(SAMPLES[warmed] ?? "");
    warmed += 1;
    yield;
  }
}

let warmed = 0;
