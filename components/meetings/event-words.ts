/** What each moment of a meeting is called. Names of others only while they are kept. */
import { i18n } from "#i18n";
import type { Moment } from "@/lib/core/checklist/tally";

type People = Readonly<Record<string, { readonly name: string | null; readonly letter: string }>>;

/** The other person of a sighting: a name while it is kept, then "Person A"; null when unknown. */
export function otherPerson(moment: Moment, people: People): string | null {
  if (moment.type !== "sighting") return null;
  const { who, whom } = moment.sighting;
  const known = (whom ? people[whom] : undefined) ?? people[who];
  if (!known) return null;
  return known.name ?? i18n.t("dashboard.events.someone", { letter: known.letter });
}

/** How it came to be counted, or why it is not. */
export function howWords(moment: Moment): string {
  if (moment.type === "mark") return "";
  if (moment.type === "tap") {
    return {
      key: i18n.t("dashboard.events.tapKey"),
      debrief: i18n.t("dashboard.events.tapDebrief"),
      panel: i18n.t("dashboard.events.tap"),
      pill: i18n.t("dashboard.events.tap"),
    }[moment.tap.via];
  }
  if (moment.tap) return i18n.t("dashboard.events.matched");
  return {
    candidate: i18n.t("dashboard.events.candidate"),
    confirmed: i18n.t("dashboard.events.confirmed"),
    rejected: i18n.t("dashboard.events.rejected"),
    supportive: i18n.t("dashboard.events.supportive"),
  }[moment.state];
}
