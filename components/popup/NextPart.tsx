/** The next commitment, or in coaching the focus's cue while there is none; baseline nudges nobody. */
import { useQuery } from "@tanstack/react-query";
import { i18n } from "#i18n";
import type { Plan } from "@/lib/core/plan/behaviour";
import { commitmentBefore } from "@/lib/queries/commitment-before";
import { longDay } from "../ui/format";

/** The largest date there is: the newest commitment of all. */
const ALWAYS = 8.64e15;

function ifThen(situation: string, response: string): string {
  return situation
    ? i18n.t("popup.ifThen", { situation, response: response.replace(/\.$/, "") })
    : i18n.t("popup.then", { response: response.replace(/\.$/, "") });
}

interface NextPartProps {
  plan: Plan;
  /** Some meeting was coached: the cue may show. */
  isCoaching: boolean;
  now: number;
}

export function NextPart({ plan, isCoaching, now }: NextPartProps) {
  const { data } = useQuery(commitmentBefore("newest", ALWAYS));
  const focus = plan.behaviours.find(({ isFocus }) => isFocus);
  const said = data ?? (isCoaching ? focus?.cue : null);
  if (data === undefined || !said) return null;
  const label = !data
    ? i18n.t("popup.cue")
    : data.lookAt === null
      ? i18n.t("popup.next")
      : data.lookAt < now
        ? i18n.t("popup.nextSince", { day: longDay(data.lookAt) })
        : i18n.t("popup.nextOn", { day: longDay(data.lookAt) });
  return (
    <section className="popup-next">
      <div className="next-block">
        <h2 className="label">{label}</h2>
        <p className="voice">{ifThen(said.situation, said.response)}</p>
      </div>
    </section>
  );
}
