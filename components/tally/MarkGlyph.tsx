/** Did, did not or no chance as one shape; a dash while nothing was said. */
import { i18n } from "#i18n";
import { wordKey } from "@/components/overlay/word-key";
import { Glyph } from "@/components/ui/Glyph";
import type { Mark } from "@/lib/core/checklist/tally";
import { DASH } from "./count-view";

export const MARK_SHAPES = { did: "solid", "did-not": "ring", "no-chance": "dashed" } as const;

export function MarkGlyph({ mark }: { mark: Mark | null }) {
  if (!mark) return <span className="pill-num num off">{DASH}</span>;
  return <Glyph shape={MARK_SHAPES[mark]} large label={i18n.t(`overlay.mark.${wordKey(mark)}`)} />;
}
