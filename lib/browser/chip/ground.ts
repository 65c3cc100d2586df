/**
 * Whether a chip may stand in a document: a page can hold it. A file that the browser shows (SVG, XML,
 * plain text, JSON, a picture, a PDF) is read and saved as it is, and some have no place for an element.
 */
export const isPage = ({ contentType }: Document) => /html/.test(contentType);

/** Calls back once the page is really shown: a page that is only prerendered may never be looked at. */
export function whenShown(page: Document, start: () => void): void {
  if (!(page as PrerenderedDocument).prerendering) return start();
  page.addEventListener('prerenderingchange', start, { once: true });
}

/** Chromium prerenders pages; other browsers do not know the word. */
type PrerenderedDocument = Document & { prerendering?: boolean };
