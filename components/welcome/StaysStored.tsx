/** Says which counted behaviours a change of plan would no longer show. It changes nothing. */
import { i18n } from "#i18n";
import type { Behaviour, Plan } from "@/lib/core/plan/behaviour";

/** Names of the plan's counted behaviours that `next` (ids) does not hold. */
export function leftOf(plan: Plan, next: Iterable<string>, counted: ReadonlySet<string>): string[] {
  const ids = new Set(next);
  const isLeft = ({ id }: Behaviour) => counted.has(id) && !ids.has(id);
  return plan.behaviours.filter(isLeft).map(({ name }) => name);
}

export function StaysStored({ left }: { left: readonly string[] }) {
  return (
    <p className="small quiet stays-stored" role="status">
      {left.length > 0 ? i18n.t("welcome.pack.staysStored", { names: left.join(", ") }) : null}
    </p>
  );
}
