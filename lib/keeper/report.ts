/** What becomes of work nobody waits for: its failure is written to the worker's console, once. */
export type Report = (work: Promise<unknown>) => void;

/** No name and no word of a record is ever in these errors: they carry codes and ids. */
export const report: Report = (work) => {
  work.catch((error: unknown) => {
    console.warn("Next Time:", error instanceof Error ? error.message : error);
  });
};
