/** How long to wait for a browser that does not tell, or a page that nobody looks at, in milliseconds. */
const patience = 500;

/** Resolves once the page has painted something for the first time: work that can wait does not delay it then. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      seen.disconnect();
      resolve();
    };
    const seen = new PerformanceObserver(done);
    seen.observe({ type: 'paint', buffered: true });
    setTimeout(done, patience);
  });
}
