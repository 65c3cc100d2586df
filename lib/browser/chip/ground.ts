/** Whether the chip may stand here: in the page itself, not in a frame, and in a document that can hold it. */
export function isGround(page: Window): boolean {
  return page === page.top && page.document.contentType === 'text/html';
}

/** Calls back once the page is really shown: a page that is only prerendered may never be looked at. */
export function whenShown(page: Document, start: () => void): void {
  if (!(page as PrerenderedDocument).prerendering) return start();
  page.addEventListener('prerenderingchange', start, { once: true });
}

/** Chromium prerenders pages; other browsers do not know the word. */
type PrerenderedDocument = Document & { prerendering?: boolean };
