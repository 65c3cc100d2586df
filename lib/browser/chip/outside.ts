/** Calls back when the user presses outside the host, also in a frame. Gives the function that stops it. */
export function onPressOutside(host: HTMLElement, listener: () => void): () => void {
  const page = host.ownerDocument;
  const end = new AbortController();
  page.addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted && !event.composedPath().includes(host)) listener();
    },
    { capture: true, signal: end.signal },
  );
  // A press in a frame stays in the frame; what the page notices is that the focus went there.
  page.defaultView?.addEventListener(
    'blur',
    () => {
      if (page.activeElement?.localName === 'iframe') listener();
    },
    { signal: end.signal },
  );
  return () => end.abort();
}
