/** Why the lamp is not fully on: what happened, why, one thing to do, and what still works. */
import { useState } from "react";
import { i18n } from "#i18n";
import { Glyph } from "@/components/ui/Glyph";
import { Icon } from "@/components/ui/Icon";
import type { Lamp, LampReason } from "@/lib/session/lamp";
import type { SessionView } from "@/lib/session/view";
import { wordKey } from "./word-key";

export interface LampNoticeProps {
  lamp: Lamp;
  captionsButton: SessionView["captionsButton"];
  onCaptions: () => void;
  onResume: () => void;
}

export function LampNotice({ lamp, ...does }: LampNoticeProps) {
  const { reason } = lamp;
  if (!reason) return null;
  if (lamp.state === "partly" || reason === "by-hand" || reason === "starting") {
    return (
      <div className="panel-part">
        <div className="state state-small">
          <p className="strong small">{i18n.t(`lamp.title.${wordKey(reason)}`)}</p>
          <p className="small quiet">{i18n.t(`lamp.why.${wordKey(reason)}`)}</p>
          {isAdvised(reason) ? <Advice reason={reason} /> : null}
        </div>
      </div>
    );
  }
  return (
    <>
      <div className="panel-part state-part">
        <div className="state">
          <h3>{i18n.t(`lamp.title.${wordKey(reason)}`)}</h3>
          <p className="small quiet">{i18n.t(`lamp.why.${wordKey(reason)}`)}</p>
          <WhatToDo reason={reason} {...does} />
        </div>
      </div>
      <UntilThen />
    </>
  );
}

function WhatToDo({
  reason,
  captionsButton,
  onCaptions,
  onResume,
}: Omit<LampNoticeProps, "lamp"> & { reason: LampReason }) {
  if (reason === "paused") {
    return (
      <button type="button" className="btn" onClick={onResume}>
        <Icon name="play" small />
        {i18n.t("lamp.do.resume")}
      </button>
    );
  }
  if (reason !== "captions-off") return null;
  return (
    <>
      <button type="button" className="btn" onClick={onCaptions}>
        <Icon name="captions" small />
        {i18n.t("lamp.do.turnOn")}
      </button>
      <p className="small quiet" role="status">
        {captionsButton === "pressed" ? i18n.t("lamp.do.pressed") : ""}
        {captionsButton === "not-found" ? i18n.t("lamp.do.notFound") : ""}
      </p>
    </>
  );
}

const ADVISED = ["owner-unknown", "names-missing", "speaking-missing"] as const;
type Advised = (typeof ADVISED)[number];
const isAdvised = (reason: LampReason): reason is Advised => ADVISED.some((one) => one === reason);

function Advice({ reason }: { reason: Advised }) {
  const [isOpen, open] = useState(false);
  return (
    <>
      <button
        type="button"
        className="btn btn-s"
        aria-expanded={isOpen}
        onClick={() => open(!isOpen)}
      >
        {i18n.t("lamp.do.change")}
      </button>
      {isOpen ? <p className="small">{i18n.t(`lamp.do.${wordKey(reason)}`)}</p> : null}
    </>
  );
}

function UntilThen() {
  return (
    <div className="panel-part">
      <p className="label works-title">{i18n.t("lamp.until")}</p>
      <ul className="works">
        <li>
          <Glyph shape="solid" />
          {i18n.t("lamp.works.taps")}
        </li>
        <li>
          <Glyph shape="solid" />
          {i18n.t("lamp.works.rest")}
        </li>
        <li className="no">
          <Glyph shape="ring" />
          {i18n.t("lamp.works.paused")}
        </li>
      </ul>
    </div>
  );
}
