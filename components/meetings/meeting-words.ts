/** What a meeting measured, in words. */
import { i18n } from "#i18n";
import type { MeetingItem, SummaryRow } from "@/lib/queries/meetings";
import { minutes } from "../ui/format";

/**
 * Measured and all minutes; `measured` is null where nothing was measured automatically. Of several
 * behaviours it is the one measured longest: each chart says its own.
 */
export function measuredMinutes(summary: Pick<SummaryRow, "behaviours" | "inCallMs">): {
  measured: number | null;
  all: number;
} {
  const each = Object.values(summary.behaviours).map(({ measuredMs }) => measuredMs ?? 0);
  const measured = Math.max(0, ...each);
  return { measured: measured > 0 ? minutes(measured) : null, all: minutes(summary.inCallMs) };
}

/** "measured 49 of 52 min", or that it was counted by hand. */
export function measuredWords(summary: SummaryRow): string {
  const { measured, all } = measuredMinutes(summary);
  return measured === null
    ? i18n.t("dashboard.meetings.byHandOnly", { all })
    : i18n.t("dashboard.meetings.measured", { measured, all });
}

export function isRunning({ meeting }: MeetingItem): boolean {
  return meeting.endedAt === null;
}

/** A debrief that waits for the owner. */
export function isOpen({ meeting }: MeetingItem): boolean {
  return meeting.endedAt !== null && (meeting.debrief === "open" || meeting.debrief === "later");
}
