/**
 * Runs every expression of the engine twice and a few sentences through all of it, so that what is
 * typed first finds them compiled. In pieces of a few milliseconds; keeps nothing of it.
 */
import { ACTS } from "./acts";
import { faultsOf } from "./check";
import { clausesOf } from "./clause";
import { ABSOLUTE_PATTERNS } from "./cues/absolutes";
import { COMPARISON_PATTERNS } from "./cues/comparisons";
import { HR_PATTERNS, UNSAFE_PATTERNS } from "./cues/danger";
import { IRONIC_HEADS, IRONIC_MARKS } from "./cues/irony";
import { MIND_PATTERNS } from "./cues/minds";
import { VAGUE_PATTERNS } from "./cues/vague";
import { declineReason } from "./decline";
import { DIRECTIVE_PATTERNS } from "./directives";
import { readDraft } from "./draft";
import { factOf } from "./facts";
import { rephrase } from "./index";
import { labels } from "./labels";
import { everywhere, marksOf } from "./marks";
import { questionAsStatement, withoutBlame } from "./plain";
import { sceneOf } from "./scene";
import { repaired } from "./spelling";
import { STRAIGHT_RULES, straight } from "./straight";
import { tokenise } from "./tokens";

const SAMPLES = [
  "You sent the wrong file to the client on Monday and I had to redo it.",
  "You are always so careless, unlike Maria, and you never listen.",
  "Great job breaking the build again!",
  "Please stop interrupting people, and be on time tomorrow.",
  "Why did you cancel the review without telling anyone?",
  "Nobody understood the report; it was confusing and things keep slipping.",
  "He obviously doesn't care about the tests, the lables were missing and Tom was cut off twice.",
  'You told Ann her plan was "weak", but the room was empty.',
  "What would help you finish the plan by June?",
] as const;
/** No expression finds anything in it, so each runs to its end. */
const PLAIN = "and in a field of corn it is the bluest bird that sings by the old stone wall";

/** The first run makes an expression ready, the second makes it fast. */
function* expressions(): Generator<void, void> {
  const patterns = [
    ...UNSAFE_PATTERNS,
    ...HR_PATTERNS,
    ...[...ABSOLUTE_PATTERNS, ...COMPARISON_PATTERNS, ...MIND_PATTERNS, ...IRONIC_MARKS].map(
      everywhere,
    ),
    ...DIRECTIVE_PATTERNS.map(everywhere),
    ...IRONIC_HEADS,
    ...VAGUE_PATTERNS,
    ...STRAIGHT_RULES.map(([pattern]) => pattern),
    ...ACTS.map(([, pattern]) => pattern),
  ];
  for (const pattern of patterns) {
    PLAIN.search(pattern);
    yield;
    PLAIN.search(pattern);
    yield;
  }
}

function* sentences(): Generator<void, void> {
  const first = SAMPLES[0];
  const parts = [
    repaired,
    tokenise,
    withoutBlame,
    questionAsStatement,
    (text: string) => declineReason(text, tokenise(text)),
    (text: string) => labels(tokenise(text), text),
    (text: string) => marksOf(text, tokenise(text)),
    straight,
    (text: string) => clausesOf(tokenise(text)),
    (text: string) => clausesOf(tokenise(text)).map((clause) => factOf(clause)),
    (text: string) => readDraft(text, marksOf(text, tokenise(text))),
    (text: string) => sceneOf(text, null),
    (text: string) =>
      faultsOf(text, "What would help you next time?", {
        draft: text,
        asks: false,
        hadIssues: true,
      }),
  ];
  for (const part of parts) {
    part(first);
    yield;
  }
  // Each time with another word: the same text again would be remembered, and code gets fast by its turns.
  for (const more of ["", " too", " there", " here", " then", " now"])
    for (const sample of SAMPLES) {
      rephrase(sample.replace(/[.!?]$/, `${more}$&`));
      yield;
    }
}

function* whole(): Generator<void, void> {
  yield* expressions();
  yield* sentences();
}

const steps = whole();

/** Warms the engine up, a piece a step; done once in the life of the page. */
export function* warmUp(): Generator<void, void> {
  while (!steps.next().done) yield;
}
