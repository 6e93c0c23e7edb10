/** The four kinds of interruption an owner can choose from, the detector's guess first. */
import { i18n } from "#i18n";
import { wordKey } from "@/components/overlay/word-key";
import type { RecordOf } from "@/lib/core/events/record";

export type Kind = NonNullable<RecordOf<"sighting">["kind"]>;

/** Issue 3, step 4. "took-floor" first where nothing was guessed. */
export const KINDS: readonly Kind[] = ["took-floor", "supportive", "clarifying", "gave-back"];

export function kindsFrom(guess: Kind | null): readonly Kind[] {
  return guess === null ? KINDS : [guess, ...KINDS.filter((kind) => kind !== guess)];
}

export const kindName = (kind: Kind): string => i18n.t(`kind.${wordKey(kind)}`);
/** One line on what it means, and whether it counts. */
export const kindWhy = (kind: Kind): string => i18n.t(`kind.why.${wordKey(kind)}`);
