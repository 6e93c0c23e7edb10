/**
 * Says in one clear sentence what could not be read or saved, why, and what still works. Of the error it
 * takes the code alone: its message is for people who read logs, in whatever language.
 */
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
  if (!isWrite) {
    return {
      title: i18n.t("common.error.readTitle"),
      why: i18n.t("common.error.readWhy"),
      works: [i18n.t("common.error.worksCall")],
    };
  }
  const because = BECAUSE[code ?? "failed"];
  return {
    title: i18n.t("common.error.writeTitle"),
    why: i18n.t(`common.error.because.${because}`),
    works: [i18n.t("common.error.worksStored")],
  };
}

/** Why nothing was saved, by the keeper's code; what has a title of its own is not among them. */
const BECAUSE = {
  failed: "failed",
  gone: "gone",
  "not-found": "notFound",
  "bad-request": "notKept",
  "not-allowed": "notKept",
} as const;

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
