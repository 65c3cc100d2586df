import type { Served } from '../lens';

/** A page that vendors serve seldom or never, and what the reader must have on it all the same. */
export interface OddPage {
  /** Its path, and the name of its picture. */
  name: string;
  /** What it is or does, to be read after 'a page'. */
  does: string;
  served: Served;
}

const html = (content: string, root = '<html lang="en">'): Served => ({
  body: `<!doctype html>${root}<meta charset="utf-8"><link rel="icon" href="data:,"><title>odd</title>
<style>body { font: 18px/1.5 sans-serif; margin: 40px }</style>${content}
<p>What is written in this text is of no interest to anybody.</p>`,
});
const css = (rules: string) => html(`<style>${rules}</style>`);
const script = (code: string) => html(`<script>${code}</script>`);
/** Runs the code once the page has the chip. */
const later = (code: string) =>
  script(`var isDue = true;
  new MutationObserver((_, observer) => {
    const host = document.documentElement.lastElementChild;
    if (host.localName !== 'div') return;
    observer.disconnect();
    setTimeout(() => { ${code}; isDue = false }, 100);
  }).observe(document.documentElement, { childList: true })`);

/** Whether the page is still to do what it is about. Runs in the page. */
export const isDue = () => (globalThis as { isDue?: boolean }).isDue === true;

const strictPolicy = [
  "default-src 'none'",
  "script-src 'nonce-own'",
  "style-src 'nonce-own'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const everyEvent = [
  'click',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'keydown',
  'keypress',
  'keyup',
  'focusin',
  'focusout',
  'toggle',
];

export const framed: OddPage = {
  name: 'frames',
  does: 'with frames in frames, of the same vendor and sandboxed',
  served: html(`<iframe src="/inner"></iframe><iframe sandbox="allow-scripts" src="/inner"></iframe>
    <iframe srcdoc="&lt;iframe src='https://slack.com/'>&lt;/iframe>"></iframe>`),
};

