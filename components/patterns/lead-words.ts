/**
 * The sentences of a verdict: what is seen now and before, the chance, and how many more meetings.
 * They never say better or worse.
 */
import { i18n } from "#i18n";
import type { Unit } from "@/lib/core/patterns/series";
import { didOf, type Trend } from "@/lib/core/patterns/trend";
import { LOOK_AHEAD, MIN_BASELINE, type Verdict } from "@/lib/core/patterns/verdict";
import type { Behaviour } from "@/lib/core/plan/behaviour";
import { capital, number } from "../ui/format";
import { leftOutWords } from "./point-words";

/** Above this many ways the two numbers would be hard to read: of 1,000 then. */
const READABLE_WAYS = 10_000;

function soFar({ series, verdict }: Trend, unit: Unit): string[] {
  if (verdict.now === null || verdict.before === null) return [];
  if (series.behaviour.recording === "occurrence") {
    const now = didOf(series, "coaching");
    const before = didOf(series, "baseline");
    const named = { ...now, didBefore: before.did, ofBefore: before.of };
    return [i18n.t("dashboard.lead.soFarDid", named)];
  }
  const named = { now: number(verdict.now), before: number(verdict.before) };
  return [
    unit === "per-meeting"
      ? i18n.t("dashboard.lead.soFar", named)
      : i18n.t("dashboard.lead.soFarTen", named),
  ];
}

function occurrenceLines(trend: Trend): string[] {
  const now = didOf(trend.series, "coaching");
  const before = didOf(trend.series, "baseline");
  const { name } = trend.series.behaviour;
  return [
    i18n.t("dashboard.lead.did", { name, ...now, didBefore: before.did, ofBefore: before.of }),
  ];
}

function clearLines(counts: string, now: number, before: number, unit: Unit): string[] {
  const named = { counts, now: number(now) };
  const first =
    unit === "per-meeting"
      ? i18n.t("dashboard.lead.clearMeeting", now, named)
      : i18n.t("dashboard.lead.clearTen", now, named);
  return [first, i18n.t("dashboard.lead.before", { before: number(before) })];
}

function leaningLine(counts: string, now: string, before: string, isMore: boolean, unit: Unit) {
  const named = { counts, now, before };
  if (unit === "per-meeting") {
    return isMore
      ? i18n.t("dashboard.lead.leaningMore", named)
      : i18n.t("dashboard.lead.leaningFewer", named);
  }
  return isMore
    ? i18n.t("dashboard.lead.leaningMoreTen", named)
    : i18n.t("dashboard.lead.leaningFewerTen", named);
}

/** "You cut in"; where the owner has not said what is counted, the behaviour by its name. */
function subjectOf({ counts, name }: Behaviour): string {
  return counts ? capital(counts) : i18n.t("dashboard.lead.named", { name });
}

/** One or two lines, in the coach's voice. */
export function leadLines(trend: Trend, unit: Unit): string[] {
  const { verdict, series, direction } = trend;
  const { now, before, baselineMeetings, coachedMeetings } = verdict;
  if (trend.isWithoutBaseline) return [i18n.t("dashboard.lead.noBaseline")];
  if (coachedMeetings === 0) {
    return baselineMeetings < MIN_BASELINE
      ? [i18n.t("dashboard.lead.baseline", { n: baselineMeetings })]
      : [i18n.t("dashboard.lead.baselineDone")];
  }
  if (verdict.kind === "cannot-tell" || now === null || before === null) {
    return [i18n.t("dashboard.lead.cannotTell"), ...soFar(trend, unit)];
  }
  if (series.behaviour.recording === "occurrence") return occurrenceLines(trend);
  const counts = subjectOf(series.behaviour);
  const isMore = direction > 0;
  if (now === before) {
    const named = { counts, now: number(now) };
    return [
      isMore
        ? i18n.t("dashboard.lead.sameMiddle", named)
        : i18n.t("dashboard.lead.sameMiddleFewer", named),
    ];
  }
  if (verdict.kind === "clear") return clearLines(counts, now, before, unit);
  return [leaningLine(counts, number(now), number(before), isMore, unit)];
}

/** "3 of 220 ways", or null while nothing can be shuffled. */
export function chanceLine({ shuffles }: Verdict): string | null {
  if (!shuffles) return null;
  const { asFar, ways, p } = shuffles;
  if (p > 0.5) return i18n.t("dashboard.chanceHalf");
  if (ways <= READABLE_WAYS) {
    return i18n.t("dashboard.chance", { asFar: number(asFar), ways: number(ways) });
  }
  return p < 0.001
    ? i18n.t("dashboard.chanceRare")
    : i18n.t("dashboard.chanceThousand", { asFar: number(p * 1000, 0) });
}

/** "About 4 more meetings until this could tell.", or null when it could, or never will. */
export function moreLine({ verdict, isWithoutBaseline }: Trend): string | null {
  const { kind, more, moreBaseline } = verdict;
  if (kind === "clear" || isWithoutBaseline) return null;
  if (more === null) return i18n.t("dashboard.moreThan", { n: LOOK_AHEAD });
  const n = more + moreBaseline;
  return n > 0 ? i18n.t("dashboard.more", n, { n }) : null;
}

/** What keeps a verdict from saying all: trend in the baseline, another way of counting, no chance. */
export function caveats({ verdict, instrumentChanged, noChance }: Trend): string[] {
  const lines: string[] = [];
  if (verdict.heldBack) lines.push(i18n.t("dashboard.wasMoving"));
  if (instrumentChanged) lines.push(i18n.t("dashboard.mixed"));
  if (noChance > 0) lines.push(i18n.t("dashboard.noChance", noChance, { n: noChance }));
  return lines;
}

/** Why the newest meeting is not counted, while none is: what the owner can still do about it. */
export function whyNone({ series }: Trend): string | null {
  if (series.points.some(({ value }) => value !== null)) return null;
  const last = series.points.findLast(({ leftOut }) => leftOut !== null)?.leftOut;
  return last ? leftOutWords(last) : null;
}

/** "2, was 4", "did 5 of 7", "3 so far": the numbers beside a verdict. */
export function nowAndBefore({ series, verdict }: Trend): string {
  if (series.behaviour.recording === "occurrence") {
    const coached = didOf(series, "coaching");
    const shown = coached.of > 0 ? coached : didOf(series, "baseline");
    return shown.of > 0 ? i18n.t("common.verdict.did", shown) : i18n.t("common.verdict.none");
  }
  const { now, before } = verdict;
  if (now !== null && before !== null) {
    return i18n.t("common.verdict.now", { now: number(now), before: number(before) });
  }
  const only = now ?? before;
  return only === null
    ? i18n.t("common.verdict.none")
    : i18n.t("common.verdict.nowOnly", { now: number(only) });
}
