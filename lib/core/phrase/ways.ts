/**
 * Many ways to say one thing, as expressions of small letters. Each way is looked for only where its
 * first and its last words stand, and made only then: most drafts hold neither, and making them all
 * takes a browser longer than reading the draft.
 */
export interface Ways {
  /** Whether one of the ways stands in `low`, a text in small letters. */
  test(low: string): boolean;
}

export function waysToSay(...sources: readonly string[]): Ways {
  const ways = sources.flatMap(alternatives).map(way);
  return { test: (low) => ways.some((each) => each.test(low)) };
}

function way(source: string): Ways {
  const steps = [firstWords(source), lastWords(source), source].map(made);
  return { test: (low) => steps.every((step) => step().test(low)) };
}

/** The expression, made when it is first asked for. */
function made(source: string): () => RegExp {
  let expression: RegExp | undefined;
  return () => {
    expression ??= new RegExp(`\\b(?:${source})`);
    return expression;
  };
}

/** "a(b|c)|d" → "a(b|c)", "d". */
function alternatives(source: string): string[] {
  const ways: string[] = [];
  let from = 0;
  for (const { mark, at, depth } of marks(source))
    if (mark === "|" && depth === 0) {
      ways.push(source.slice(from, at));
      from = at + 1;
    }
  return [...ways, source.slice(from)];
}

/** What stands before the first blank, class or escape outside brackets: "(?:star|gaz)\w* at" → "(?:star|gaz)". */
function firstWords(source: string): string {
  for (const { mark, at, depth } of marks(source))
    if (depth === 0 && /^[ [\\.]/.test(mark)) return source.slice(0, at);
  return source;
}

/** What stands after the last blank outside brackets: "at (?:her|him)" → "(?:her|him)". */
function lastWords(source: string): string {
  let from = 0;
  for (const { mark, at, depth } of marks(source))
    if (depth === 0 && mark === " " && !/^[?*+{]/.test(source.slice(at + 1))) from = at + 1;
  return source.slice(from);
}

/** The marks of an expression, an escape as one, with how many brackets are open before each. */
function* marks(source: string): Generator<{ mark: string; at: number; depth: number }> {
  let depth = 0;
  let inClass = false;
  for (const found of source.matchAll(/\\?./g)) {
    const mark = found[0];
    if (!inClass && mark === ")") depth -= 1;
    yield { mark, at: found.index, depth: inClass ? depth + 1 : depth };
    if (!inClass && mark === "(") depth += 1;
    if (mark === "[") inClass = true;
    if (mark === "]") inClass = false;
  }
}
