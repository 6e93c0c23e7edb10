/** Six starter packs of three behaviours, or the owner's own. Chooses; saves nothing itself. */
import { useState } from "react";
import { i18n } from "#i18n";
import { Glyph } from "@/components/ui/Glyph";
import { StepTitle } from "@/components/ui/StepTitle";
import type { Plan } from "@/lib/core/plan/behaviour";
import { PACKS, type Pack, type PackId, packOf } from "@/lib/core/plan/packs";
import { behaviourWords, packName } from "./pack-words";

function PackCard({
  pack,
  isOn,
  isCurrent,
  onChoose,
}: {
  pack: Pack;
  isOn: boolean;
  isCurrent: boolean;
  onChoose: () => void;
}) {
  return (
    <label className="card pack">
      <span className="row pack-name">
        <span>{packName(pack.id)}</span>
        <input type="radio" name="pack" className="sr" checked={isOn} onChange={onChoose} />
        <span className={isOn ? "push nextc" : "push pack-off"}>
          <Glyph shape={isOn ? "solid" : "ring"} large />
        </span>
      </span>
      <span className="small quiet">
        {pack.behaviours.map(({ id }) => (
          <span className="pack-line" key={id}>
            {behaviourWords(id).name}
          </span>
        ))}
        {isCurrent ? (
          <span className="pack-line nextc">{i18n.t("welcome.pack.current")}</span>
        ) : null}
      </span>
    </label>
  );
}

export function PackStep({
  plan,
  isByHand,
  busy,
  onDone,
  onWrite,
}: {
  /** The plan in force, when the page is opened again. */
  plan: Plan | null;
  isByHand: boolean;
  busy: boolean;
  onDone: (pack: Pack) => void;
  /** Opens the editor, with a pack's words in it or empty. */
  onWrite: (pack: Pack | null) => void;
}) {
  const [chosen, setChosen] = useState<PackId>(packOf(plan?.packId ?? null)?.id ?? "interruptLess");
  const pack = packOf(chosen);
  if (!pack) return null;
  const isSame = plan?.packId === chosen;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onDone(pack);
      }}
    >
      <StepTitle takesFocus lead={i18n.t("welcome.pack.lead")}>
        {i18n.t("welcome.pack.title")}
      </StepTitle>
      <fieldset className="cols packs">
        <legend className="sr">{i18n.t("welcome.pack.legend")}</legend>
        {PACKS.map((one) => (
          <PackCard
            key={one.id}
            pack={one}
            isOn={one.id === chosen}
            isCurrent={plan?.packId === one.id}
            onChoose={() => setChosen(one.id)}
          />
        ))}
      </fieldset>
      <div className="row wrap welcome-do">
        <button type="button" className="btn btn-bare" onClick={() => onWrite(null)}>
          {plan && plan.packId === null
            ? i18n.t("welcome.pack.ownPlan")
            : i18n.t("welcome.pack.own")}
        </button>
        <button type="button" className="btn btn-bare" onClick={() => onWrite(pack)}>
          {i18n.t("welcome.pack.adjust")}
        </button>
        <span className="small quiet push">
          {isByHand ? i18n.t("welcome.pack.startsHand") : i18n.t("welcome.pack.starts")}
        </span>
        <button type="submit" className="btn btn-next welcome-go" disabled={busy}>
          {isSame ? i18n.t("welcome.pack.keep") : i18n.t("welcome.pack.go")}
        </button>
      </div>
    </form>
  );
}
