/** One behaviour of an own plan as a form. Shows what it is given and reports each change. */
import { useId } from "react";
import { i18n } from "#i18n";
import { Glyph } from "@/components/ui/Glyph";
import { Icon } from "@/components/ui/Icon";
import { type Behaviour, DetectorLink } from "@/lib/core/plan/behaviour";
import { withCue } from "./blank-behaviour";
import { TextLine } from "./TextLine";

interface Props {
  behaviour: Behaviour;
  place: number;
  mayRemove: boolean;
  /** Why its name cannot stay as it is. */
  whyName: string | null;
  onChange: (behaviour: Behaviour) => void;
  onFocus: () => void;
  onRemove: () => void;
}

const detectorName = (link: DetectorLink) =>
  ({
    "interruption-made": i18n.t("welcome.editor.interruptionMade"),
    "interruption-received": i18n.t("welcome.editor.interruptionReceived"),
    solicitation: i18n.t("welcome.editor.solicitation"),
    invitation: i18n.t("welcome.editor.invitation"),
    "long-turn": i18n.t("welcome.editor.longTurn"),
  })[link];

type Part = Pick<Props, "behaviour" | "onChange">;

function Counting({ behaviour, onChange }: Part) {
  const isCount = behaviour.recording === "count";
  const record = (recording: Behaviour["recording"]) =>
    onChange({ ...behaviour, recording, target: recording === "count" ? 1 : null });
  return (
    <>
      <fieldset className="editor-how">
        <legend className="label">{i18n.t("welcome.editor.recording")}</legend>
        <span className="seg">
          <button type="button" aria-pressed={isCount} onClick={() => record("count")}>
            {i18n.t("welcome.editor.asCount")}
          </button>
          <button type="button" aria-pressed={!isCount} onClick={() => record("occurrence")}>
            {i18n.t("welcome.editor.asMark")}
          </button>
        </span>
      </fieldset>
      {isCount ? <Aim behaviour={behaviour} onChange={onChange} /> : null}
      <NoticedBy behaviour={behaviour} onChange={onChange} />
    </>
  );
}

function Aim({ behaviour, onChange }: Part) {
  return (
    <fieldset className="editor-how">
      <legend className="label">{i18n.t("welcome.editor.aim")}</legend>
      <span className="row">
        <input
          className="field editor-number"
          type="number"
          min={0}
          max={99}
          aria-label={i18n.t("welcome.editor.target")}
          value={behaviour.target ?? ""}
          onChange={({ target }) => onChange({ ...behaviour, target: whole(target.value) })}
        />
        <select
          className="field editor-select"
          aria-label={i18n.t("welcome.editor.direction")}
          value={behaviour.direction}
          onChange={({ target }) =>
            onChange({ ...behaviour, direction: target.value === "fewer" ? "fewer" : "more" })
          }
        >
          <option value="fewer">{i18n.t("welcome.editor.fewer")}</option>
          <option value="more">{i18n.t("welcome.editor.more")}</option>
        </select>
      </span>
    </fieldset>
  );
}

function NoticedBy({ behaviour, onChange }: Part) {
  const id = useId();
  return (
    <label className="editor-how" htmlFor={id}>
      <span className="label">{i18n.t("welcome.editor.detector")}</span>
      <select
        id={id}
        className="field editor-select"
        value={behaviour.detector ?? ""}
        onChange={({ target }) => {
          const link = DetectorLink.safeParse(target.value);
          onChange({ ...behaviour, detector: link.success ? link.data : null });
        }}
      >
        <option value="">{i18n.t("welcome.editor.byHand")}</option>
        {DetectorLink.options.map((link) => (
          <option key={link} value={link}>
            {detectorName(link)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Between 0 and 99, or no target while the field is empty. */
function whole(text: string): number | null {
  const value = Number.parseInt(text, 10);
  return Number.isNaN(value) ? null : Math.min(Math.max(value, 0), 99);
}

function Details({ behaviour, onChange }: Part) {
  const text = (field: "definition" | "example" | "nonExample") => ({
    value: behaviour[field],
    max: 400,
    onChange: (value: string) => onChange({ ...behaviour, [field]: value }),
  });
  const cue = (part: "situation" | "response") => ({
    value: behaviour.cue?.[part] ?? "",
    max: 200,
    onChange: (value: string) => onChange(withCue(behaviour, { [part]: value })),
  });
  return (
    <details className="editor-details">
      <summary className="small">{i18n.t("welcome.editor.details")}</summary>
      <TextLine label={i18n.t("welcome.editor.definition")} {...text("definition")} />
      <TextLine label={i18n.t("welcome.editor.example")} {...text("example")} />
      <TextLine label={i18n.t("welcome.editor.nonExample")} {...text("nonExample")} />
      <div className="cols editor-two">
        <TextLine label={i18n.t("welcome.editor.situation")} {...cue("situation")} />
        <TextLine label={i18n.t("welcome.editor.response")} {...cue("response")} />
      </div>
    </details>
  );
}

export function BehaviourEditor(props: Props) {
  const { behaviour, place, whyName, onChange } = props;
  return (
    <fieldset className="card editor">
      <legend className="sr">{i18n.t("welcome.editor.behaviour", { n: place })}</legend>
      <EditorHead {...props} />
      <div className="cols editor-two">
        <TextLine
          label={i18n.t("welcome.editor.name")}
          placeholder={i18n.t("welcome.editor.namePlaceholder")}
          value={behaviour.name}
          why={whyName}
          max={60}
          onChange={(name) => onChange({ ...behaviour, name })}
        />
        <TextLine
          label={i18n.t("welcome.editor.counts")}
          placeholder={i18n.t("welcome.editor.countsPlaceholder")}
          value={behaviour.counts}
          max={60}
          onChange={(counts) => onChange({ ...behaviour, counts })}
        />
      </div>
      <div className="row wrap editor-row">
        <Counting behaviour={behaviour} onChange={onChange} />
      </div>
      <Details behaviour={behaviour} onChange={onChange} />
    </fieldset>
  );
}

/** Whether it is the focus of the plan, and the way to take it out. */
function EditorHead({ behaviour, place, mayRemove, onFocus, onRemove }: Props) {
  return (
    <div className="row editor-head">
      <button
        type="button"
        className={behaviour.isFocus ? "chip chip-on" : "chip"}
        aria-pressed={behaviour.isFocus}
        onClick={onFocus}
      >
        {behaviour.isFocus ? <Glyph shape="focus" className="nextc" /> : null}
        {behaviour.isFocus ? i18n.t("welcome.editor.focus") : i18n.t("welcome.editor.makeFocus")}
      </button>
      {mayRemove ? (
        <button type="button" className="btn btn-bare btn-s push" onClick={onRemove}>
          <Icon name="trash" small />
          {i18n.t("welcome.editor.remove")}
          <span className="sr">{behaviour.name || place}</span>
        </button>
      ) : null}
    </div>
  );
}
