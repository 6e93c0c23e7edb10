/** Deletes one meeting, after saying what goes with it and what stays. */
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { i18n } from "#i18n";
import { deleteMeeting } from "@/lib/queries/requests";
import { Dialog } from "../ui/Dialog";
import { Icon } from "../ui/Icon";
import { Problem } from "../ui/Problem";

interface DeleteMeetingProps {
  meetingId: string;
  /** How many records go with it. */
  records: number;
  onDeleted: () => void;
}

export function DeleteMeeting({ meetingId, records, onDeleted }: DeleteMeetingProps) {
  const [isAsking, setIsAsking] = useState(false);
  const remove = useMutation(deleteMeeting());
  const act = () => {
    // A promise and not `onSuccess`: the live query may take this page away before the answer.
    remove.mutateAsync(meetingId).then(onDeleted, () => {
      // Said beside the button.
    });
    setIsAsking(false);
  };
  return (
    <>
      <button type="button" className="btn" onClick={() => setIsAsking(true)}>
        <Icon name="trash" small />
        {i18n.t("dashboard.meetings.delete")}
      </button>
      {remove.error ? <Problem error={remove.error} isWrite onAgain={act} /> : null}
      {isAsking ? (
        <Dialog
          title={i18n.t("dashboard.confirm.title")}
          action={i18n.t("dashboard.confirm.doIt")}
          onAct={act}
          onClose={() => setIsAsking(false)}
        >
          <p>{i18n.t("dashboard.confirm.what")}</p>
          <ul className="bullets">
            <li>{i18n.t("dashboard.confirm.records", records, { n: records })}</li>
            <li>{i18n.t("dashboard.confirm.debrief")}</li>
            <li>{i18n.t("dashboard.confirm.names")}</li>
            <li>{i18n.t("dashboard.confirm.trends")}</li>
          </ul>
          <p className="quiet">{i18n.t("dashboard.confirm.keeps")}</p>
        </Dialog>
      ) : null}
    </>
  );
}
