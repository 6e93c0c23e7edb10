/** What the demo prints at its end: the counts that lie in the database, as the popup reads them. */
export interface Tallies {
  readonly meetingId: string;
  readonly site: string;
  readonly minutes: number;
  readonly measuredMinutes: number;
  readonly behaviours: Readonly<
    Record<string, { tally: number; taps: number; confirmed: number; unconfirmed: number }>
  >;
}

/** Runs inside a page of the extension: reads the newest row of `summaries`. */
export const READ_NEWEST = `new Promise((resolve, reject) => {
  const opening = indexedDB.open("next-time");
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const asking = opening.result.transaction("summaries").objectStore("summaries").getAll();
    asking.onerror = () => reject(asking.error);
    asking.onsuccess = () => {
      opening.result.close();
      const row = asking.result.sort((a, b) => b.startedAt - a.startedAt)[0];
      resolve(row ? JSON.stringify(row) : "");
    };
  };
})`;

interface Row extends Tallies {
  readonly inCallMs: number;
  readonly captionsMs: number;
}

export function talliesOf(json: string): Tallies | null {
  if (json === "") return null;
  const row = JSON.parse(json) as Row;
  const minutes = (ms: number) => Math.round(ms / 6000) / 10;
  const behaviours = Object.fromEntries(
    Object.entries(row.behaviours).map(([id, { tally, taps, confirmed, unconfirmed }]) => [
      id,
      { tally, taps, confirmed, unconfirmed },
    ]),
  );
  return {
    meetingId: row.meetingId,
    site: row.site,
    minutes: minutes(row.inCallMs),
    measuredMinutes: minutes(row.captionsMs),
    behaviours,
  };
}
