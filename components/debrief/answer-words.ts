/** "Priya answered" after an invitation by name, or that no answer was noticed; null: not known. */
import { i18n } from "#i18n";
import { answeredBy } from "@/lib/core/debrief/answered";
import type { RecordOf } from "@/lib/core/events/record";
import type { DebriefMeeting } from "@/lib/queries/debrief-meeting";
import { personName } from "./person-name";

export function answerWords(
  sighting: RecordOf<"sighting">,
  { records, people }: Pick<DebriefMeeting, "records" | "people">,
): string | null {
  if (sighting.detector !== "invitation") return null;
  const answered = answeredBy(sighting, records);
  if (answered.state === "unknown") return null;
  if (answered.state === "none") return i18n.t("debrief.see.notAnswered");
  return i18n.t("debrief.see.answered", { name: personName(people, answered.who) });
}
