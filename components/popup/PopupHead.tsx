/** The popup's head: the name, and the two ways on. */
import { i18n } from "#i18n";
import { Brand } from "../ui/Brand";
import { Icon } from "../ui/Icon";

export function PopupHead() {
  return (
    <header className="row popup-head">
      <h1>
        <Brand />
      </h1>
      <a
        href="/dashboard.html#/"
        target="_blank"
        rel="noreferrer"
        className="btn btn-bare btn-s push as-button"
      >
        {i18n.t("popup.patterns")}
      </a>
      <a
        href="/dashboard.html#/settings"
        target="_blank"
        rel="noreferrer"
        className="icon-btn"
        aria-label={i18n.t("popup.settings")}
      >
        <Icon name="settings" />
      </a>
    </header>
  );
}
