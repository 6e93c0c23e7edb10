/** One thing after the other: what is started later waits, and a failure holds nobody up. */
export function makeLane(): <T>(run: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (run) => {
    const mine = last.then(run, run);
    last = mine.catch(() => {
      // Whoever asked for `mine` gets the error; the lane only needs to know that it is over.
    });
    return mine;
  };
}
