/**
 * Runs jobs one after the other: registering a script or replacing rules twice at the same
 * time would leave the browser with both or with neither.
 */
export function inTurn(): <T>(job: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const next = last.then(job, job);
    // A job that failed is its caller's matter and must not stop the next one.
    last = next.catch(() => undefined);
    return next;
  };
}
