/**
 * Asks the built-in model once the rewrites are shown: at once where it is there, else after a press and
 * the download that press allows. Whether it is there is asked again when the download has ended.
 */
import { useEffect, useState } from "react";
import type { Context, Rephrasing, Rewrite } from "@/lib/core/phrase/rephrasing";
import {
  type Availability,
  askModel,
  availabilityOf,
  type BuiltInModel,
  fetchModel,
  MODEL_LIMIT_MS,
} from "./built-in-model";

export interface ModelRewrites {
  readonly availability: Availability;
  readonly rewrites: readonly Rewrite[];
  readonly waiting: boolean;
  /** The download that was allowed here goes on, however long it takes. */
  readonly fetching: boolean;
  /** The owner's yes to a download; without it none begins. */
  readonly allow: () => void;
}

export function useModelRewrites(
  model: BuiltInModel | null,
  text: string | null,
  answer: Rephrasing,
  context: Context,
): ModelRewrites {
  const [rewrites, setRewrites] = useState<readonly Rewrite[]>([]);
  const [waiting, setWaiting] = useState(false);
  const isWanted = text !== null;
  const there = useAvailability(model, isWanted);
  const may = isWanted && there.availability === "available";
  // biome-ignore lint/correctness/useExhaustiveDependencies: one question per shown text, not per render
  useEffect(() => {
    setRewrites([]);
    setWaiting(false);
    if (!model || !may || text === null) return;
    const stop = new AbortController();
    const signal = AbortSignal.any([stop.signal, AbortSignal.timeout(MODEL_LIMIT_MS)]);
    setWaiting(true);
    void askModel(model, text, answer, context, signal).then((found) => {
      if (stop.signal.aborted) return;
      setRewrites(found);
      setWaiting(false);
    });
    return () => stop.abort();
  }, [model, may, text]);
  return { ...there, rewrites, waiting };
}

/** Nobody is asked on a page where no rewrite is wanted. */
function useAvailability(model: BuiltInModel | null, isWanted: boolean) {
  const [availability, setAvailability] = useState<Availability>("unavailable");
  const [fetching, setFetching] = useState(false);
  useEffect(() => {
    if (!isWanted) return;
    let current = true;
    void availabilityOf(model).then((found) => current && setAvailability(found));
    return () => {
      current = false;
    };
  }, [model, isWanted]);
  useEffect(() => {
    if (!model || !fetching) return;
    const stop = new AbortController();
    void fetchModel(model, stop.signal).then((found) => {
      if (stop.signal.aborted) return;
      setAvailability(found);
      setFetching(false);
    });
    return () => stop.abort();
  }, [model, fetching]);
  return { availability, fetching, allow: () => setFetching(true) };
}
