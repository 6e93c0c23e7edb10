/** The promise on one screen: what is kept, what is read and let go, what never happens. */
import { useId, useState } from "react";
import { i18n } from "#i18n";
import { Glyph, type GlyphShape } from "@/components/ui/Glyph";
import { StepTitle } from "@/components/ui/StepTitle";
import { ChatSentence } from "./ChatSentence";
import { RecordList } from "./RecordList";

function Column({
  shape,
  title,
  rows,
}: {
  shape: GlyphShape;
  title: string;
  rows: readonly (readonly [string, string])[];
}) {
  return (
    <section>
      <span className={shape === "ring" ? "promise-never" : "lamp"}>
        <Glyph shape={shape} className="pg" />
      </span>
      <h2>{title}</h2>
      <ul className="promise-rows">
        {rows.map(([name, more]) => (
          <li key={name}>
            <p className="strong">{name}</p>
            <p className="small quiet">{more}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Columns() {
  const kept = [
    [i18n.t("welcome.promise.counts"), i18n.t("welcome.promise.countsMore")],
    [i18n.t("welcome.promise.words"), i18n.t("welcome.promise.wordsMore")],
  ] as const;
  const read = [
    [i18n.t("welcome.promise.captions"), i18n.t("welcome.promise.captionsMore")],
    [i18n.t("welcome.promise.names"), i18n.t("welcome.promise.namesMore")],
  ] as const;
  const never = [
    [i18n.t("welcome.promise.sound"), i18n.t("welcome.promise.soundMore")],
    [i18n.t("welcome.promise.network"), i18n.t("welcome.promise.networkMore")],
    [i18n.t("welcome.promise.mood"), i18n.t("welcome.promise.moodMore")],
  ] as const;
  return (
    <div className="cols promise-cols">
      <Column shape="solid" title={i18n.t("welcome.promise.kept")} rows={kept} />
      <Column shape="half" title={i18n.t("welcome.promise.read")} rows={read} />
      <Column shape="ring" title={i18n.t("welcome.promise.never")} rows={never} />
    </div>
  );
}

export function PromiseStep({ wasMoved, onDone }: { wasMoved: boolean; onDone: () => void }) {
  const [open, setOpen] = useState<"records" | "sentence" | null>(null);
  const shownId = useId();
  const toggle = (what: "records" | "sentence") => () => setOpen(open === what ? null : what);
  return (
    <>
      <StepTitle takesFocus={wasMoved} lead={i18n.t("welcome.promise.lead")}>
        {i18n.t("welcome.promise.title")}
      </StepTitle>
      <Columns />
      <div className="row wrap welcome-do">
        <button type="button" className="btn btn-next welcome-go" onClick={onDone}>
          {i18n.t("welcome.promise.go")}
        </button>
        <button
          type="button"
          className="link small"
          aria-expanded={open === "records"}
          aria-controls={shownId}
          onClick={toggle("records")}
        >
          {i18n.t("welcome.promise.seeRecords")}
        </button>
        <button
          type="button"
          className="link small"
          aria-expanded={open === "sentence"}
          aria-controls={shownId}
          onClick={toggle("sentence")}
        >
          {i18n.t("welcome.promise.seeSentence")}
        </button>
      </div>
      <div id={shownId} className="welcome-more">
        {open === "records" ? <RecordList /> : null}
        {open === "sentence" ? <ChatSentence /> : null}
      </div>
    </>
  );
}
