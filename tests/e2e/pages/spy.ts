/**
 * A page that tries whatever a page can to learn who stands on it. It wraps every function the language
 * and the browser offer before the chip comes, listens to every event first, and notes what it hears.
 * `spy.notes()` gives all that as text, `spy.found()` the words that it finds by asking for them; `spy.calls` names the wrapped functions that somebody else called.
 */
export const spyPage = `<!doctype html><meta charset="utf-8"><title>spy</title>
<style>
  ${['system-ui', 'Segoe UI', 'Roboto', 'Noto Sans', 'Liberation Sans', 'Arial']
    .map((name) => `@font-face { font-family: '${name}'; src: url(/font-probe); unicode-range: U+43-63 }`)
    .join('\n  ')}
  p { font-family: monospace }
</style>
<p>Words of its own.</p>
<script>(${spy.toString()})()</script>`;

/** All that `spy.found()` may give. */
export const ownWords = ['of its own'];

/** What no page may learn: any word of the chip, or whose it is. `id` is the extension's own name in this browser. */
export const secretsOf = (id: string) =>
  new RegExp(`gdpr|\\blens\\b|conditional|extension|\\bDPA\\b|legal advice|${id}`, 'i');

/* oxlint-disable no-extend-native -- that is what such a page does */
function spy() {
  // Its own words would be found in the page's text.
  document.currentScript?.remove();
  type Wrapped = (this: unknown, ...given: unknown[]) => unknown;
  const calls: string[] = [];
  const heard: string[] = [];
  let armed = false;
  let isOver = false;
  const native = { apply: Reflect.apply, construct: Reflect.construct, define: Reflect.defineProperty };
  /** What the page itself does is not noted. */
  const alone = <T>(act: () => T): T => {
    const was = armed;
    armed = false;
    const result = act();
    armed = was;
    return result;
  };
  const listen = EventTarget.prototype.addEventListener;

  const wrap = (owner: object, name: string, path: string) => {
    const found = Object.getOwnPropertyDescriptor(owner, name);
    if (!found?.configurable) return;
    const spied = (original: unknown) =>
      function (this: unknown, ...given: unknown[]) {
        if (armed && !isOver) calls[calls.length] = path;
        return new.target
          ? native.construct(original as new () => object, given, new.target)
          : native.apply(original as Wrapped, this, given);
      };
    if (found.get) native.define(owner, name, { ...found, get: spied(found.get) as () => unknown });
    else if (typeof found.value === 'function' && !/^[A-Z]/.test(name))
      native.define(owner, name, { ...found, value: spied(found.value) });
  };
  const own = Object.getOwnPropertyNames(window);
  const kinds = own.filter((name) => /^[A-Z]/.test(name) && typeof Reflect.get(window, name) === 'function');
  for (const kind of kinds) {
    const { prototype } = Reflect.get(window, kind) as { prototype?: object };
    for (const name of Object.getOwnPropertyNames(prototype ?? {}))
      if (name !== 'constructor') wrap(prototype as object, name, kind + '.' + name);
  }
  for (const space of [JSON, Math, Reflect, Intl, Object, Array, Promise, document])
    for (const name of Object.getOwnPropertyNames(space)) wrap(space, name, String(space) + '.' + name);
  for (const kind of ['MutationObserver', 'AbortController', 'CSSStyleSheet', 'CloseWatcher', 'WeakMap']) {
    const original = Reflect.get(window, kind) as new () => object;
    const replacement = function (...given: []) {
      if (armed && !isOver) calls[calls.length] = 'new ' + kind;
      return new original(...given);
    };
    Reflect.set(window, kind, replacement);
  }

  const describe = (value: unknown): string =>
    value instanceof Element
      ? '<' + value.localName + ' ' + value.getAttributeNames().join() + '>'
      : String(value);
  const noted = (event: Event) => {
    const fields: string[] = [];
    for (const name in event) {
      const value: unknown = Reflect.get(event, name);
      if (typeof value !== 'function') fields.push(name + '=' + describe(value));
    }
    // Whose act set the event off.
    fields.push('stack=' + new Error('where').stack);
    heard.push(fields.join(' ') + ' path=' + event.composedPath().map(describe).join(' '));
    // The reader's way to end it before the driver calls what is wrapped.
    if (Reflect.get(event, 'key') === 'F2') isOver = true;
  };
  const note = (event: Event) => alone(() => noted(event));
  const names = new Set([
    'toggle',
    'beforetoggle',
    'command',
    'slotchange',
    'focusin',
    'focusout',
    'message',
  ]);
  for (const name of [
    'securitypolicyviolation',
    'unhandledrejection',
    'DOMNodeInserted',
    'prerenderingchange',
  ])
    names.add(name);
  for (const owner of [Window, Document, HTMLElement].map(({ prototype }) => prototype))
    for (const name of Object.getOwnPropertyNames(owner)) if (name.startsWith('on')) names.add(name.slice(2));
  for (const name in window) if (name.startsWith('on')) names.add(name.slice(2));
  for (const name of names) listen.call(window, name, note, true);

  const toText = JSON.stringify;
  const entries: string[] = [];
  for (const type of PerformanceObserver.supportedEntryTypes) {
    const seen = (list: PerformanceObserverEntryList) =>
      alone(() => {
        for (const entry of list.getEntries()) {
          const target = 'target' in entry ? entry.target : undefined;
          entries.push(toText(entry) + describe(target ?? ''));
        }
      });
    new PerformanceObserver(seen).observe({ type, buffered: true });
  }
  new ReportingObserver((reports) => alone(() => entries.push(toText(reports))), {
    buffered: true,
  }).observe();

  const globals = toText(own);
  const hosts = () => [...document.querySelectorAll(':root > div')] as HTMLElement[];
  const looks = () =>
    hosts().flatMap((host) => [
      host.outerHTML,
      host.getHTML({ serializableShadowRoots: true }),
      host.innerText,
      new XMLSerializer().serializeToString(host),
      ...[null, '::before', '::after', '::backdrop', '::part(x)'].map((pseudo) => {
        const style = getComputedStyle(host, pseudo);
        return [...style].map((property) => property + ':' + style.getPropertyValue(property)).join(';');
      }),
      [host.scrollWidth, host.scrollHeight, host.offsetWidth, host.clientHeight].join(),
      toText(host.getBoundingClientRect()),
      String(host.shadowRoot),
      host.cloneNode(true).childNodes.length,
      Object.keys(host).join(),
      host.getAnimations({ subtree: true }).length,
    ]);
  const words = [
    'Conditional',
    'Not recommended',
    'GDPR',
    'Lens',
    'DPA',
    'US',
    'profile',
    'advice',
    'personal',
    // The page's own, which shows that words are found at all.
    'of its own',
  ];
  const find = Reflect.get(window, 'find') as (word: string) => boolean;
  const texts = () => {
    document.execCommand('selectAll');
    const all = String(getSelection());
    let copied = '';
    listen.call(document, 'copy', () => void (copied = String(getSelection())), { once: true });
    document.execCommand('copy');
    getSelection()?.removeAllRanges();
    const nearby = [document.caretPositionFromPoint(innerWidth - 100, innerHeight - 36)].map((caret) =>
      describe(caret?.offsetNode),
    );
    const everything = document.documentElement;
    return [all, copied, everything.innerText, everything.outerHTML, ...nearby];
  };
  const lists = () => [
    document.styleSheets.length,
    document.adoptedStyleSheets.length,
    document.getAnimations().length,
    document.querySelectorAll(':popover-open, [popover], :modal').length,
    toText(Object.getOwnPropertyNames(window).filter((name) => !globals.includes(name) && name !== 'spy')),
    Object.getOwnPropertySymbols(window).map(String).join(),
  ];

  Object.assign(window, {
    spy: {
      calls,
      found: () => alone(() => words.filter((word) => find(word))),
      notes: () => alone(() => [...looks(), ...texts(), ...lists(), ...entries, ...heard].map(String)),
    },
  });
  armed = true;
}
