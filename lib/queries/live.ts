/**
 * Joins TanStack Query with Dexie's live queries: a query is read once, then followed, so that what
 * the keeper writes in its own context shows here by itself. It never polls and never writes.
 */
import {
  hashKey,
  type QueryClient,
  type QueryKey,
  queryOptions,
  type UseQueryOptions,
} from "@tanstack/react-query";
import { liveQuery, type Subscription } from "dexie";

/** What one query file declares. */
export interface Live<Rows, T> {
  readonly key: QueryKey;
  /** Reads rows, with Dexie calls only: whatever it touches is followed. */
  readonly rows: () => Promise<Rows>;
  /** Turns rows into what pages show (unseals, sorts). Runs outside Dexie's zone. */
  readonly open: (rows: Rows) => T | Promise<T>;
}

const followed = new WeakMap<QueryClient, Map<string, Subscription>>();

/** The subscriptions of a client; each ends when its query leaves the cache. */
function subscriptionsOf(client: QueryClient): Map<string, Subscription> {
  const known = followed.get(client);
  if (known) return known;
  const fresh = new Map<string, Subscription>();
  followed.set(client, fresh);
  client.getQueryCache().subscribe(({ type, query }) => {
    if (type !== "removed") return;
    fresh.get(query.queryHash)?.unsubscribe();
    fresh.delete(query.queryHash);
  });
  return fresh;
}

function follow<Rows, T>(client: QueryClient, live: Live<Rows, T>): Promise<T> {
  const subscriptions = subscriptionsOf(client);
  const hash = hashKey(live.key);
  subscriptions.get(hash)?.unsubscribe();
  return new Promise<T>((resolve, reject) => {
    let latest = 0;
    let isFirst = true;
    const take = (value: T) => {
      if (isFirst) resolve(value);
      else client.setQueryData(live.key, value);
      isFirst = false;
    };
    const fail = (error: unknown) => {
      if (isFirst) reject(error);
      // The error is raised again by the read that this asks for, and then shown.
      else void client.invalidateQueries({ queryKey: live.key, exact: true });
    };
    const subscription = liveQuery(live.rows).subscribe({
      next: (rows) => {
        const mine = ++latest;
        // An older answer that took longer to unseal must not replace a newer one.
        Promise.resolve()
          .then(() => live.open(rows))
          .then(
            (value) => mine === latest && take(value),
            (error: unknown) => mine === latest && fail(error),
          );
      },
      error: fail,
    });
    subscriptions.set(hash, subscription);
  });
}

/** Options for `useQuery`. Errors are what `rows` or `open` throw. */
export function live<Rows, T>(query: Live<Rows, T>): UseQueryOptions<T, Error, T> {
  return queryOptions<T, Error, T>({
    queryKey: query.key,
    queryFn: ({ client }) => follow(client, query),
  });
}
