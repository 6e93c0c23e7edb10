/** The feedback log: the newest entries, all on request, each of which can be corrected and taken out. */
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { i18n } from "#i18n";
import {
  correctPhrase,
  dropPhrase,
  keptInCalls,
  METER_DAYS,
  type PhraseEntry,
  phraseLog,
} from "@/lib/queries/phrase-log";
import type { Trends } from "@/lib/queries/trends";
import { FocusSelect } from "../phrase/FocusSelect";
import { DeleteButton } from "../ui/DeleteButton";
import { longDay } from "../ui/format";
import { Problem } from "../ui/Problem";

/** More than these are behind a press: the page is for writing. */
const NEWEST = 5;

interface PhraseLogProps {
  /** Entries that were kept in calls, by meeting: they stand on their meetings' pages. */
  readonly inCalls: Trends["phrases"];
  /** Where the meter beside it begins, in ms since 1970. */
  readonly from: number;
}

export function PhraseLog({ inCalls, from }: PhraseLogProps) {
  const { data, error } = useQuery(phraseLog());
  const drop = useMutation(dropPhrase());
  const correct = useMutation(correctPhrase());
  const [isAll, setIsAll] = useState(false);
  const problem = drop.error ?? correct.error;
  if (error) return <Problem error={error} />;
  if (!data) return null;
  const calls = keptInCalls(from, inCalls);
  const shown = isAll ? data : data.slice(0, NEWEST);
  return (
    <section className="say-log">
      <h2 className="card-title">{i18n.t("dashboard.say.log")}</h2>
      {problem ? <Problem error={problem} isWrite /> : null}
      {data.length === 0 && calls.all === 0 ? (
        <p className="small quiet">{i18n.t("dashboard.say.logEmpty")}</p>
      ) : null}
      {shown.length > 0 ? (
        <ul className="own-words">
          {shown.map((entry) => (
            <Entry
              key={entry.id}
              entry={entry}
              onFocus={(focusAfter) => correct.mutate({ ...entry, focusAfter })}
              onDrop={() => drop.mutate(entry.id)}
            />
          ))}
        </ul>
      ) : null}
      <InCalls {...calls} />
      {data.length > NEWEST && !isAll ? (
        <button type="button" className="link small" onClick={() => setIsAll(true)}>
          {i18n.t("dashboard.say.all", { n: data.length })}
        </button>
      ) : null}
    </section>
  );
}

function InCalls({ all, outside }: { all: number; outside: number }) {
  if (all === 0) return null;
  return (
    <p className="small quiet">
      {i18n.t("dashboard.say.logInCalls", all)}{" "}
      {outside > 0 ? `${outsideWords(all, outside)} ` : null}
      <a href="#/meetings">{i18n.t("dashboard.say.logMeetings")}</a>
    </p>
  );
}

function outsideWords(all: number, outside: number): string {
  const days = METER_DAYS;
  return all === 1
    ? i18n.t("dashboard.say.logOneOutside", { days })
    : i18n.t("dashboard.say.logOutside", outside, { n: outside, days });
}

function Entry({
  entry,
  onFocus,
  onDrop,
}: {
  entry: PhraseEntry;
  onFocus: (focus: PhraseEntry["focusAfter"]) => void;
  onDrop: () => void;
}) {
  const { text, focusAfter } = entry;
  const day = longDay(entry.at);
  return (
    <li className="say-entry">
      <div>
        <span className="label num">{day}</span>
        <p className="say-text">{text}</p>
        <p className="tiny quiet phrase-focus">
          <FocusSelect
            label={i18n.t("dashboard.say.looks")}
            name={i18n.t("dashboard.say.looksOf", { day, text })}
            focus={focusAfter}
            onChange={onFocus}
          />
        </p>
      </div>
      <DeleteButton
        name={i18n.t("dashboard.say.drop", { day })}
        title={i18n.t("dashboard.say.dropTitle", { day })}
        why={i18n.t("dashboard.say.dropWhy")}
        action={i18n.t("dashboard.words.doIt")}
        onDelete={onDrop}
      />
    </li>
  );
}
