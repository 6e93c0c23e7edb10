/** Keeps our host in the page while the call lasts. Gives way when the page fights for too long. */
import type { Clock } from "@/lib/clock";
import type { Host } from "./host";

/** Bitwarden's guard against two observers in a loop: 100 turns in 2 s (promises.md, its source). */
const MAX_TURNS = 100;
const WINDOW_MS = 2000;

/**
 * Puts the host on `page.documentElement` and puts it back when the page removes or restyles it.
 * After `MAX_TURNS` within `WINDOW_MS` it rests for `WINDOW_MS`, so the page stays usable.
 */
export function stayMounted(page: Document, host: Host, clock: Clock, signal: AbortSignal): void {
  let turns: number[] = [];
  let resting = false;

  const mayAct = () => {
    const now = clock.elapsed();
    turns = turns.filter((at) => now - at < WINDOW_MS);
    turns.push(now);
    if (turns.length <= MAX_TURNS) return true;
    resting = true;
    clock.after(WINDOW_MS, wake, signal);
    return false;
  };
  const wake = () => {
    resting = false;
    turns = [];
    check();
  };
  const check = () => {
    if (resting || signal.aborted) return;
    if (!host.element.isConnected && mayAct()) page.documentElement?.append(host.element);
    // Our own change of style wakes the observer too; then there is nothing to undo.
    if (host.restore()) mayAct();
  };

  const tree = new MutationObserver(check);
  tree.observe(page, { childList: true });
  if (page.documentElement) tree.observe(page.documentElement, { childList: true });
  const own = new MutationObserver(check);
  own.observe(host.element, { attributes: true });
  // A replaced root element takes its observer with it, so look by hand as well.
  clock.every(1000, check, signal);
  signal.addEventListener("abort", () => {
    tree.disconnect();
    own.disconnect();
  });
  page.documentElement.append(host.element);
}
