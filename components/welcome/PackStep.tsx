/**
 * Six starter packs of three behaviours, or the owner's own plan. Chooses; saves nothing itself, and
 * never lets a pack take the place of the owner's own words unasked.
 */
import { useState } from "react";
import { i18n } from "#i18n";
import { Dialog } from "@/components/ui/Dialog";
import { RadioGlyph } from "@/components/ui/RadioGlyph";
import { StepTitle } from "@/components/ui/StepTitle";
import type { Plan } from "@/lib/core/plan/behaviour";
import { PACKS, type Pack, type PackId, packOf } from "@/lib/core/plan/packs";
import { behaviourWords, packName } from "./pack-words";
import { leftOf, StaysStored } from "./StaysStored";

/** "own" is the plan the owner wrote. */
type Chosen = PackId | "own";

function PlanCard({
  name,
  lines,
  isOn,
  isCurrent,
  onChoose,
}: {
  name: string;
  lines: readonly { readonly id: string; readonly name: string }[];
  isOn: boolean;
  isCurrent: boolean;
  onChoose: () => void;
}) {
  return (
    <label className="card pack">
      <span className="row pack-name">
        <span>{name}</span>
        <input
          type="radio"
          name="pack"
          className="radio-input"
          checked={isOn}
          onChange={onChoose}
        />
        <RadioGlyph isOn={isOn} large />
      </span>
      <span className="small quiet">
        {lines.map((line) => (
          <span className="pack-line" key={line.id}>
            {line.name}
          </span>
        ))}
        {isCurrent ? (
          <span className="pack-line nextc">{i18n.t("welcome.pack.current")}</span>
        ) : null}
      </span>
    </label>
  );
}

function Cards({
  plan,
  own,
  chosen,
  onChoose,
}: {
  plan: Plan | null;
  own: Plan | null;
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
}) {
  return (
    <fieldset className="cols packs">
      <legend className="sr">{i18n.t("welcome.pack.legend")}</legend>
      {own ? (
        <PlanCard
          name={i18n.t("welcome.pack.ownPlan")}
          lines={own.behaviours}
          isOn={chosen === "own"}
          isCurrent
          onChoose={() => onChoose("own")}
        />
      ) : null}
      {PACKS.map(({ id, behaviours }) => (
        <PlanCard
          key={id}
          name={packName(id)}
          lines={behaviours.map((one) => ({ id: one.id, name: behaviourWords(one.id).name }))}
          isOn={id === chosen}
          isCurrent={plan?.packId === id}
          onChoose={() => onChoose(id)}
        />
      ))}
    </fieldset>
  );
}

/** Asked once before a pack takes the place of what the owner wrote. */
function Replacing({
  own,
  pack,
  onAct,
  onClose,
}: {
  own: Plan;
  pack: Pack;
  onAct: () => void;
  onClose: () => void;
}) {
  return (
    <Dialog
      title={i18n.t("welcome.pack.replaceTitle")}
      action={i18n.t("welcome.pack.replaceDo")}
      onAct={onAct}
      onClose={onClose}
    >
      <p>
        {i18n.t("welcome.pack.replaceWhy", {
          pack: packName(pack.id),
          names: own.behaviours.map(({ name }) => name).join(", "),
        })}
      </p>
    </Dialog>
  );
}

function Actions({
  hasOwn,
  isSame,
  isByHand,
  busy,
  onWriteOwn,
  onAdjust,
}: {
  hasOwn: boolean;
  isSame: boolean;
  isByHand: boolean;
  busy: boolean;
  onWriteOwn: () => void;
  onAdjust: () => void;
}) {
  return (
    <div className="row wrap welcome-do">
      {hasOwn ? null : (
        <button type="button" className="btn btn-bare" onClick={onWriteOwn}>
          {i18n.t("welcome.pack.own")}
        </button>
      )}
      <button type="button" className="btn btn-bare" onClick={onAdjust}>
        {i18n.t("welcome.pack.adjust")}
      </button>
      <span className="small quiet push">
        {isByHand ? i18n.t("welcome.pack.startsHand") : i18n.t("welcome.pack.starts")}
      </span>
      <button type="submit" className="btn btn-next welcome-go" disabled={busy}>
        {isSame ? i18n.t("welcome.pack.keep") : i18n.t("welcome.pack.go")}
      </button>
    </div>
  );
}

/** What is chosen, and the question before a pack takes the place of the owner's own plan. */
function useChoice(plan: Plan | null) {
  const current = packOf(plan?.packId ?? null);
  const own = plan && !current ? plan : null;
  const [chosen, choose] = useState<Chosen>(current?.id ?? (own ? "own" : "interruptLess"));
  const [asked, setAsked] = useState<((pack: Pack) => void) | null>(null);
  const pack = chosen === "own" ? null : packOf(chosen);
  const take = (act: (pack: Pack) => void) => {
    if (!pack) return;
    if (own) setAsked(() => act);
    else act(pack);
  };
  return { own, chosen, choose, pack, take, asked, forget: () => setAsked(null) };
}

interface Props {
  /** The plan in force, when the page is opened again. */
  plan: Plan | null;
  /** Ids of the behaviours that were counted in some meeting. */
  counted: ReadonlySet<string>;
  isByHand: boolean;
  busy: boolean;
  /** The owner's own plan stays. */
  onKeep: () => void;
  onDone: (pack: Pack) => void;
  /** Opens the editor, with a pack's words in it, or (null) the own plan's, or empty. */
  onWrite: (pack: Pack | null) => void;
}

export function PackStep({ plan, counted, isByHand, busy, onKeep, onDone, onWrite }: Props) {
  const { own, chosen, choose, pack, take, asked, forget } = useChoice(plan);
  const ids = pack?.behaviours.map(({ id }) => id);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (pack) take(onDone);
        else onKeep();
      }}
    >
      <StepTitle takesFocus lead={i18n.t("welcome.pack.lead")}>
        {i18n.t("welcome.pack.title")}
      </StepTitle>
      <Cards plan={plan} own={own} chosen={chosen} onChoose={choose} />
      {ids && plan ? <StaysStored left={leftOf(plan, ids, counted)} /> : null}
      <Actions
        hasOwn={own !== null}
        isSame={pack ? plan?.packId === pack.id : true}
        isByHand={isByHand}
        busy={busy}
        onWriteOwn={() => onWrite(null)}
        onAdjust={() => (pack ? take(onWrite) : onWrite(null))}
      />
      {own && pack && asked ? (
        <Replacing
          own={own}
          pack={pack}
          onAct={() => {
            forget();
            asked(pack);
          }}
          onClose={forget}
        />
      ) : null}
    </form>
  );
}
