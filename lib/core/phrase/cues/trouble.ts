/**
 * Signs that something went wrong, as a fact: they tell a complaint from logistics and irony from
 * thanks. Sources: negative-polarity words of Quirk et al. (1985, §10.54–62), error and delay verbs of
 * Levin (1993, classes 44–48), incident categories of the WHO patient-safety taxonomy (2009).
 */
import { wordSet } from "../word-set";

export const TROUBLE_WORDS =
  wordSet(`late later delay delayed overdue behind missed miss missing misses missed
without no not never none nobody nothing nowhere neither nor cannot unable until only barely hardly again still
wrong incorrect inaccurate mistaken mistake mistakes error errors typo typos fault faulty broken break breaking
broke breaks damage damaged damaging lost lose losing loses forgot forgotten forget forgetting leaving-out skip
skipped skipping ignore ignored ignoring cancelled canceled cancel cancelling postponed rescheduled complain
complained complaint complaints crash crashed crashing fail failed failing fails failure drop dropped dropping
spill spilled spilling empty blank incomplete unfinished unanswered unread unsigned unchecked unlocked unlabelled
unlabeled untested unreviewed undone unpaid unsent unclear open overran overrun overspent overbooked double-booked
duplicate duplicated contradictory conflicting contaminated expired spoiled spoilt burned burnt undercooked
overcooked leaked leak leaking stuck blocked locked-out delete deleted deleting overwrite overwrote overwritten
erased wiped confused confusing mixed-up mix-up misplaced mislabelled mislabeled misfiled misread misheard
misspelled miscounted misquoted interrupt interrupted interrupting cut shouting shouted yelled snapped swore slammed
argued fought refused rejected denied apologise apologize apologised apologized blame blamed hurt injured fell
fall fallen collapsed flooded scratched cracked torn ripped stained dirty unsafe danger dangerous waited waiting
wait chase chased chasing redo redone rework reprint resend repeat repeated hour minutes short shortage shorted
stopped stop lacking lacked lack off instead although though despite unaware unannounced unprepared dropped-out
left late-running twice thrice thrown waste wasted wasting absent away hid hidden secret secretly surprise
abandoned neglected overlooked unnoticed unattended bypassed unreachable offline muted dominated monopolised
monopolized hogged stalled slipped slipping snoring asleep slept yawned wrongly wasn't weren't isn't aren't didn't
don't doesn't haven't hasn't hadn't couldn't can't won't wouldn't shouldn't last-minute rushed minute
ruined soaked wrecked smashed dented shattered rotten conflict conflicts bug bugs outage incident nothing's unanswered unopened outdated stale old-version scolded
mocked laughed rolled gossiped mumbled whispered scrolled scrolling texting sighed stormed`);

/** Plain logistics: with one of these and no sign of trouble, a sentence states a fact. */
export const LOGISTIC_VERBS =
  wordSet(`attach attached share shared upload uploaded schedule scheduled book booked
put send sent forward forwarded post posted add added move moved update updated confirm confirmed join joined
start started begin began open opened close closed arrive arrived ship shipped order ordered print printed save
saved file filed set created create invite invited reserve reserved pay paid sign signed receive received hire
hired install installed publish published deliver delivered plan planned finish finished complete completed submit
submitted launch launched return returned copy copied leave bring brought store stored place placed is are be was
were has have starts begins ends takes opens closes comes arrives leaves runs meets lives sits costs will`);