/** Pages on which the chip stands, is on top, opens and closes like anywhere. */
export const beset: OddPage[] = [
  // style
  {
    name: 'unset-all',
    does: 'that unsets and hides all elements',
    served: css('*:not(html) { all: unset !important; display: none !important }'),
  },
  { name: 'opacity', does: 'whose root is transparent', served: css('html { opacity: 0 }') },
  {
    name: 'transform',
    does: 'whose root is moved away and scaled down',
    served: css('html { transform: translateX(-3000px) scale(0.1) } body { height: 3000px }'),
  },
  { name: 'filter', does: 'whose root is filtered away', served: css('html { filter: opacity(0) }') },
  { name: 'clip', does: 'whose root is clipped', served: css('html { clip-path: inset(50%) }') },
  {
    name: 'mask',
    does: 'whose root is masked',
    served: css('html { mask-image: linear-gradient(transparent, transparent) }'),
  },
  {
    name: 'contain',
    does: 'whose root holds all in and has no height',
    served: css('html { contain: strict; height: 10px; overflow: hidden }'),
  },
  { name: 'zoom-tiny', does: 'whose root is zoomed to a tenth', served: css('html { zoom: 0.1 }') },
  { name: 'zoom-large', does: 'whose root is zoomed to three times', served: css('html { zoom: 3 }') },
  {
    name: 'unseen',
    does: 'whose root can neither be seen nor pressed',
    served: css('html { visibility: hidden; pointer-events: none; color: transparent; font-size: 1px }'),
  },
  {
    name: 'blend',
    does: 'whose root is inverted and blended',
    served: css('html { mix-blend-mode: difference; filter: invert(1); isolation: isolate }'),
  },
  {
    name: 'property',
    does: "that registers the chip's own tokens",
    served:
      script(`for (const name of ['ink', 'ink-2', 'surface', 'v', 'sans', 'rule', 'conditional', 'on-mark'])
      CSS.registerProperty({ name: '--' + name, syntax: '<color>', inherits: false, initialValue: 'transparent' })`),
  },
  {
    name: 'inherited',
    does: 'that hands down odd text styles',
    served:
      css(`html { writing-mode: vertical-rl; letter-spacing: 9px; text-transform: uppercase; line-height: 5;
      word-spacing: 40px; text-indent: 90px; white-space: pre; tab-size: 40; font: italic 900 60px serif; cursor: none }`),
  },
  {
    name: 'right-to-left',
    does: 'that is read from right to left',
    served: html('<h1>صفحة</h1>', '<html lang="ar" dir="rtl">'),
  },
  {
    name: 'dark',
    does: 'that is dark by its own style alone',
    served: css('html { color-scheme: dark; background: #000; color: #eee }'),
  },
  // what may run
  {
    name: 'strict-policy',
    does: 'with a strict content policy and Trusted Types',
    served: { ...html(''), headers: { 'content-security-policy': strictPolicy } },
  },
  {
    name: 'sandboxed',
    does: 'that is sandboxed by its header',
    served: { ...html(''), headers: { 'content-security-policy': 'sandbox' } },
  },
  {
    name: 'wrappers',
    does: 'that wraps what a chip could be built with, and throws from it',
    served:
      script(`for (const [owner, name] of [[Element.prototype, 'attachShadow'], [EventTarget.prototype, 'addEventListener'],
        [Document.prototype, 'createElement'], [Node.prototype, 'appendChild'], [Element.prototype, 'append'],
        [HTMLElement.prototype, 'showPopover'], [JSON, 'stringify'], [window, 'MutationObserver'], [window, 'CSSStyleSheet']])
      owner[name] = function () { throw new Error('mine') }`),
  },
  // events
  {
    name: 'stopped-keys',
    does: 'that stops every key before anybody else hears it',
    served: script(`for (const type of ['keydown', 'keypress', 'keyup'])
      addEventListener(type, (event) => event.stopImmediatePropagation(), true)`),
  },
  {
    name: 'heard-events',
    does: 'that hears every event first and throws',
    served: script(`for (const type of ${JSON.stringify(everyEvent)})
      addEventListener(type, () => { throw new Error('mine') }, true)`),
  },
  {
    name: 'focus-trap',
    does: 'that pulls the focus back to itself',
    served: html(`<input id="own"><script>document.addEventListener('focusin', (event) => {
      if (event.target !== own) own.focus() })</script>`),
  },
  // above it
  {
    name: 'overlay',
    does: 'that lays itself over all, after the chip and as high',
    served: later(`const cover = document.createElement('main');
      cover.style = 'position: fixed; inset: 0; background: #cde; z-index: 2147483647';
      document.documentElement.append(cover)`),
  },
  {
    name: 'popover',
    does: 'that opens a popover over all',
    served: later(`const cover = document.createElement('main');
      cover.popover = 'manual';
      cover.style = 'width: 100%; height: 100%; background: #cde';
      document.body.append(cover);
      cover.showPopover()`),
  },
  // to the host itself
  {
    name: 'restyled',
    does: "that rewrites the host's style",
    served: later(
      `host.style.cssText = 'display: none !important; opacity: 0 !important; transform: scale(0) !important'`,
    ),
  },
  {
    name: 'disabled',
    does: 'that sets attributes on the host',
    served: later(`host.inert = true; host.hidden = true; host.tabIndex = -1; host.ariaHidden = 'true'`),
  },
  { name: 'removed', does: 'that removes the host once', served: later('host.remove()') },
  {
    name: 'moved',
    does: 'that moves the host where nothing is shown',
    served: later(`const nowhere = document.createElement('main');
      nowhere.hidden = true;
      document.body.append(nowhere);
      nowhere.append(host)`),
  },
  {
    name: 'adopted',
    does: 'that moves the host into another document',
    served: later(`const other = document.createElement('iframe');
      document.body.append(other);
      other.contentDocument.body.append(host)`),
  },
  // documents
  {
    name: 'written',
    does: 'that writes itself anew after it has loaded',
    served: later(`document.write('<!doctype html><title>anew</title><h1>Anew</h1>'); document.close()`),
  },
  {
    name: 'new-root',
    does: 'that replaces its root',
    served: later(`const root = document.createElement('html');
      root.append(document.head, document.body);
      document.documentElement.replaceWith(root)`),
  },
  {
    name: 'no-body',
    does: 'without a body',
    served: script(`addEventListener('load', () => document.body.remove())`),
  },
  { name: 'quirks', does: 'without a document type', served: { body: '<title>old</title><p>An old page.' } },
  {
    name: 'frameset',
    does: 'made of frames',
    served: {
      body: '<html><head><title>frames</title></head><frameset cols="50%,50%"><frame src="/left"><frame src="/right"></frameset></html>',
    },
  },
  {
    name: 'xhtml',
    does: 'written in XHTML',
    served: {
      contentType: 'application/xhtml+xml',
      body: '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>Strict.</p></body></html>',
    },
  },
  framed,
  {
    name: 'designed',
    does: 'whose text can all be edited',
    served: script(`addEventListener('load', () => { document.designMode = 'on' })`),
  },
];
