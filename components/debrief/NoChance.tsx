/** For a count of nothing: says that there was no chance for it, and takes that back. Counts nothing. */
import { i18n } from "#i18n";
import { Glyph } from "@/components/ui/Glyph";
import type { DebriefRow } from "@/lib/core/debrief/rows";
import type { Writing } from "./session";

export function NoChance({ row, write }: { row: DebriefRow; write: Writing }) {
  const { behaviour, tally } = row;
  const isOn = tally.mark === "no-chance";
  const press = () => {
    if (!isOn) {
      write.append({ type: "mark", behaviourId: behaviour.id, value: "no-chance" });
      return;
    }
    // Every mark that stands: an earlier one would show through.
    for (const moment of tally.moments) {
      if (moment.type === "mark") write.append({ type: "undo", of: moment.mark.id });
    }
  };
  return (
    <div>
      <button
        type="button"
        className="btn btn-s toggle"
        aria-pressed={isOn}
        aria-label={i18n.t("debrief.see.noChanceOf", { name: behaviour.name })}
        onClick={press}
      >
        <Glyph shape="dashed" />
        {i18n.t("debrief.see.noChance")}
      </button>
    </div>
  );
}
