/**
 * Caption rows as turns: whatever nodes the page uses, one turn of one person keeps one block id
 * and one growing text. It keeps words in memory only, and of closed turns only the last few.
 */
import { type RowLook, UNSIGNED } from "./page-reader";
import { slidOut, startsAlike } from "./sliding-window";

/** A row that vanished may come back within this time (settle times of 350–1000 ms, §2.2). */
const BACK_MS = 1000;
/** A history row drawn anew has exactly the old text and is long enough not to be chance. */
const SAME_TEXT = 20;
/** Closed turns kept to recognise rows that are drawn anew. */
const KEPT = 60;
/** A row that shrinks by more than this has begun anew (TranscripTonic, 2025-12). */
const RESET_CHARS = 250;
/** In everybody's row other words are another turn: who knows whose. */
const isAnew = ({ shown }: Turn, face: string | null, text: string) =>
  face === UNSIGNED && text !== "" && slidOut(shown, text) === null;

/** Above this a new block goes on; the receiving side bounds a text to 40,000 characters. */
const BLOCK_CHARS = 20_000;

interface Turn {
  block: string;
  readonly who: string;
  /** What slid out of the row, and what the row shows. */
  gone: string;
  shown: string;
  /** Words at the front that belong to history or to an earlier block. */
  skip: number;
  lostAt: number | null;
}

export interface Spoken {
  readonly block: string;
  readonly who: string;
  readonly text: string;
}

export interface Turns {
  /** What `element` shows now; null when nothing new was said. `who` is asked once per row. */
  read(element: Element, row: RowLook, who: () => string, elapsed: number): Spoken | null;
  /** The row left the page (or was hidden) at `elapsed`. */
  lose(element: Element, elapsed: number, isOver: boolean): void;
  /** Rows there are from before we read: what they hold now is not news. */
  skipHistory(element: Element, row: RowLook, who: () => string): void;
  knows(element: Element): boolean;
  readonly rows: Iterable<Element>;
}

/** Both parts have single spaces already. */
const whole = ({ gone, shown, skip }: Turn): string =>
  skip === 0 ? gone + shown : (gone + shown).split(" ").slice(skip).join(" ");

/** Takes what the row shows now: words that slid out of it, or that began anew, stay in `gone`. */
function update(turn: Turn, text: string, hasOneRowEach: boolean): void {
  const { shown } = turn;
  const cut = slidOut(shown, text);
  const isCorrection = shown.length - text.length <= RESET_CHARS;
  if (cut === null && (hasOneRowEach ? shown.split(/\s+/).length > 3 : !isCorrection)) {
    turn.gone += `${shown} `;
  } else if (cut) turn.gone += shown.slice(0, cut);
  turn.shown = text;
}

/** Whether `text` is this turn, drawn anew: lost a moment ago, or an equal row of the history. */
const isBack = ({ shown, lostAt }: Turn, text: string, elapsed: number): boolean =>
  elapsed - (lostAt ?? 0) <= BACK_MS
    ? startsAlike(shown, text)
    : shown === text && text.length >= SAME_TEXT;

const inOneLine = ({ text }: RowLook): string => text.replace(/\s+/g, " ").trim();
const labelOf = ({ name, face }: RowLook): string => `${name}\n${face}`;

export function makeTurns(hasOneRowEach: boolean): Turns {
  const rows = new Map<Element, { turn: Turn; label: string }>();
  let closed: Turn[] = [];
  let blocks = 0;
  const nextBlock = () => `c${++blocks}`;
  const fresh = (who: string, shown: string, skip: number): Turn => ({
    block: nextBlock(),
    who,
    gone: "",
    shown,
    skip,
    lostAt: null,
  });
  const start = (who: string, text: string, elapsed: number): Turn => {
    // Zoom draws a copy of a row for a moment: the same words of the same person at once.
    const copied = hasOneRowEach
      ? [...rows.values()].find(({ turn }) => turn.who === who && startsAlike(turn.shown, text))
      : undefined;
    if (copied) return copied.turn;
    const back = closed.findLast((turn) => turn.who === who && isBack(turn, text, elapsed));
    if (back) closed = closed.filter((turn) => turn !== back);
    return back ?? fresh(who, "", 0);
  };
  const close = (turn: Turn, elapsed: number): void => {
    // Another row may still show it.
    if ([...rows.values()].some((row) => row.turn === turn)) return;
    turn.lostAt = elapsed;
    closed.push(turn);
    if (closed.length > KEPT) closed.shift();
  };

  return {
    read(element, row, who, elapsed) {
      const text = inOneLine(row);
      const label = labelOf(row);
      let known = rows.get(element);
      if (known && (known.label !== label || isAnew(known.turn, row.face, text))) {
        // A recycled row: somebody else speaks in it now, or may.
        rows.delete(element);
        close(known.turn, elapsed);
        known = undefined;
      }
      if (text === "") return null;
      if (!known) {
        known = { turn: start(who(), text, elapsed), label };
        rows.set(element, known);
      }
      const { turn } = known;
      if (turn.shown === text) return null;
      const before = whole(turn);
      update(turn, text, hasOneRowEach);
      const now = whole(turn);
      if (now === before || now === "") return null;
      const spoken = { block: turn.block, who: turn.who, text: now };
      if (now.length > BLOCK_CHARS) {
        turn.skip += now.split(" ").length;
        turn.block = nextBlock();
      }
      return spoken;
    },
    lose(element, elapsed, isOver) {
      const known = rows.get(element);
      rows.delete(element);
      if (known && !isOver) close(known.turn, elapsed);
    },
    skipHistory(element, row, who) {
      const shown = inOneLine(row);
      const skip = shown === "" ? 0 : shown.split(" ").length;
      rows.set(element, { turn: fresh(who(), shown, skip), label: labelOf(row) });
    },
    knows: (element) => rows.has(element),
    get rows() {
      return rows.keys();
    },
  };
}
