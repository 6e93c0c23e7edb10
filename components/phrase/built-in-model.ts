/**
 * The boundary to the browser's built-in language model (`LanguageModel`, Chrome's Prompt API). Every
 * way it can misbehave ends in "no rewrites": the rules' own stand. It never starts a download by itself.
 */
import { judged, MODEL_SCHEMA, modelPrompt } from "@/lib/core/phrase/model-answer";
import type { Context, Rephrasing, Rewrite } from "@/lib/core/phrase/rephrasing";

export type Availability = "unavailable" | "downloadable" | "downloading" | "available";

/** What is asked for: the helper reads and writes English only. The browser warns when this is left out. */
export const MODEL_LANGUAGES = {
  expectedInputs: [{ type: "text", languages: ["en"] }],
  expectedOutputs: [{ type: "text", languages: ["en"] }],
} as const;

/** The part of the Prompt API that is used here. */
export interface BuiltInModel {
  availability(options: typeof MODEL_LANGUAGES): Promise<Availability>;
  create(options: typeof MODEL_LANGUAGES & { signal: AbortSignal }): Promise<{
    prompt(
      text: string,
      options: { responseConstraint: unknown; signal: AbortSignal },
    ): Promise<string>;
    destroy(): void;
  }>;
}

/** How long a small model on this computer may think before the rules' rewrites stand alone. */
export const MODEL_LIMIT_MS = 20_000;

/** The browser's own model, or null where there is none. */
export function builtInModel(): BuiltInModel | null {
  const found: unknown = Reflect.get(globalThis, "LanguageModel");
  return isModel(found) ? found : null;
}

function isModel(found: unknown): found is BuiltInModel {
  return (
    (typeof found === "object" || typeof found === "function") &&
    found !== null &&
    typeof Reflect.get(found, "availability") === "function" &&
    typeof Reflect.get(found, "create") === "function"
  );
}

export async function availabilityOf(model: BuiltInModel | null): Promise<Availability> {
  if (!model) return "unavailable";
  try {
    return await model.availability(MODEL_LANGUAGES);
  } catch {
    // A model that cannot say whether it is there is not there.
    return "unavailable";
  }
}

/**
 * Has the browser download its model, after the owner's yes: some take minutes, so only `signal` ends it.
 * Resolves to whether the model is there now.
 */
export async function fetchModel(model: BuiltInModel, signal: AbortSignal): Promise<Availability> {
  try {
    const session = await model.create({ ...MODEL_LANGUAGES, signal });
    session.destroy();
  } catch {
    // Refused, broken off or stopped: what the browser says next is what holds.
  }
  return availabilityOf(model);
}

/** Asks the model once; resolves to what passes the checks, to nothing on any failure or abort. */
export async function askModel(
  model: BuiltInModel,
  draft: string,
  answer: Rephrasing,
  context: Context,
  signal: AbortSignal,
): Promise<Rewrite[]> {
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(new Error("stopped")), { once: true });
  });
  try {
    signal.throwIfAborted();
    // A model may ignore its signal, so the wait ends with ours.
    const made = model.create({ ...MODEL_LANGUAGES, signal });
    // One that is made after we stopped waiting is let go at once, as it holds the model in memory; one
    // that cannot be made is told by the race below.
    void made.then((late) => signal.aborted && late.destroy()).catch(() => undefined);
    const session = await Promise.race([made, aborted]);
    try {
      const asked = session.prompt(modelPrompt(draft), {
        responseConstraint: MODEL_SCHEMA,
        signal,
      });
      return judged(draft, await Promise.race([asked, aborted]), answer, context);
    } finally {
      session.destroy();
    }
  } catch {
    // Refused, timed out or broken: fall back silently, as the rules' rewrites are on screen already.
    return [];
  }
}
