/** What a person of this meeting is called: the name while it is kept, then "Person A". */
import { i18n } from "#i18n";
import { isolate } from "@/components/ui/isolate";
import type { DebriefMeeting } from "@/lib/queries/debrief-meeting";

export function personName(people: DebriefMeeting["people"], id: string | null): string {
  const person = id !== null && Object.hasOwn(people, id) ? people[id] : undefined;
  if (!person) return i18n.t("debrief.somebody");
  if (person.name) return isolate(person.name);
  return i18n.t("debrief.personLetter", { letter: person.letter });
}
