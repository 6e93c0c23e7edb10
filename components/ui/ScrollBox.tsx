/** A named region that scrolls sideways inside itself, by keyboard too, so that a page never does. */
import type { ReactNode } from "react";

export function ScrollBox({
  name,
  className = "",
  children,
}: {
  name: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <section
      className={`scroll-x ${className}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key
      tabIndex={0}
      aria-label={name}
    >
      {children}
    </section>
  );
}
