/** Before the first meeting: what will be here, why not yet, one next step. */
import { i18n } from "#i18n";
import { pagePath } from "@/lib/messaging/page-path";
import { EmptyChart } from "../patterns/EmptyChart";
import { State } from "../ui/State";

export function PopupEmpty({ hasPlan }: { hasPlan: boolean }) {
  return (
    <>
      <div className="popup-empty">
        <EmptyChart />
        <State
          title={hasPlan ? i18n.t("popup.emptyTitle") : i18n.t("popup.noPlanTitle")}
          why={hasPlan ? i18n.t("popup.emptyWhy") : i18n.t("popup.noPlanWhy")}
        />
        {hasPlan ? (
          <div className="next-block">
            <p className="label">{i18n.t("popup.next")}</p>
            <p className="voice">{i18n.t("popup.emptyNext")}</p>
          </div>
        ) : null}
      </div>
      <div className="popup-foot">
        <a
          className="btn btn-next as-button wide"
          href={pagePath(hasPlan ? "practice" : "welcome") ?? "#"}
          target="_blank"
          rel="noreferrer"
        >
          {hasPlan ? i18n.t("popup.practice") : i18n.t("popup.noPlanDo")}
        </a>
      </div>
    </>
  );
}
