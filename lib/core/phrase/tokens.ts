/** Cuts a draft into words and marks, with their place in it. Contractions become two tokens. */
export interface Token {
  /** As it stands in the draft (straight apostrophes). */
  readonly text: string;
  readonly low: string;
  readonly start: number;
  readonly end: number;
  readonly word: boolean;
  /** Second half of a contraction: written without a blank before it. */
  readonly glued: boolean;
}

const PIECE =
  /[$£€]?\d+(?:,\d+)+(?:\.\d+)?%?|[$£€]\d[\d.]*[\p{L}\d]*|\p{Lu}[\p{L}-]* & \p{Lu}[\p{L}-]*|\p{L}[\p{L}-]*s'(?=\s\p{L})|[\p{L}\p{N}][\p{L}\p{N}'&:.@/%-]*[\p{L}\p{N}%]|[\p{L}\p{N}]%?|\.{3}|[^\s\p{L}\p{N}]/gu;
/** Subject + short verb; what it stands for is told by the next word, so only the split is made here. */
const CONTRACTED =
  /^(i|you|he|she|it|we|they|that|there|this|who|what|here|how|where|everyone|nobody)('(?:re|ve|ll|d|m|s))$/i;

/** The same texts are cut many times in one draft; the last ones are kept. */
const seen = new Map<string, readonly Token[]>();
const SEEN_LIMIT = 400;

export function tokenise(draft: string): readonly Token[] {
  const known = seen.get(draft);
  if (known) return known;
  if (seen.size >= SEEN_LIMIT) seen.clear();
  const tokens = cut(draft);
  seen.set(draft, tokens);
  return tokens;
}

function cut(draft: string): Token[] {
  const text = draft.replace(/[\u2018\u2019\u02bc`]/g, "'").replace(/[\u201c\u201d]/g, '"');
  const tokens: Token[] = [];
  const quotes = /(?:^|[\s(:,])'(?=\p{L})/u.test(text);
  for (const match of text.matchAll(PIECE)) {
    const start = match.index;
    if (quotes && /s'$/.test(match[0])) {
      tokens.push(
        make(match[0].slice(0, -1), start, false),
        make("'", start + match[0].length - 1, false),
      );
      continue;
    }
    const piece = match[0];
    const parts = CONTRACTED.exec(piece);
    if (parts?.[1] && parts[2]) {
      const cut = start + parts[1].length;
      tokens.push(make(parts[1], start, false), make(parts[2], cut, true));
    } else if (
      /^[\p{L}\p{N}]/u.test(piece) &&
      /[:.]/.test(piece) &&
      !/^\d|^\p{L}(\.\p{L})+$/u.test(piece)
    ) {
      tokens.push(...apart(piece, start));
    } else {
      tokens.push(make(piece, start, false));
    }
  }
  return tokens;
}

/** "late.Again" was typed without a blank: words and marks come apart. */
function apart(piece: string, start: number): Token[] {
  return [...piece.matchAll(/[^:.]+|[:.]/g)].map((part) =>
    make(part[0], start + part.index, false),
  );
}

function make(text: string, start: number, glued: boolean): Token {
  const word = /^['\p{L}\p{N}]/u.test(text) && text !== "'";
  return { text, low: text.toLowerCase(), start, end: start + text.length, word, glued };
}

/** Writes tokens as a text again: one blank between words, none before marks or glued halves. */
export function textOf(tokens: readonly Token[]): string {
  let out = "";
  let quoted = false;
  for (const token of tokens) {
    const opening = (token.text === '"' || token.text === "'") && !quoted;
    if (token.text === '"' || token.text === "'") quoted = !quoted;
    const tight =
      token.glued ||
      (!token.word && !opening && /^[,.;:!?)\]}%"'…]|^\.{3}$/.test(token.text)) ||
      /[([{]$/.test(out) ||
      /(?:^|\s)["']$/.test(out);
    out += out === "" || tight ? token.text : ` ${token.text}`;
  }
  return out;
}
