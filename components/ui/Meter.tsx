/**
 * How many entries of the feedback log were about next time, beside the guide's 70 of 100. Under five
 * entries it shows words only: a share of three says nothing.
 */
import { i18n } from "#i18n";

/** look/README "Meter", 2026: fewer entries draw no share. */
const MIN_ENTRIES = 5;

export function Meter({ past, future }: { past: number; future: number }) {
  const all = past + future;
  if (all < MIN_ENTRIES) return <p className="small faint">{i18n.t("common.meter.few")}</p>;
  return (
    <>
      <div className="meter" role="img" aria-label={i18n.t("common.meter.name", { future, all })}>
        <i className="fut" style={{ flex: future }} />
        <i className="past" style={{ flex: past }} />
        <span className="guide" style={{ left: "70%" }} />
      </div>
      <p className="tiny faint meter-guide">{i18n.t("common.meter.guide")}</p>
    </>
  );
}
