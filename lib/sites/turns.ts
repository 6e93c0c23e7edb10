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

export function makeTurns(hasOneRowEach: boolean): Turns {
  const rows = new Map<Element, { turn: Turn; label: string }>();
  let closed: Turn[] = [];
  let blocks = 0;
  const nextBlock = () => `c${++blocks}`;

  /** Both parts have single spaces already. */
  const whole = ({ gone, shown, skip }: Turn): string =>
    skip === 0 ? gone + shown : (gone + shown).split(" ").slice(skip).join(" ");

  /** A turn that the page drew anew: lost a moment ago, or an equal row of the history. */
  const comeBack = (who: string, text: string, elapsed: number): Turn | undefined => {
    const found = closed.findLast(
      (turn) =>
        turn.who === who &&
        (elapsed - (turn.lostAt ?? 0) <= BACK_MS
          ? startsAlike(turn.shown, text)
          : turn.shown === text && text.length >= SAME_TEXT),
    );
    if (found) closed = closed.filter((turn) => turn !== found);
    return found;
  };
  /** Zoom draws a copy of a row for a moment: the same words of the same person at once. */
  const copied = (who: string, text: string): Turn | undefined => {
    if (!hasOneRowEach) return undefined;
    for (const { turn } of rows.values()) {
      if (turn.who === who && startsAlike(turn.shown, text)) return turn;
    }
    return undefined;
  };
  const start = (who: string, text: string, elapsed: number): Turn =>
    copied(who, text) ??
    comeBack(who, text, elapsed) ?? {
      block: nextBlock(),
      who,
      gone: "",
      shown: "",
      skip: 0,
      lostAt: null,
    };

  const update = (turn: Turn, text: string): void => {
    const cut = slidOut(turn.shown, text);
    const isCorrection = turn.shown.length - text.length <= RESET_CHARS;
    if (cut === null && (hasOneRowEach ? turn.shown.split(/\s+/).length > 3 : !isCorrection)) {
      turn.gone += `${turn.shown} `;
    } else if (cut) turn.gone += turn.shown.slice(0, cut);
    turn.shown = text;
  };

  const close = (turn: Turn, elapsed: number): void => {
    turn.lostAt = elapsed;
    closed.push(turn);
    if (closed.length > KEPT) closed.shift();
  };
  const isStillShown = (turn: Turn): boolean => [...rows.values()].some((row) => row.turn === turn);

  return {
    read(element, row, who, elapsed) {
      const text = row.text.replace(/\s+/g, " ").trim();
      const label = `${row.name}\n${row.face}`;
      let known = rows.get(element);
      if (known && (known.label !== label || isAnew(known.turn, row.face, text))) {
        // A recycled row: somebody else speaks in it now, or may.
        rows.delete(element);
        if (!isStillShown(known.turn)) close(known.turn, elapsed);
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
      update(turn, text);
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
      if (known && !isOver && !isStillShown(known.turn)) close(known.turn, elapsed);
    },
    skipHistory(element, row, who) {
      const shown = row.text.replace(/\s+/g, " ").trim();
      const skip = shown === "" ? 0 : shown.split(" ").length;
      const turn = { block: nextBlock(), who: who(), gone: "", shown, skip, lostAt: null };
      rows.set(element, { turn, label: `${row.name}\n${row.face}` });
    },
    knows: (element) => rows.has(element),
    get rows() {
      return rows.keys();
    },
  };
}
