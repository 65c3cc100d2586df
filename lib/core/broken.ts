/** Nothing can be said: a file of the package cannot be read, or the service worker does not answer. */
export interface BrokenScreen {
  kind: 'broken';
  /** The file; null where it is the worker. */
  file: string | null;
}
