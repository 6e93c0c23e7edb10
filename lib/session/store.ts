/** One observable value for `useSyncExternalStore`; it knows no framework and keeps no history. */
export interface Store<T> {
  get(): T;
  /** Replaces the named fields. Listeners run at once, and only if something really changed. */
  set(patch: Partial<T>): void;
  subscribe(run: () => void): () => void;
}

export function makeStore<T extends object>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(patch) {
      const keys = Object.keys(patch) as (keyof T)[];
      if (keys.every((key) => Object.is(value[key], patch[key]))) return;
      value = { ...value, ...patch };
      for (const run of [...listeners]) run();
    },
    subscribe(run) {
      listeners.add(run);
      return () => listeners.delete(run);
    },
  };
}
