/** Says in one clear sentence what could not be read or saved, why, and what still works. */
import { i18n } from "#i18n";
import { KeeperError } from "@/lib/messaging/send";
import { State } from "./State";

interface Words {
  readonly title: string;
  readonly why: string;
  readonly works: readonly string[];
}

/** `isWrite`: something was to be saved; otherwise something was to be read. */
export function problemWords(error: Error, isWrite: boolean): Words {
  const code = error instanceof KeeperError ? error.code : null;
  if (code === "newer-database") {
    return {
      title: i18n.t("common.error.newerTitle"),
      why: i18n.t("common.error.newerWhy"),
      works: [i18n.t("common.error.worksStored")],
    };
  }
  if (code === "storage-full" || error.name === "QuotaExceededError") {
    return {
      title: i18n.t("common.error.fullTitle"),
      why: i18n.t("common.error.fullWhy"),
      works: [i18n.t("common.error.worksStored")],
    };
  }
  const reason = error.message || error.name;
  return {
    title: isWrite ? i18n.t("common.error.writeTitle") : i18n.t("common.error.readTitle"),
    why: isWrite
      ? i18n.t("common.error.writeWhy", { reason })
      : i18n.t("common.error.readWhy", { reason }),
    works: [isWrite ? i18n.t("common.error.worksStored") : i18n.t("common.error.worksCall")],
  };
}

export function Problem({
  error,
  isWrite = false,
  onAgain,
}: {
  error: Error;
  isWrite?: boolean;
  onAgain?: () => void;
}) {
  return (
    <State {...problemWords(error, isWrite)} alert>
      {onAgain ? (
        <button type="button" className="btn" onClick={onAgain}>
          {i18n.t("common.error.again")}
        </button>
      ) : null}
    </State>
  );
}
