/** All behaviours of the plan over time: the focus leads, the others stand below it. */
import { useState } from "react";
import type { MeetingFacts, Unit } from "@/lib/core/patterns/series";
import { trendOf } from "@/lib/core/patterns/trend";
import type { Behaviour } from "@/lib/core/plan/behaviour";
import { LeadBehaviour } from "./LeadBehaviour";
import { SmallBehaviour } from "./SmallBehaviour";

interface PatternsProps {
  /** At least one. */
  behaviours: readonly Behaviour[];
  meetings: readonly MeetingFacts[];
  /** ms since 1970 of practice meetings: drawn as thin lines. */
  practicedAt: readonly number[];
  /** Id of the behaviour to lead with; the plan's focus without one. */
  leading: string | null;
}

export function Patterns({ behaviours, meetings, practicedAt, leading }: PatternsProps) {
  const [unit, setUnit] = useState<Unit>("per-meeting");
  const first =
    behaviours.find((behaviour) => behaviour.id === leading) ??
    behaviours.find((behaviour) => behaviour.isFocus) ??
    behaviours[0];
  if (!first) return null;
  const others = behaviours.filter((behaviour) => behaviour !== first);
  return (
    <>
      <LeadBehaviour
        key={first.id}
        trend={trendOf(first, meetings, unit)}
        unit={unit}
        onUnit={setUnit}
        practicedAt={practicedAt}
      />
      <div className="cols small-multiples">
        {others.map((behaviour) => (
          <SmallBehaviour
            key={behaviour.id}
            trend={trendOf(behaviour, meetings, unit)}
            unit={unit}
            practicedAt={practicedAt}
          />
        ))}
      </div>
    </>
  );
}
