/** Three lines of the owner's own under one another, as Learn and Close ask for them. */
import { Line, type TextField } from "./Line";
import type { DebriefSession } from "./session";

interface Asked {
  readonly field: TextField;
  readonly label: string;
  readonly placeholder: string;
}

export function Lines({ session, lines }: { session: DebriefSession; lines: readonly Asked[] }) {
  return (
    <div className="debrief-lines">
      {lines.map((line) => (
        <Line key={line.field} session={session} {...line} />
      ))}
    </div>
  );
}
