/** The way from a meeting to its debrief, in the words of where it stands. */
import { i18n } from "#i18n";
import { pagePath } from "@/lib/messaging/page-path";
import type { Meeting } from "@/lib/queries/meetings";

export function DebriefLink({
  meeting,
  isButton = false,
}: {
  meeting: Meeting;
  isButton?: boolean;
}) {
  if (meeting.endedAt === null) {
    return <span className="faint small">{i18n.t("dashboard.meetings.afterCall")}</span>;
  }
  const isDone = meeting.debrief === "done";
  return (
    <a
      className={isButton ? "btn btn-next as-button" : ""}
      href={pagePath("debrief", meeting.id) ?? "#"}
    >
      {isDone ? i18n.t("dashboard.meetings.readDebrief") : i18n.t("dashboard.meetings.openDebrief")}
    </a>
  );
}
