/** Why what was typed as seen gives nothing to say. It names what is missing and never the words typed. */
import type { Notice, Rephrasing } from "@/lib/core/phrase/rephrasing";

/** Words: `phrase.notice.KIND`. */
export type Refusal = Exclude<Notice, "keep" | "none"> | "verdict" | "unseen";

/** `verdict`: a label or a guess again; `unseen`: nothing that happened is told. */
export function refusalOf(told: Rephrasing): Refusal {
  if (told.expect === "ask") return "verdict";
  return told.notice && told.notice !== "keep" && told.notice !== "none" ? told.notice : "unseen";
}
