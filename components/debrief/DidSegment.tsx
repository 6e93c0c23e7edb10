/** Did / did not / no chance: three segments, one press, shape and word. Nothing is preselected. */
import { i18n } from "#i18n";
import { Glyph, type GlyphShape } from "@/components/ui/Glyph";

export type Did = "did" | "did-not" | "no-chance";

const SHAPES: Readonly<Record<Did, GlyphShape>> = {
  did: "solid",
  "did-not": "ring",
  "no-chance": "dashed",
};

export function didName(did: Did): string {
  if (did === "did") return i18n.t("debrief.did");
  return did === "did-not" ? i18n.t("debrief.didNot") : i18n.t("debrief.noChance");
}

export function DidSegment({
  label,
  value,
  disabled = false,
  onChoose,
}: {
  label: string;
  value: Did | null;
  disabled?: boolean;
  onChoose: (value: Did) => void;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as one segment
    <div className="seg" role="group" aria-label={label}>
      {(["did", "did-not", "no-chance"] as const).map((did) => (
        <button
          key={did}
          type="button"
          aria-pressed={value === did}
          disabled={disabled}
          onClick={() => onChoose(did)}
        >
          <Glyph shape={SHAPES[did]} />
          {didName(did)}
        </button>
      ))}
    </div>
  );
}
