/** Asks the built-in model once the rewrites are shown: at once where it is there, else after a press. */
import { useEffect, useState } from "react";
import type { Context, Rephrasing, Rewrite } from "@/lib/core/phrase/rephrasing";
import {
  type Availability,
  askModel,
  availabilityOf,
  type BuiltInModel,
  MODEL_LIMIT_MS,
} from "./built-in-model";

export interface ModelRewrites {
  readonly availability: Availability;
  readonly rewrites: readonly Rewrite[];
  readonly waiting: boolean;
  /** The owner's yes to a download; without it none begins. */
  readonly allow: () => void;
}

export function useModelRewrites(
  model: BuiltInModel | null,
  text: string | null,
  answer: Rephrasing,
  context: Context,
): ModelRewrites {
  const [availability, setAvailability] = useState<Availability>("unavailable");
  const [allowed, setAllowed] = useState(false);
  const [rewrites, setRewrites] = useState<readonly Rewrite[]>([]);
  const [waiting, setWaiting] = useState(false);
  const isWanted = text !== null;
  useEffect(() => {
    // Nobody is asked on a page where no rewrite is wanted.
    if (!isWanted) return;
    let current = true;
    void availabilityOf(model).then((found) => current && setAvailability(found));
    return () => {
      current = false;
    };
  }, [model, isWanted]);
  const may = isWanted && (availability === "available" || allowed);
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
  return { availability, rewrites, waiting, allow: () => setAllowed(true) };
}
