/**
 * The type of `#i18n`. The library's own compares every key with every key (a thousand words took
 * `tsc` half a minute); this one looks a key up once, and still knows which values it wants.
 */
import type { GeneratedI18nStructure as Words } from "../../.wxt/i18n/structure";

export type WordKey = keyof Words;

type Value = string | number;
type Named<F> = F extends { namedSubstitutions: infer N extends readonly string[] }
  ? { readonly [P in N[number]]: Value }
  : never;

/** What a message wants after its key: a count where it has a plural, values where it has {names}. */
type Wants<F> = F extends { plural: true }
  ? F extends { namedSubstitutions: readonly string[] }
    ? [count: number, values: Named<F>]
    : [count: number]
  : F extends { namedSubstitutions: readonly string[] }
    ? [values: Named<F>]
    : [];

export declare const i18n: {
  t<K extends WordKey>(key: K, ...wants: Wants<Words[K]>): string;
};
