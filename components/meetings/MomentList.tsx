/** Every moment behind one behaviour's number: solid counts, dashed waits, struck through does not. */
import type { BehaviourTally, Moment } from "@/lib/core/checklist/tally";
import { markWords } from "../patterns/point-words";
import { time } from "../ui/format";
import { Glyph, type GlyphShape } from "../ui/Glyph";
import { howWords, otherPerson } from "./event-words";

function shapeOf(moment: Moment): GlyphShape {
  if (moment.type === "mark") {
    return ({ did: "solid", "did-not": "ring", "no-chance": "dashed" } as const)[moment.mark.value];
  }
  if (moment.counts) return "solid";
  return moment.type === "sighting" && moment.state === "candidate" ? "dashed" : "ring";
}

function keyOf(moment: Moment): string {
  if (moment.type === "tap") return moment.tap.id;
  return moment.type === "mark" ? moment.mark.id : moment.sighting.id;
}

export function MomentList({
  tally,
  people,
}: {
  tally: BehaviourTally;
  people: Parameters<typeof otherPerson>[1];
}) {
  // A tap that is the same moment as a sighting is told by that sighting's line.
  const told = tally.moments.filter((moment) => moment.type !== "tap" || moment.counts);
  return (
    <ul className="moments small">
      {told.map((moment) => {
        const person = otherPerson(moment, people);
        return (
          <li key={keyOf(moment)}>
            <Glyph shape={shapeOf(moment)} />
            <span className="num faint">{time(moment.at, true)}</span>
            <span>
              {moment.type === "mark" ? markWords(moment.mark.value) : howWords(moment)}
              {person ? <b> · {person}</b> : null}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
