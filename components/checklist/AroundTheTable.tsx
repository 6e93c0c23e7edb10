/**
 * Who was invited and who has not been heard yet: names only. It measures nobody's speaking time and
 * says nothing about people whom no signal covered.
 */
import { i18n } from "#i18n";
import { wordKey } from "@/components/overlay/word-key";
import { Glyph } from "@/components/ui/Glyph";
import { isolate } from "@/components/ui/isolate";
import type { SeatView } from "@/lib/session/view";

/** More names than this are a list, not a table; the rest is told as a number. */
const MOST_SEATS = 12;

const SHAPES = { answered: "solid", invited: "half", "not-heard": "ring" } as const;
const ORDER = ["answered", "invited", "not-heard"] as const;

/** @param hasUnseen the page says that more people are there than it shows us. */
export function AroundTheTable({
  seats,
  hasUnseen,
}: {
  seats: readonly SeatView[];
  hasUnseen: boolean;
}) {
  if (seats.length === 0 || seats.every(({ state }) => state === "not-measured")) return null;
  const nameless = seats.filter(({ name }) => name === null);
  const label = (seat: SeatView) =>
    seat.name === null
      ? i18n.t("overlay.table.speaker", { number: nameless.indexOf(seat) + 1 })
      : isolate(seat.name);
  const rows = ORDER.flatMap((state) =>
    seats.filter((seat) => seat.state === state).map((seat) => ({ seat, state })),
  );
  const shown = rows.slice(0, MOST_SEATS);
  const rest = rows.length - shown.length;
  const all = hasUnseen ? i18n.t("overlay.table.allSeen") : i18n.t("overlay.table.all");
  return (
    <section className="panel-part" aria-label={i18n.t("overlay.table.title")}>
      <h3 className="label table-title">{i18n.t("overlay.table.title")}</h3>
      <ul className="seats">
        {shown.map(({ seat, state }) => (
          <li key={seat.who} className={state === "not-heard" ? "seat open" : "seat"}>
            <Glyph shape={SHAPES[state]} />
            {i18n.t(`overlay.table.${wordKey(state)}`, { name: label(seat) })}
          </li>
        ))}
        {rest > 0 ? <li className="seat open">{i18n.t("overlay.table.more", rest)}</li> : null}
        {rows.length === 0 ? <li className="seat">{all}</li> : null}
      </ul>
    </section>
  );
}
