import { guard, type MayAct } from './guard';

/** The one element that the page gets, and the place inside it where the chip is drawn. */
export interface Host {
  element: HTMLElement;
  container: HTMLElement;
}

export interface HostOptions {
  css: string;
  /** Open in builds for tests alone. */
  mode: ShadowRootMode;
  lang: string;
  mayAct: MayAct;
}

// The host has no size of its own: what stands in it is fixed to the window, so that the page
// cannot measure which verdict it is. `all` leaves out `direction`.
const style = {
  all: 'initial',
  direction: 'ltr',
  display: 'block',
  position: 'fixed',
  inset: 'auto 0 0 auto',
  width: '0',
  height: '0',
  'z-index': '2147483647',
};

/** Builds the host: a plain div without id or class, whose style the page's own rules cannot override. */
export function buildHost(page: Document, options: HostOptions): Host {
  const element = page.createElement('div');
  for (const [property, value] of Object.entries(style)) {
    element.style.setProperty(property, value, 'important');
  }
  const root = element.attachShadow({ mode: options.mode });
  // Tokens set on the host could be overridden by a rule of the page for all divs.
  addStyle(root, options.css.replaceAll(':host', '.lens'));
  guard(root, options.mayAct);
  const container = page.createElement('div');
  container.className = 'lens';
  container.lang = options.lang;
  root.append(container);
  return { element, container };
}

function addStyle(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox lets no content script adopt a sheet into a page's tree.
    const element = root.ownerDocument.createElement('style');
    element.textContent = css;
    root.prepend(element);
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
