import type { Served } from '../lens';
import type { OddPage } from './hostile';

const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;
const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="3"/></svg>';

// A file is read, copied and saved as it is: nothing is put into it. Its toolbar button speaks all the same.
export const files: [what: string, served: Served][] = [
  ['svg', { contentType: 'image/svg+xml', body: svg }],
  ['xml', { contentType: 'application/xml', body: '<terms><point>1</point></terms>' }],
  ['feed', { contentType: 'application/atom+xml', body: '<feed xmlns="http://www.w3.org/2005/Atom"/>' }],
  // What Firefox shows of a feed: the markup, as of any XML.
  [
    'rss',
    { contentType: 'text/xml', body: '<rss version="2.0"><channel><title>News</title></channel></rss>' },
  ],
  ['text', { contentType: 'text/plain', body: 'Terms of use' }],
  ['json', { contentType: 'application/json', body: '{"terms":1}' }],
  ['pdf', { contentType: 'application/pdf', body: pdf }],
];

// What a page does to itself as a whole: the chip is not above that.
const itself = (name: string, does: string, body: string): OddPage => ({
  name,
  does,
  served: { body: `<!doctype html><title>${name}</title>${body}<p>Text` },
});
export const withdrawn = [
  itself(
    'undrawn',
    'is not drawn at all',
    '<style>* { all: unset !important; display: none !important }</style>',
  ),
  itself('skipped', 'is left out of drawing', '<style>html { content-visibility: hidden }</style>'),
  itself('inert', 'is inert as a whole', '<script>document.documentElement.inert = true</script>'),
  itself(
    'modal',
    'has a modal dialog open',
    '<dialog style="width:100%;height:100%">Agree?</dialog><script>document.querySelector("dialog").showModal()</script>',
  ),
];

/** A page that keeps every key from everybody, the browser too. */
export const swallowing: Served = {
  body: `<!doctype html><title>keys</title><script>for (const type of ['keydown', 'keyup'])
    addEventListener(type, (event) => { event.preventDefault(); event.stopImmediatePropagation() }, true)</script>`,
};

// What runs in a page knows nothing of what stands around it here.

/** Covers the page with a modal dialog. */
export function coverWithModal(): void {
  document.body.insertAdjacentHTML(
    'beforeend',
    '<dialog id="own" style="width:100%;height:100%">Agree?</dialog>',
  );
  document.querySelector<HTMLDialogElement>('#own')?.showModal();
}

export function closeModal(): void {
  document.querySelector<HTMLDialogElement>('#own')?.close();
}

/** Opens a dialog in the page, not modal, that Escape closes. */
export function openDialog(): void {
  document.body.insertAdjacentHTML('beforeend', '<dialog id="own" closedby="closerequest">Agree?</dialog>');
  document.querySelector<HTMLDialogElement>('#own')?.show();
}

/** A page that says in its title whether the browser kept it, and leads elsewhere. */
export const keptPage: Served = {
  body: `<!doctype html><title>kept</title>
<script>addEventListener('pageshow', ({ persisted }) => { document.title = 'kept: ' + persisted })</script>
<a href="https://slack.com/">Slack</a>`,
};
