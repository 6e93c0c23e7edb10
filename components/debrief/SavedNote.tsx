/** Whether what was typed is on disk: solid yes, half under way, hollow not yet, with what to do. */
import { i18n } from "#i18n";
import { Glyph } from "@/components/ui/Glyph";
import type { SaveState } from "@/lib/queries/autosave";

function lateWords(reason: string | null): string {
  if (reason === "storage-full") return i18n.t("debrief.lateFull");
  if (reason === "newer-database") return i18n.t("debrief.lateNewer");
  if (reason === "gone") return i18n.t("debrief.lateGone");
  return i18n.t("debrief.late");
}

export function SavedNote({ state }: { state: SaveState }) {
  const isLate = state.kind === "late";
  return (
    <p className={isLate ? "push row small saved-late" : "push row tiny faint"} role="status">
      <Glyph shape={isLate ? "ring" : state.kind === "saving" ? "half" : "solid"} />
      {/* "Saving" comes and goes at each keystroke: a reader hears only a change that lasts. */}
      {isLate ? lateWords(state.reason) : i18n.t("debrief.saved")}
    </p>
  );
}
