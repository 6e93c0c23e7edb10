/** Says quietly that a field is full, once it is; before that it says and shows nothing. */
import { i18n } from "#i18n";
import { number } from "./format";

/** `most`: as many letters (UTF-16 units, as `maxLength` counts them) as the field takes. */
export function LetterLimit({ text, most }: { text: string; most: number }) {
  return (
    <span role="status" className="letter-limit tiny quiet">
      {text.length >= most ? i18n.t("common.lettersAtMost", { n: number(most) }) : null}
    </span>
  );
}
