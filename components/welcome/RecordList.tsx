/** Every kind of record the extension would store, said before the first one is. */
import { i18n } from "#i18n";

/** What it is, what it holds, how it is stored. */
function records() {
  const plain = i18n.t("welcome.records.plain");
  const encrypted = i18n.t("welcome.records.encrypted");
  return [
    [
      i18n.t("welcome.records.meeting"),
      i18n.t("welcome.records.meetingHolds"),
      i18n.t("welcome.records.meetingHow"),
    ],
    [i18n.t("welcome.records.tap"), i18n.t("welcome.records.tapHolds"), plain],
    [i18n.t("welcome.records.sighting"), i18n.t("welcome.records.sightingHolds"), plain],
    [i18n.t("welcome.records.verdict"), i18n.t("welcome.records.verdictHolds"), plain],
    [i18n.t("welcome.records.mark"), i18n.t("welcome.records.markHolds"), plain],
    [i18n.t("welcome.records.span"), i18n.t("welcome.records.spanHolds"), plain],
    [i18n.t("welcome.records.sums"), i18n.t("welcome.records.sumsHolds"), plain],
    [i18n.t("welcome.records.note"), i18n.t("welcome.records.noteHolds"), encrypted],
    [i18n.t("welcome.records.phrase"), i18n.t("welcome.records.phraseHolds"), encrypted],
    [i18n.t("welcome.records.names"), i18n.t("welcome.records.namesHolds"), encrypted],
    [i18n.t("welcome.records.debrief"), i18n.t("welcome.records.debriefHolds"), encrypted],
    [i18n.t("welcome.records.plan"), i18n.t("welcome.records.planHolds"), encrypted],
  ] as const;
}

export function RecordList() {
  return (
    <section className="card welcome-records">
      <table>
        <caption className="sr">{i18n.t("welcome.records.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{i18n.t("welcome.records.what")}</th>
            <th scope="col">{i18n.t("welcome.records.holds")}</th>
            <th scope="col">{i18n.t("welcome.records.sealed")}</th>
          </tr>
        </thead>
        <tbody>
          {records().map(([what, holds, how]) => (
            <tr key={what}>
              <td className="strong">{what}</td>
              <td className="quiet">{holds}</td>
              <td className="quiet">{how}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small quiet">{i18n.t("welcome.records.end")}</p>
    </section>
  );
}
