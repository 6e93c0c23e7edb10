/** Says honestly that something is not on the disk yet, and why, with one sentence per cause. */
import { i18n } from "#i18n";
import { Glyph } from "@/components/ui/Glyph";
import type { SessionView } from "@/lib/session/view";

function words({ isLate, trouble }: Pick<SessionView, "isLate" | "trouble">): string | null {
  if (!isLate) return null;
  if (trouble === "storage-full") return i18n.t("overlay.state.saveFull");
  if (trouble === "newer-database") return i18n.t("overlay.state.saveNewer");
  return i18n.t("overlay.state.saveLate");
}

export function SaveNotice(props: Pick<SessionView, "isLate" | "trouble">) {
  const text = words(props);
  return (
    <div role="status">
      {text ? (
        <p className="save small">
          <Glyph shape="dashed" />
          <span>{text}</span>
        </p>
      ) : null}
    </div>
  );
}
