/** Shape and words of a verdict, all three the same size. Never a percentage, an arrow or a colour. */
import { i18n } from "#i18n";
import type { VerdictKind } from "@/lib/core/patterns/verdict";
import { Glyph, type GlyphShape } from "./Glyph";

const shapes: Record<VerdictKind, GlyphShape> = {
  clear: "solid",
  leaning: "half",
  "cannot-tell": "ring",
};

export function Verdict({ kind }: { kind: VerdictKind }) {
  const words = {
    clear: i18n.t("common.verdict.clear"),
    leaning: i18n.t("common.verdict.leaning"),
    "cannot-tell": i18n.t("common.verdict.cannotTell"),
  }[kind];
  return (
    <span className={kind === "cannot-tell" ? "verdict unsure" : "verdict"}>
      <Glyph shape={shapes[kind]} />
      {words}
    </span>
  );
}
