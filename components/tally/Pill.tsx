/**
 * The pill: lamp, focus behaviour, its count, one tap. It says in two words why it cannot measure and
 * shows a dash, never a zero, where nothing was measured. It never moves by itself, nor under the hand.
 */
import type { ReactNode, Ref } from "react";
import { i18n } from "#i18n";
import { LampGlyph, lampWords } from "@/components/overlay/LampGlyph";
import { Glyph } from "@/components/ui/Glyph";
import { Icon } from "@/components/ui/Icon";
import type { Lamp } from "@/lib/session/lamp";
import { countLabel } from "./count-label";
import { type CountView, DASH } from "./count-view";
import { MarkGlyph } from "./MarkGlyph";
import { useStillWidth } from "./use-still-width";

export interface PillProps {
  lamp: Lamp;
  count: CountView;
  /** What waits for a yes or no at the other behaviours. */
  elsewhere: number;
  /** Two words instead of the lamp's own, or null: "not saved yet", "baseline". */
  why: string | null;
  /** Words that come and go at `why`, one a line, or null: its room is as wide as the widest of them. */
  room: string | null;
  /** The owner's own cue, while it takes the name's place. */
  cue: string | null;
  isActive: boolean;
  /** In a narrow window: lamp and numbers only. */
  isFolded: boolean;
  openRef?: Ref<HTMLButtonElement>;
  onOpen: (byKeyboard: boolean) => void;
  onCount: () => void;
}

export function Pill(props: PillProps) {
  const { count, cue, isActive, isFolded } = props;
  const isMark = count.behaviour.recording === "occurrence";
  const still = useStillWidth(cue !== null || isFolded);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this is a group of two buttons
    <div
      className={cue && isActive ? "pill pill-active" : "pill"}
      role="group"
      aria-label={i18n.t("overlay.title")}
      {...still}
    >
      <OpenButton isMark={isMark} {...props} />
      <button
        type="button"
        className={isMark ? "pill-add pill-did" : "pill-add"}
        aria-label={countLabel(count)}
        onClick={props.onCount}
      >
        {isMark ? (
          <>
            <Glyph shape="solid" />
            {i18n.t("overlay.mark.did")}
          </>
        ) : (
          <Icon name="plus" />
        )}
      </button>
    </div>
  );
}

/** All that is said, in the order of the look; a press opens the panel. */
function OpenButton({ isMark, ...props }: PillProps & { isMark: boolean }) {
  const { lamp, count, elsewhere, why, room, cue, isFolded } = props;
  const maybe = count.candidates.length;
  return (
    <button
      type="button"
      className="pill-open"
      aria-expanded={false}
      ref={props.openRef}
      onClick={(event) => props.onOpen(event.detail === 0)}
    >
      <LampGlyph state={lamp.state} label={lampWords(lamp)} />
      {isFolded ? (
        <span className="sr">{count.behaviour.name}</span>
      ) : (
        <PillName cue={cue}>{count.behaviour.name}</PillName>
      )}
      {why && !isFolded && !cue ? <Why room={room}>{why}</Why> : null}
      {isMark ? (
        <MarkGlyph mark={count.tally.mark} hasWord={!isFolded} />
      ) : (
        <span className={count.number === DASH ? "pill-num num off" : "pill-num num"}>
          {count.number}
        </span>
      )}
      {maybe > 0 ? <Maybe count={maybe} /> : null}
      {elsewhere > 0 ? (
        <Glyph shape="dashed" label={i18n.t("overlay.count.elsewhere", elsewhere)} />
      ) : null}
    </button>
  );
}

function PillName({ cue, children }: { cue: string | null; children: ReactNode }) {
  if (!cue) return <span className="pill-name">{children}</span>;
  return (
    <>
      <span className="sr">{children}</span>
      <span className="pill-cue">{cue}</span>
    </>
  );
}

function Why({ room, children }: { room: string | null; children: string }) {
  return (
    <span className="pill-why" data-room={room ?? ""}>
      {children}
    </span>
  );
}

export function Maybe({ count }: { count: number }) {
  return (
    <span className="maybe num">
      <span aria-hidden="true">{count}</span>
      <span className="sr">{i18n.t("overlay.count.maybe", count)}</span>
    </span>
  );
}
