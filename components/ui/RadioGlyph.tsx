/** The one drawing of a radio button: solid chosen, hollow not. The input beside it is what is pressed. */
import { Glyph } from "./Glyph";

export function RadioGlyph({ isOn, large = false }: { isOn: boolean; large?: boolean }) {
  return (
    <span className={isOn ? "radio on" : "radio"}>
      <Glyph shape={isOn ? "solid" : "ring"} large={large} />
    </span>
  );
}
