/** The sentences for a call in which nothing is counted. One clear one for each cause. */
import { i18n } from "#i18n";
import type { SessionStatus, SessionView } from "@/lib/session/view";
import { wordKey } from "./word-key";

const QUIET = ["choose", "second-tab", "refused", "discarded", "closed", "updated"] as const;
export type QuietStatus = (typeof QUIET)[number];

export function quietStatus(status: SessionStatus): QuietStatus | null {
  return QUIET.find((quiet) => quiet === status) ?? null;
}

export function quietWords(
  status: QuietStatus,
  trouble: SessionView["trouble"],
): { short: string; title: string; why: string } {
  const short = i18n.t(`overlay.state.${wordKey(status)}`);
  if (status === "refused") {
    const cause = trouble === "newer-database" || trouble === "storage-full" ? trouble : "failed";
    return {
      short,
      title: i18n.t(`overlay.state.${wordKey(cause)}Title`),
      why: i18n.t(`overlay.state.${wordKey(cause)}Why`),
    };
  }
  const title = i18n.t(`overlay.state.${wordKey(status)}Title`);
  if (status === "discarded" && trouble) {
    return {
      short,
      title: i18n.t("overlay.state.discardFailedTitle"),
      why: i18n.t("overlay.state.discardFailedWhy"),
    };
  }
  return { short, title, why: i18n.t(`overlay.state.${wordKey(status)}Why`) };
}
