/**
 * The moments behind a count: each time opens what counted it, and can be taken back. What was added
 * in the debrief has no time of the call and shows none.
 */
import { useState } from "react";
import { i18n } from "#i18n";
import { kindName } from "@/components/checklist/interruption-kinds";
import { time } from "@/components/ui/format";
import type { DebriefRow } from "@/lib/core/debrief/rows";
import { answerWords } from "./answer-words";
import { personName } from "./person-name";
import type { DebriefSession } from "./session";

type Moment = DebriefRow["moments"][number];

/** More than this many stand behind "n more": the sentence stays a sentence. */
const MOST_SHOWN = 6;

const idOf = (moment: Moment) => (moment.type === "tap" ? moment.tap.id : moment.sighting.id);

/** Whose moment it was: the other person, or nobody. */
function whose(moment: Moment, row: DebriefRow): string | null {
  if (moment.type === "tap") return null;
  const { who, whom } = moment.sighting;
  return row.behaviour.detector === "interruption-received" ? who : whom;
}

/** "Priya at ", or nothing. */
function withWords(person: string | null, { view }: DebriefSession): string | null {
  if (person === null) return null;
  return `${i18n.t("debrief.see.with", { name: personName(view.people, person) })} `;
}

/** Counted looking back, not in the call. */
const isAdded = (moment: Moment) => moment.type === "tap" && moment.tap.via === "debrief";

function story(moment: Moment): string {
  if (isAdded(moment)) return i18n.t("debrief.see.youTappedLater");
  if (moment.type === "tap") return i18n.t("debrief.see.youTapped");
  if (moment.tap) return i18n.t("debrief.see.bothSaw");
  return moment.verdict?.kind
    ? i18n.t("debrief.see.youSaid", { kind: kindName(moment.verdict.kind) })
    : i18n.t("debrief.see.youConfirmed");
}

/** What an undo of this moment takes back: the owner's verdict or tap, never the sighting. */
function undoOf(moment: Moment): string | null {
  if (moment.type === "tap") return moment.tap.id;
  return moment.verdict?.id ?? moment.tap?.id ?? null;
}

function Detail({ moment, onUndo }: { moment: Moment; onUndo: (recordId: string) => void }) {
  const undo = undoOf(moment);
  return (
    <span className="moment-detail">
      {isAdded(moment) ? null : <span className="num">{`${time(moment.at)} · `}</span>}
      {story(moment)}{" "}
      {undo ? (
        <button type="button" className="link" onClick={() => onUndo(undo)}>
          {i18n.t("debrief.see.takeBack")}
        </button>
      ) : null}
    </span>
  );
}

function Answered({
  moment,
  session,
}: {
  moment: Extract<Moment, { type: "sighting" }>;
  session: DebriefSession;
}) {
  const words = answerWords(moment.sighting, session.view);
  return words === null ? null : ` (${words})`;
}

/** What opens a moment, or the ones added later: pressed again it closes. */
interface OpenProps {
  moment: Moment;
  openId: string | null;
  onOpen: (id: string | null) => void;
  children: string;
}

function Opener({ moment, openId, onOpen, children }: OpenProps) {
  const isOpen = idOf(moment) === openId;
  return (
    <button
      type="button"
      className="link num"
      aria-expanded={isOpen}
      onClick={() => onOpen(isOpen ? null : idOf(moment))}
    >
      {children}
    </button>
  );
}

interface MomentsProps {
  row: DebriefRow;
  session: DebriefSession;
}

type Opening = Pick<OpenProps, "openId" | "onOpen">;

/** The times in the call, the first ones until all are asked for. */
function InCall({ row, session, ...opening }: MomentsProps & Opening) {
  const [isAll, setIsAll] = useState(false);
  const inCall = row.moments.filter((moment) => !isAdded(moment));
  const shown = isAll ? inCall : inCall.slice(0, MOST_SHOWN);
  const more = inCall.length - shown.length;
  return (
    <>
      {shown.map((moment, index) => (
        <span key={idOf(moment)}>
          {index > 0 ? " · " : null}
          {withWords(whose(moment, row), session)}
          <Opener moment={moment} {...opening}>
            {time(moment.at)}
          </Opener>
          {moment.type === "tap" ? null : <Answered moment={moment} session={session} />}
        </span>
      ))}
      {more > 0 ? " · " : null}
      {more > 0 ? (
        <button type="button" className="link" onClick={() => setIsAll(true)}>
          {i18n.t("debrief.see.allMoments", { n: more })}
        </button>
      ) : null}
    </>
  );
}

export function Moments({ row, session }: MomentsProps) {
  const [openId, onOpen] = useState<string | null>(null);
  const added = row.moments.filter(isAdded);
  const lastAdded = added.at(-1);
  const open = row.moments.find((moment) => idOf(moment) === openId);
  return (
    <>
      <span className="see-moments">
        <InCall row={row} session={session} openId={openId} onOpen={onOpen} />
        {lastAdded && added.length < row.moments.length ? " · " : null}
        {lastAdded ? (
          <Opener moment={lastAdded} openId={openId} onOpen={onOpen}>
            {i18n.t("debrief.see.added", { n: added.length })}
          </Opener>
        ) : null}
      </span>
      {open ? (
        <Detail
          moment={open}
          onUndo={(of) => {
            session.write.append({ type: "undo", of });
            onOpen(null);
          }}
        />
      ) : null}
    </>
  );
}
