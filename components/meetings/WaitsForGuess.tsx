/** Stands where counts would undo the debrief's guess: one sentence, and the way to the guess. */
import { i18n } from "#i18n";
import { pagePath } from "@/lib/messaging/page-path";

export function WaitsForGuess({ meetingId }: { meetingId: string }) {
  return (
    <a className="small" href={pagePath("debrief", meetingId) ?? "#"}>
      {i18n.t("dashboard.meetings.waitsForGuess")}
    </a>
  );
}
