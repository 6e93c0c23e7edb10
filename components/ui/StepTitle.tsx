/** Title and lead of one step. Takes focus when the step was opened, so a reader starts at the top. */
import { useEffect, useRef } from "react";

export function StepTitle({
  children,
  lead,
  takesFocus,
}: {
  children: string;
  lead: string;
  /** False on the first step of a page: focus is only moved when the owner moved. */
  takesFocus: boolean;
}) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) title.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <>
      <h1 ref={title} tabIndex={-1} className="step-title">
        {children}
      </h1>
      <p className="quiet step-lead">{lead}</p>
    </>
  );
}
