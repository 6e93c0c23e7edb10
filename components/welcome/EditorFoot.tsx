/** Under the owner's behaviours: one more, why not, back and on. Holds no state. */
import { i18n } from "#i18n";
import { Icon } from "@/components/ui/Icon";

export function EditorFoot({
  count,
  why,
  busy,
  onAdd,
  onBack,
}: {
  count: number;
  why: string | null;
  busy: boolean;
  onAdd: () => void;
  onBack: () => void;
}) {
  return (
    <>
      <div className="row wrap editor-add">
        <button type="button" className="btn" onClick={onAdd}>
          <Icon name="plus" small />
          {i18n.t("welcome.editor.add")}
        </button>
        <span className="small faint num">{i18n.t("welcome.editor.ofFive", { n: count })}</span>
      </div>
      <p role="status" className="welcome-why voice">
        {why}
      </p>
      <div className="row wrap welcome-do">
        <button type="button" className="btn btn-bare" onClick={onBack}>
          {i18n.t("welcome.back")}
        </button>
        <button type="submit" className="btn btn-next welcome-go push" disabled={busy}>
          {i18n.t("welcome.editor.go")}
        </button>
      </div>
    </>
  );
}
