/** Turns an id into its key in the words file: browsers refuse message keys that hold a hyphen. */
export type WordKey<T extends string> = T extends `${infer Head}-${infer Tail}`
  ? `${Head}_${WordKey<Tail>}`
  : T;

export const wordKey = <T extends string>(id: T) => id.replaceAll("-", "_") as WordKey<T>;
