/** A request the keeper will not or cannot do, with the one code that says why. */
import type { ErrorCode } from "./protocol";

export class Refusal extends Error {
  override readonly name = "Refusal";
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** Is `error`, or what caused it, the browser saying that there is no room left? */
function isFull(error: unknown): boolean {
  if (!(error instanceof Object)) return false;
  const { name, inner, failures } = error as { name?: string; inner?: unknown; failures?: unknown };
  if (name === "QuotaExceededError") return true;
  return isFull(inner) || (Array.isArray(failures) && failures.some(isFull));
}

/** The refusal to answer with, whatever was thrown. What we did not foresee may be tried again. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (isFull(error)) return new Refusal("storage-full", "There is no room left to store this.");
  return new Refusal("failed", error instanceof Error ? error.message : String(error));
}
