/**
 * Words being written when the call goes away: what the owner typed for a note or a highlight is kept,
 * as it would have been a press later. Nothing of it is kept after "Not this call".
 */
import type { Context } from "./context";
import { write } from "./write";

/** Keeps what was typed and not yet kept, in the running meeting. */
export function keepTyped(ctx: Context): void {
  const { running, typed } = ctx;
  for (const type of ["note", "highlight"] as const) {
    const text = typed[type].trim();
    typed[type] = "";
    if (running && text) write(ctx, running, { type, text });
  }
}
