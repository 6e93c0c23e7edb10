/** A commitment, and its measure, as sentences: for the page, the calendar file and the print. */
import { i18n } from "#i18n";
import type { Commitment } from "@/lib/core/debrief/commitment";
import type { Behaviour } from "@/lib/core/plan/behaviour";

/** Owners end their half with a comma or a full stop, or not: the sentence has its own. */
const bare = (text: string) => text.trim().replace(/[\s.,;]+$/, "");

/** "If I unmute to answer, then I count to three." */
export function commitmentSentence({
  situation,
  response,
}: Pick<Commitment, "situation" | "response">): string {
  const halves = { situation: bare(situation), response: bare(response) };
  return halves.situation
    ? i18n.t("debrief.next.fileIf", halves)
    : i18n.t("debrief.next.fileThen", { response: halves.response });
}

/** "or fewer: you cut in." The number stands before it; without a number the whole sentence. */
export function measureWords(behaviour: Behaviour, target: number | null): string {
  if (behaviour.recording === "occurrence" || target === null) {
    return i18n.t("debrief.next.asMark");
  }
  const { counts, name } = behaviour;
  if (behaviour.direction === "fewer") {
    return counts
      ? i18n.t("debrief.next.orFewer", { counts })
      : i18n.t("debrief.next.orFewerOf", { name });
  }
  return counts
    ? i18n.t("debrief.next.orMore", { counts })
    : i18n.t("debrief.next.orMoreOf", { name });
}

/** "1 or fewer: you cut in." */
export function measureSentence(behaviour: Behaviour, target: number | null): string {
  const words = measureWords(behaviour, target);
  return behaviour.recording === "occurrence" || target === null ? words : `${target} ${words}`;
}
