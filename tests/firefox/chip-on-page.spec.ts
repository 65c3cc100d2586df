import { chipText, clickInChip, countHosts, inChip, readChip } from './chip';
import type { Tab } from './tab';
import { expect, test } from './test';

test('a page can neither read the chip nor find more of it than a plain element', async ({ lens }) => {
  const page = await lens.open('https://fal.ai/');
  await chipText(page);
  expect(await inChip(page, (root) => root?.mode)).toBe('closed');
  const seen = await page.run(() => {
    const strangers = [...document.documentElement.children].filter(
      (child) => !['HEAD', 'BODY'].includes(child.tagName),
    );
    return strangers.map((host) => ({
      tag: host.tagName,
      root: host.shadowRoot,
      text: host.textContent,
      names: host.getAttributeNames(),
    }));
  });
  expect(seen).toEqual([{ tag: 'DIV', root: null, text: '', names: ['style'] }]);
  expect(await page.run(() => document.documentElement.innerHTML)).not.toMatch(/Conditional|gdpr/i);
  expect(await page.run(() => Object.keys(globalThis).filter((key) => /gdpr|lens|chip/i.test(key)))).toEqual(
    [],
  );
});

test("a page's CSS cannot break it", async ({ lens }) => {
  const page = await lens.open('https://fal.ai/');
  await chipText(page);
  const before = await inChip(page, placeOf);
  await page.run(() => {
    const style = document.createElement('style');
    style.textContent = `*:not(html) { all: unset !important; display: none !important; opacity: 0 !important; transform: scale(0) !important; }
      div { position: static !important; color: red !important; font-size: 90px !important; z-index: -1 !important; }
      html { font-size: 70px !important; direction: rtl !important; }`;
    document.head.append(style);
  });
  expect(await inChip(page, placeOf)).toBe(before);
});

test('a page cannot press it, and it never takes the focus by itself', async ({ lens }) => {
  const page = await lens.open('https://fal.ai/');
  await page.run(() => {
    const input = document.createElement('input');
    document.body.prepend(input);
    input.focus();
  });
  await chipText(page);
  expect(await page.run(() => document.activeElement?.localName)).toBe('input');
  await page.run(() => {
    const host = document.documentElement.lastElementChild;
    host?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    host?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
  });
  expect(await readChip(page)).not.toContain('Full profile');
});

test('it is gone in print and in full screen', async ({ lens }) => {
  const page = await lens.open('https://fal.ai/');
  await chipText(page);
  await lens.inWindow(setMedium, 'print');
  await expect.poll(() => inChip(page, isDrawn)).toBe(false);
  await lens.inWindow(setMedium, '');
  await expect.poll(() => inChip(page, isDrawn)).toBe(true);
  await page.run(() => document.documentElement.requestFullscreen());
  await expect.poll(() => inChip(page, isDrawn)).toBe(false);
  await page.run(() => document.exitFullscreen());
  await expect.poll(() => inChip(page, isDrawn)).toBe(true);
});

test('there is one instance, whatever is injected and however often', async ({ lens }) => {
  const page = await lens.open('https://fal.ai/');
  await chipText(page);
  const own = await lens.openOwn('options.html');
  await own.run(async () => {
    const [tab] = await browser.tabs.query({ url: '*://*.fal.ai/*' });
    const target = { tabId: tab?.id ?? 0 };
    await Promise.all([1, 2, 3].map(() => browser.scripting.executeScript({ target, files: ['chip.js'] })));
  });
  await expect.poll(() => countHosts(page)).toBe(1);
  await page.run(() => {
    for (let i = 0; i < 20; i++) history.pushState({}, '', `/models/${i}`);
  });
  await expect.poll(() => readChip(page)).toContain('Conditional');
  expect(await countHosts(page)).toBe(1);
});

test('a page that removes it gets it back, and frames get none', async ({ lens }) => {
  const page = await lens.open('https://fal.ai/');
  await chipText(page);
  await page.run(() => document.documentElement.lastElementChild?.remove());
  await expect.poll(() => countHosts(page)).toBe(1);
  const inFrame = await page.runPrivileged(async () => {
    const frame = document.createElement('iframe');
    frame.src = 'https://fal.ai/inside';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    await loaded;
    // Later than a chip would come.
    await new Promise((resolve) => setTimeout(resolve, 500));
    const elements = frame.contentDocument?.querySelectorAll('*') ?? [];
    return [elements.length > 0, [...elements].some((element) => element.openOrClosedShadowRoot)];
  });
  expect(inFrame).toEqual([true, false]);
  expect(await countHosts(page)).toBe(1);
});

test('back and forward through pages kept by the browser show each its own', async ({ lens }) => {
  const page = await lens.open('https://fal.ai/');
  expect(await chipText(page)).toContain('fal');
  lens.web.expect('slack.com');
  await page.go('https://slack.com/');
  expect(await chipText(page)).toContain('Slack');
  await page.back();
  expect(await chipText(page)).toContain('fal');
  expect(await countHosts(page)).toBe(1);
});

test('shrunk to a dot it stays one on every site', async ({ lens }) => {
  const page = await lens.open('https://fal.ai/');
  await chipText(page);
  await clickInChip(page, 'button');
  // The card grows when its steps come; what is pressed meanwhile may be beside the button.
  await expect.poll(() => readChip(page)).toContain('Conclude the data processing');
  await clickInChip(page, 'button[aria-label="Shrink to a dot"]');
  await expect.poll(() => inChip(page, (root) => root?.querySelector('button')?.className)).toBe('dot');
  expect(await widthOfChip(page)).toBeLessThan(60);
  const own = await lens.openOwn('options.html');
  await expect.poll(() => own.run(() => browser.storage.local.get('chipSize'))).toEqual({ chipSize: 'dot' });
  const other = await lens.open('https://slack.com/');
  await chipText(other);
  expect(await widthOfChip(other)).toBeLessThan(60);
});

test("the chip's full profile opens the directory", async ({ lens }) => {
  const page = await lens.open('https://fal.ai/');
  await chipText(page);
  await clickInChip(page, 'button');
  await clickInChip(page, 'footer button');
  await expect
    .poll(async () => (await lens.tabs()).map(({ address }) => address).join(' '))
    .toContain('directory.html#/vendor/fal');
});

const widthOfChip = (page: Tab) =>
  inChip(page, (root) => root?.querySelector('button')?.getBoundingClientRect().width);

/** Where the chip stands and how large it is, as drawn. */
function placeOf(root: ShadowRoot | undefined): string {
  const button = root?.querySelector('button');
  if (!button) return '';
  const { x, y, width, height } = button.getBoundingClientRect();
  const { color, fontSize, opacity } = getComputedStyle(button);
  return [x, y, width, height, color, fontSize, opacity].join(' ');
}

function isDrawn(root: ShadowRoot | undefined): boolean {
  return (root?.querySelector('button')?.getClientRects().length ?? 0) > 0;
}

function setMedium(medium: string): void {
  gBrowser.selectedBrowser.browsingContext.mediumOverride = medium;
}
