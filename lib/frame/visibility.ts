/**
 * Whether the owner can really see our frame: taps made while it is covered or faded do not count
 * (promises S4: a page can lay a button over us, or make us transparent over its own).
 */

/** Below this a person may not notice what they press (Bitwarden's limit, promises.md). */
const LEAST_OPACITY = 0.6;

const BENDS = [
  "filter",
  "clipPath",
  "maskImage",
  "transform",
  "scale",
  "rotate",
  "translate",
  "perspective",
] as const;

function isFaded(element: Element): boolean {
  let opacity = 1;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const style = getComputedStyle(at);
    opacity *= Number(style.opacity);
    if (opacity < LEAST_OPACITY) return true;
    if (style.visibility !== "visible" || style.contentVisibility === "hidden") return true;
    if (style.mixBlendMode !== "normal" || style.zoom !== "1") return true;
    if (BENDS.some((name) => style[name] !== "none")) return true;
  }
  return false;
}

/** Five points of the frame: the middle and, 6 px inside, its edges' middles. */
function points({ left, right, top, bottom }: DOMRect): [number, number][] {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return [
    [x, y],
    [left + 6, y],
    [right - 6, y],
    [x, top + 6],
    [x, bottom - 6],
  ];
}

/** True when nothing lies on `host`, nothing fades or bends it, and a press at its points reaches it. */
export function isInSight(host: Element): boolean {
  const page = host.ownerDocument;
  const box = host.getBoundingClientRect();
  if (!host.isConnected || box.width < 1 || box.height < 1) return false;
  return points(box).every(([x, y]) => page.elementFromPoint(x, y) === host) && !isFaded(host);
}
