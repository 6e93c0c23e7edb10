/**
 * How long records stay. A limit that would delete meetings asks first, with their number, and
 * stores nothing before the yes.
 */
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { i18n } from "#i18n";
import { countOlder } from "@/lib/queries/older-meetings";
import { Dialog } from "../ui/Dialog";
import { Problem } from "../ui/Problem";
import { Choice } from "./Choice";

const RETENTION_DAYS = [30, 90, 180] as const;
const YEAR_DAYS = 365;

interface Asked {
  readonly days: number;
  /** How many meetings are older. */
  readonly meetings: number;
}

function AskFirst({
  asked: { days, meetings },
  onYes,
  onClose,
}: {
  asked: Asked;
  onYes: () => void;
  onClose: () => void;
}) {
  const n = meetings;
  return (
    <Dialog
      title={i18n.t("dashboard.settings.older.title", n, { n })}
      action={i18n.t("dashboard.settings.older.doIt", n, { n })}
      back={i18n.t("dashboard.settings.older.keep")}
      onAct={onYes}
      onClose={onClose}
    >
      <p>{i18n.t("dashboard.settings.older.why", n)}</p>
      <p className="quiet">{i18n.t("dashboard.settings.older.later", { days })}</p>
    </Dialog>
  );
}

const answers = () => [
  ...RETENTION_DAYS.map((n) => ({
    value: n,
    words: i18n.t("dashboard.settings.days", n, { n }),
  })),
  { value: YEAR_DAYS, words: i18n.t("dashboard.settings.year") },
  { value: null, words: i18n.t("dashboard.settings.forever") },
];

interface RetentionChoiceProps {
  /** null: until the owner deletes them. */
  days: number | null;
  onChoose: (days: number | null) => void;
}

export function RetentionChoice({ days, onChoose }: RetentionChoiceProps) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const count = useMutation(countOlder());
  const choose = (wanted: number | null) =>
    count.mutate(wanted, {
      onSuccess: (meetings) => {
        if (wanted !== null && meetings > 0) setAsked({ days: wanted, meetings });
        else onChoose(wanted);
      },
    });
  return (
    <>
      <Choice
        title={i18n.t("dashboard.settings.retention")}
        why={i18n.t("dashboard.settings.retentionWhy")}
        answers={answers()}
        value={days}
        onChoose={choose}
      />
      {count.error ? <Problem error={count.error} /> : null}
      {asked ? (
        <AskFirst
          asked={asked}
          onYes={() => {
            onChoose(asked.days);
            setAsked(null);
          }}
          onClose={() => setAsked(null)}
        />
      ) : null}
    </>
  );
}
