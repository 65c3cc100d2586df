import { guard, type MayAct } from './guard';

/** The one element that the page gets, and the place inside it where the chip is drawn. */
export interface Host {
  element: HTMLElement;
  container: HTMLElement;
  /** Adds rules to those that the host began with; the same ones once. */
  addStyle(css: string): void;
}

export interface HostOptions {
  css: string;
  /** Open in builds for tests alone. */
  mode: ShadowRootMode;
  lang: string;
  mayAct: MayAct;
}

// The host has no size of its own: what stands in it is fixed to the window. `all` leaves out `direction`.
const style = [
  'all:initial',
  'direction:ltr',
  'display:block',
  'position:fixed',
  'inset:auto 0 0 auto',
  'width:0',
  'height:0',
  'z-index:2147483647',
]
  .map((rule) => `${rule}!important;`)
  .join('');

/**
 * Builds the host: a plain div without id or class, whose style the page cannot override. That
 * something stands there no element can hide, nor how large it is: a page's hit tests find it. What
 * a page does to itself as a whole (not drawn, inert, a modal dialog) counts for the chip too, and a
 * page can remove the host. The toolbar button and its popup are out of every page's reach.
 */
export function buildHost(page: Document, options: HostOptions): Host {
  const element = page.createElement('div');
  element.style.cssText = style;
  const root = element.attachShadow({ mode: options.mode });
  guard(root, options.mayAct);
  // `window.find` and the selection would tell a page every word of the chip. Chromium does not search in
  // an element without an end tag, Firefox not in what styles draw (`draw`); and nothing can be selected.
  const container = page.createElement('source');
  container.className = 'lens';
  container.lang = options.lang;
  container.popover = 'manual';
  root.append(container);
  const addStyle = stylist(root, container);
  addStyle(`:host{${style}}${options.css}`);
  return { element, container, addStyle };
}

/** What adds rules to a tree, with one disguise for all that it adds, so that they find each other's tokens. */
function stylist(root: ShadowRoot, container: HTMLElement): Host['addStyle'] {
  const disguise = `--${Math.random().toString(36).slice(2)}-`;
  const added = new Set<string>();
  return (css) => {
    if (added.has(css)) return;
    added.add(css);
    appendStyle(root, container, disguised(css, disguise));
  };
}

/**
 * Tokens set on the host could be overridden by a rule of the page for all divs, and those
 * whose name the page can guess by its own `@property`, which holds in every tree.
 */
const disguised = (css: string, disguise: string) =>
  css.replace(/:root,\s*:host/g, '.lens').replace(/--(?=[a-z])/g, disguise);

function appendStyle(root: ShadowRoot, container: HTMLElement, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    // Firefox lets no content script adopt a sheet into a page's tree.
    const element = root.ownerDocument.createElement('style');
    element.textContent = css;
    container.before(element);
  }
}

/**
 * Removes hosts that an earlier run of the extension left when it was reloaded: its script can
 * no longer do so, and this one cannot reach it. They are known by their style.
 */
export function removeLeftovers(page: Document, host: HTMLElement): void {
  // The list is live: what is removed while walking it would hide its neighbour.
  const left = [...page.documentElement.children].filter((child) => child !== host && isLike(child, host));
  for (const child of left) child.remove();
}

const isLike = (child: Element, host: HTMLElement) =>
  child.localName === 'div' &&
  child.attributes.length === 1 &&
  child.getAttribute('style') === host.getAttribute('style');
