/**
 * The five shapes of the house: fill is certainty. The same shapes serve lamp, counts, verdicts,
 * steps and people. Beside words a glyph is decoration and hidden from screen readers.
 */
export type GlyphShape = "solid" | "half" | "ring" | "dashed" | "off" | "focus" | "lamp";

const RING = { fill: "none", stroke: "currentColor", strokeWidth: 1.6 } as const;

const shapes: Record<GlyphShape, React.ReactNode> = {
  solid: <circle cx="6" cy="6" r="5" fill="currentColor" />,
  half: (
    <>
      <circle cx="6" cy="6" r="4.2" {...RING} />
      <path d="M6 1.8a4.2 4.2 0 0 0 0 8.4z" fill="currentColor" />
    </>
  ),
  ring: <circle cx="6" cy="6" r="4.2" {...RING} />,
  dashed: <circle cx="6" cy="6" r="4.2" {...RING} strokeDasharray="2.2 2.2" />,
  off: (
    <>
      <circle cx="6" cy="6" r="4.2" {...RING} />
      <path d="M3.2 8.8l5.6-5.6" {...RING} />
    </>
  ),
  focus: (
    <path
      d="M6 .9l1.5 3.3 3.6.4-2.7 2.4.8 3.6L6 8.8l-3.2 1.8.8-3.6L.9 4.6l3.6-.4z"
      fill="currentColor"
    />
  ),
  lamp: (
    <>
      <circle cx="6" cy="6" r="5.3" fill="currentColor" opacity=".28" />
      <circle cx="6" cy="6" r="3.1" fill="currentColor" />
    </>
  ),
};

export function Glyph({
  shape,
  large = false,
  className = "",
  label,
}: {
  shape: GlyphShape;
  large?: boolean;
  className?: string;
  /** Only where no word stands beside it. */
  label?: string;
}) {
  const role = label ? ({ role: "img", "aria-label": label } as const) : { "aria-hidden": true };
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by aria-label, or decoration beside a word
    <svg className={`g ${large ? "g-lg" : ""} ${className}`} viewBox="0 0 12 12" {...role}>
      {shapes[shape]}
    </svg>
  );
}
