/** The lamp as one of three shapes; words stand beside it, or its label says them. */
import { i18n } from "#i18n";
import { Glyph } from "@/components/ui/Glyph";
import type { Lamp } from "@/lib/session/lamp";

const SHAPES = { measuring: "lamp", partly: "half", off: "off" } as const;

export function LampGlyph({
  state,
  labelled = false,
}: {
  state: Lamp["state"];
  labelled?: boolean;
}) {
  return (
    <Glyph
      shape={SHAPES[state]}
      large={state === "measuring"}
      className={state === "off" ? "lamp-off" : "lamp"}
      {...(labelled && { label: i18n.t(`lamp.${state}`) })}
    />
  );
}
