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

/** The blocks of words in `row`, in document order; words in one box are one block. */
function blocksOf(row: Element): Block[] {
  const blocks: Block[] = [];
  const walker = row.ownerDocument.createTreeWalker(
    row,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      node instanceof Element && node.matches(FOREIGN)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue) continue;
    let box = node.parentElement;
    while (box && box !== row && INLINE.test(box.localName)) box = box.parentElement;
    if (!box) continue;
    const known = blocks.find((block) => block.box === box);
    if (known) known.text += node.nodeValue;
    else if (node.nodeValue.trim()) blocks.push({ box, text: node.nodeValue });
  }
  return blocks;
}

/** Name, picture and text of a row; null for the dummy, the jump button and anything else. */
export function readRow(row: Element): RowLook | null {
  if (row.querySelector("button")) return null;
  const blocks = blocksOf(row);
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
