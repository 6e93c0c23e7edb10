/** The lamp as one of three shapes; words stand beside it, or its label says them. */
import { i18n } from "#i18n";
import { Glyph } from "@/components/ui/Glyph";
import type { Lamp } from "@/lib/session/lamp";

const SHAPES = { measuring: "lamp", partly: "half", off: "off" } as const;

/** The lamp in two or three words. Counting by hand is a choice, not something that is missing. */
export const lampWords = ({ state, reason }: Pick<Lamp, "state" | "reason">) =>
  i18n.t(reason === "by-hand" ? "lamp.byHand" : `lamp.${state}`);

export function LampGlyph({ state, label }: { state: Lamp["state"]; label?: string }) {
  return (
    <Glyph
      shape={SHAPES[state]}
      large={state === "measuring"}
      className={state === "off" ? "lamp-off" : "lamp"}
      {...(label && { label })}
    />
  );
}
