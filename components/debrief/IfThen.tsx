/** A commitment as its sentence, and when it is looked at. */
import type { Commitment } from "@/lib/core/debrief/commitment";
import { commitmentSentence } from "./commitment-words";
import { dayAndTime } from "./when";

export function IfThen({ commitment }: { commitment: Commitment }) {
  return (
    <>
      <p className="voice">{commitmentSentence(commitment)}</p>
      {commitment.lookAt === null ? null : (
        <p className="tiny faint num">{dayAndTime(commitment.lookAt)}</p>
      )}
    </>
  );
}
