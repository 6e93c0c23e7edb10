/** The running meeting with its counts, or the last one with its debrief. */
import { useQuery } from "@tanstack/react-query";
import { i18n } from "#i18n";
import { LIMIT_MS } from "@/lib/core/debrief/timer";
import { isTooShort } from "@/lib/core/patterns/early";
import { pagePath } from "@/lib/messaging/page-path";
import { debriefFields } from "@/lib/queries/debrief-fields";
import type { MeetingItem } from "@/lib/queries/meetings";
import { isOpen, isRunning, measuredMinutes } from "../meetings/meeting-words";
import { TallyChips } from "../meetings/TallyChips";
import { capital, time, when } from "../ui/format";
import { meetingName } from "../ui/meeting-name";

function OpenDebrief({ item }: { item: MeetingItem }) {
  const { data } = useQuery(debriefFields(item.meeting.id));
  const spentMs = data?.spentMs;
  const left = typeof spentMs === "number" ? Math.ceil((LIMIT_MS - spentMs) / 60_000) : null;
  return (
    <a
      className="btn btn-next as-button wide"
      href={pagePath("debrief", item.meeting.id) ?? "#"}
      target="_blank"
      rel="noreferrer"
    >
      {i18n.t("popup.openDebrief")}
      {left !== null && left > 0 ? (
        <span className="beside">{i18n.t("popup.minutesLeft", left, { n: left })}</span>
      ) : null}
    </a>
  );
}

function below(item: MeetingItem, now: number): string {
  const at = when(item.meeting.startedAt, now);
  if (!item.summary) return at;
  const { measured, all } = measuredMinutes(item.summary);
  return measured === null
    ? i18n.t("popup.byHand", { when: at, all })
    : i18n.t("popup.measured", { when: at, measured, all });
}

/** Candidates of counts that are uncovered. Before the guess their number would give it away. */
function unanswered({ summary, unguessed }: MeetingItem): number {
  const shown = Object.entries(summary?.behaviours ?? {}).filter(([id]) => !unguessed.includes(id));
  return shown.reduce((sum, [, { unconfirmed }]) => sum + unconfirmed, 0);
}

/** The meeting that runs, else one whose debrief is open, else the last. `items`: newest first. */
function shownOf(items: readonly MeetingItem[]): MeetingItem | undefined {
  return items.find(isRunning) ?? items.find(isOpen) ?? items[0];
}

const waitsForGuess = (item: MeetingItem) => isOpen(item) && item.unguessed.length > 0;
const isShort = ({ summary }: MeetingItem) => summary !== null && isTooShort(summary);

/** The newest meeting that is over is the one shown, and it says itself why all of it is in no pattern. */
export function isWhySaid(items: readonly MeetingItem[]): boolean {
  const last = items.find((item) => !isRunning(item));
  return last !== undefined && last === shownOf(items) && (isShort(last) || waitsForGuess(last));
}

/** Why the meeting is not in the patterns (yet), in a line each. */
function WhatWaits({ item }: { item: MeetingItem }) {
  const waiting = unanswered(item);
  const lines = [
    waitsForGuess(item) ? i18n.t("popup.waitsForGuess") : null,
    isOpen(item) && waiting > 0 ? i18n.t("popup.waitsForAnswer", waiting, { n: waiting }) : null,
    isShort(item) ? capital(`${i18n.t("dashboard.why.short")}.`) : null,
  ].filter((line) => line !== null);
  return lines.length > 0 ? <p className="small quiet">{lines.join(" ")}</p> : null;
}

export function MeetingPart({
  items,
  names,
  now,
}: {
  /** Newest first, at least one. */
  items: readonly MeetingItem[];
  names: ReadonlyMap<string, string>;
  now: number;
}) {
  const shown = shownOf(items);
  if (!shown) return null;
  const running = items.find(isRunning);
  const others = items.filter((item) => isOpen(item) && item !== shown);
  return (
    <section className="popup-part" aria-label={meetingName(shown.meeting)}>
      <p className="popup-title">{meetingName(shown.meeting)}</p>
      <p className="tiny faint num">
        {shown === running
          ? i18n.t("popup.running", { time: time(shown.meeting.startedAt) })
          : below(shown, now)}
      </p>
      {shown === running && shown.summary ? (
        <TallyChips summary={shown.summary} names={names} />
      ) : null}
      {shown === running ? null : <WhatWaits item={shown} />}
      {isOpen(shown) ? <OpenDebrief item={shown} /> : null}
      {others.length > 0 ? (
        <p className="tiny popup-more">
          <a href="/dashboard.html#/meetings" target="_blank" rel="noreferrer">
            {i18n.t("popup.moreDebriefs", others.length, { n: others.length })}
          </a>
        </p>
      ) : null}
    </section>
  );
}
