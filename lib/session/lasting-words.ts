/**
 * Keeps the words of the interface after an update of the extension: then the browser throws for
 * every word we ask, and a screen that throws would be gone just while a tap is made. It invents no
 * word: what was never shown before the update stays empty.
 */

export interface WordSource {
  getMessage(key: string, ...rest: never[]): string;
}
type Get = (key: string, values?: string | readonly unknown[]) => string;

/** What stands for the values in a remembered sentence: the browser's own way to write them. */
const PLACES = ["$1", "$2", "$3", "$4", "$5", "$6", "$7", "$8", "$9"] as const;

/** Replaces `source.getMessage`. */
export function keepWords(source: WordSource): void {
  const ask = source.getMessage.bind(source) as Get;
  const known = new Map<string, string>();
  const learn = (key: string): void => {
    if (!known.has(key)) known.set(key, ask(key, PLACES));
  };
  const get: Get = (key, values) => {
    try {
      learn(key);
      return ask(key, values);
    } catch {
      // The extension was replaced under us.
      const list = Array.isArray(values) ? values : [values];
      const fill = (_: string, place: string) => String(list[Number(place) - 1] ?? "");
      return (known.get(key) ?? "").replace(/\$([1-9])/g, fill);
    }
  };
  Object.assign(source, { getMessage: get });
}
