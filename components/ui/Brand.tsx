/** The mark (a turn left open, and the next) beside the product's name. */
import { i18n } from "#i18n";

export function Brand({ nameless = false }: { nameless?: boolean }) {
  return (
    <span className="brand">
      <svg width="20" height="20" viewBox="0 0 32 32" aria-hidden="true">
        <path
          d="M15 5.3A11.2 11.2 0 1 0 26.4 17.4"
          fill="none"
          stroke="currentColor"
          strokeWidth="4"
          strokeLinecap="round"
        />
        <circle cx="25.4" cy="6.8" r="5" fill="var(--mark)" />
      </svg>
      {nameless ? null : i18n.t("common.brand")}
    </span>
  );
}
