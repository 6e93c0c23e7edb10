/**
 * An empty or an error state: what happened, why, one thing to do, and what still works. Never only a
 * colour, a code or a toast.
 */
import type { ReactNode } from "react";
import { i18n } from "#i18n";
import { Glyph } from "./Glyph";

interface StateProps {
  title: string;
  why: string;
  /** What still works, in words. */
  works?: readonly string[];
  /** It happened just now: said to screen readers at once. */
  alert?: boolean;
  /** It is all there is on the page. */
  isPageTitle?: boolean;
  /** The one action. */
  children?: ReactNode;
}

export function State({
  title,
  why,
  works = [],
  alert = false,
  isPageTitle = false,
  children,
}: StateProps) {
  return (
    <div className="state" role={alert ? "alert" : undefined}>
      {isPageTitle ? (
        <h1 className="state-title">{title}</h1>
      ) : (
        <h2 className="state-title">{title}</h2>
      )}
      <p className="quiet">{why}</p>
      {children ? <div className="row wrap">{children}</div> : null}
      {works.length > 0 ? (
        <div>
          <p className="label state-label">{i18n.t("common.works")}</p>
          <ul className="works">
            {works.map((line) => (
              <li key={line}>
                <Glyph shape="solid" />
                {line}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}
