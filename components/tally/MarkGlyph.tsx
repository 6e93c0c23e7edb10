/** Did, did not or no chance as a shape, with its word where there is room; a dash while nothing was said. */
import { i18n } from "#i18n";
import { wordKey } from "@/components/overlay/word-key";
import { Glyph } from "@/components/ui/Glyph";
import type { Mark } from "@/lib/core/checklist/tally";
import { DASH } from "./count-view";

export const MARK_SHAPES = { did: "solid", "did-not": "ring", "no-chance": "dashed" } as const;

export function MarkGlyph({ mark, hasWord }: { mark: Mark | null; hasWord: boolean }) {
  if (!mark) return <span className="pill-num num off">{DASH}</span>;
  const word = i18n.t(`overlay.mark.${wordKey(mark)}`);
  if (!hasWord) return <Glyph shape={MARK_SHAPES[mark]} large label={word} />;
  return (
    <>
      <Glyph shape={MARK_SHAPES[mark]} large />
      <span className="pill-why">{word}</span>
    </>
  );
}
