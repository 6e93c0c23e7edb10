/** Reads one caption row of Google Meet by its shape: picture or initials, a name, a text. */
import { faceOf } from "../face-of";
import type { RowLook } from "../page-reader";

/** Inside a row, but not of the call: icons, hidden twins, what translators write beside it. */
const FOREIGN = 'i, button, [aria-hidden="true"], font[lang], [class*="translate-"]';
const INLINE = /^(span|font|b|i|em|strong|a|u|mark|br)$/;

interface Block {
  readonly box: Element;
  text: string;
}

/** Adds the blocks of words in `node`, in document order; words in one box are one block. */
function collect(node: Element, box: Element, blocks: Block[]): void {
  for (const child of node.childNodes) {
    if (child instanceof Element) {
      const isInline = INLINE.test(child.localName);
      if (!child.matches(FOREIGN)) collect(child, isInline ? box : child, blocks);
    } else if (child instanceof Text) {
      const known = blocks.find((block) => block.box === box);
      if (known) known.text += child.data;
      else if (child.data.trim()) blocks.push({ box, text: child.data });
    }
  }
}

/** Name, picture and text of a row; null for the dummy, the jump button and anything else. */
export function readRow(row: Element): RowLook | null {
  if (row.querySelector("button")) return null;
  const blocks: Block[] = [];
  collect(row, row, blocks);
  const face = faceOf(row);
  // Without a picture the initials come first: a few capitals.
  const isInitials =
    face === null && blocks.length > 2 && /^\p{Lu}{1,3}$/u.test(blocks[0]?.text.trim() ?? "");
  const [name, text] = isInitials ? blocks.slice(1) : blocks;
  if (!name) return null;
  if (text) return { name: name.text.trim(), face, text: text.text };
  // A row that was just put in has a name and no words yet; a lone line without shape is no row.
  return face !== null && row.children.length > 1
    ? { name: name.text.trim(), face, text: "" }
    : null;
}
