/** One button, number and plus: its whole face counts one. It has no minus; undo keeps the trace. */
import { Icon } from "@/components/ui/Icon";
import { countLabel } from "./count-label";
import type { CountView } from "./count-view";
import { Maybe } from "./Pill";

export function Counter({ count, onCount }: { count: CountView; onCount: () => void }) {
  const maybe = count.candidates.length;
  return (
    <div className="counter">
      {maybe > 0 ? <Maybe count={maybe} /> : null}
      <button
        type="button"
        className="counter-btn"
        aria-label={countLabel(count)}
        onClick={onCount}
      >
        <b>{count.number}</b>
        <Icon name="plus" />
      </button>
    </div>
  );
}
