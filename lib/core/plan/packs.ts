/**
 * The six starter packs: three behaviours each, as a camera could see them. Holds no words (they
 * lie in the words file under `packs`) and decides nothing about a running meeting.
 *
 * Sources: the six names are product.md §1; the behaviours are the checklists of seed A1 ("How to
 * track skill improvement", "The tech speak barrier", "audit your own leadership skills").
 */
import type { Behaviour } from "./behaviour";

/** Words of one pack behaviour, as the words file has them. */
export interface BehaviourWords {
  readonly name: string;
  readonly counts: string;
  readonly definition: string;
  readonly example: string;
  readonly nonExample: string;
  readonly situation: string;
  readonly response: string;
}

export type PackBehaviour = Pick<
  Behaviour,
  "recording" | "direction" | "target" | "detector" | "isFocus"
> & {
  readonly id: BehaviourKey;
};

export interface Pack {
  readonly id: PackId;
  readonly behaviours: readonly [PackBehaviour, PackBehaviour, PackBehaviour];
}

export type PackId =
  | "interruptLess"
  | "allHeard"
  | "clearUpdates"
  | "listenToClients"
  | "plainLanguage"
  | "futureManager";

/** Stored as `Behaviour.id`, so trends survive a change of pack. Never rename one. */
export type BehaviourKey =
  | "letFinish"
  | "inviteByName"
  | "pauseFirst"
  | "askUnheard"
  | "openQuestion"
  | "giveBack"
  | "askFirst"
  | "oneNumber"
  | "whoDoesWhat"
  | "pauseThree"
  | "sumUpFirst"
  | "questionFirst"
  | "explainTerm"
  | "tradeOff"
  | "checkHeard"
  | "aboutNextTime"
  | "askBeforeTelling"
  | "twoTalks";

/** A count per meeting. `target` as in "1 or fewer" or "2 or more". */
const count = (
  id: BehaviourKey,
  direction: Behaviour["direction"],
  target: number,
  detector: Behaviour["detector"] = null,
): PackBehaviour => ({ id, recording: "count", direction, target, detector, isFocus: false });

/** Did, did not, or no chance: no number to aim at. */
const occurrence = (id: BehaviourKey): PackBehaviour => ({
  id,
  recording: "occurrence",
  direction: "more",
  target: null,
  detector: null,
  isFocus: false,
});
const focus = (behaviour: PackBehaviour): PackBehaviour => ({ ...behaviour, isFocus: true });

export const PACKS: readonly Pack[] = [
  {
    id: "interruptLess",
    // A1's own example: "interrupted colleagues an average of four times and did not solicit
    // input"; success is "call on at least two other team members in each meeting".
    behaviours: [
      focus(count("letFinish", "fewer", 1, "interruption-made")),
      count("inviteByName", "more", 2, "invitation"),
      occurrence("pauseFirst"),
    ],
  },
  {
    id: "allHeard",
    behaviours: [
      focus(count("askUnheard", "more", 1, "invitation")),
      count("openQuestion", "more", 2, "solicitation"),
      count("giveBack", "more", 1),
    ],
  },
  {
    id: "clearUpdates",
    behaviours: [focus(occurrence("askFirst")), occurrence("oneNumber"), occurrence("whoDoesWhat")],
  },
  {
    id: "listenToClients",
    // A1: "Pausing for 3 seconds before responding", "Summarizing the client's main point".
    behaviours: [
      focus(occurrence("pauseThree")),
      count("sumUpFirst", "more", 2),
      count("questionFirst", "more", 1, "solicitation"),
    ],
  },
  {
    id: "plainLanguage",
    behaviours: [
      focus(count("explainTerm", "more", 1)),
      occurrence("tradeOff"),
      count("checkHeard", "more", 1),
    ],
  },
  {
    id: "futureManager",
    behaviours: [
      focus(count("aboutNextTime", "more", 1)),
      count("askBeforeTelling", "more", 2, "solicitation"),
      occurrence("twoTalks"),
    ],
  },
];

/** The pack of that id, or null (an imported plan may name one we do not know). */
export function packOf(id: string | null): Pack | null {
  return PACKS.find((pack) => pack.id === id) ?? null;
}
