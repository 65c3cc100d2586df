import type { Page } from '@playwright/test';
import { clickInChip, countHosts, findChip, inChip } from './chip';
import { expect, test } from './test';

test('a page can neither read the chip nor find more of it than a plain element', async ({ lens }) => {
  const page = await lens.open('https://fal.ai/');
  await findChip(page);
  const seen = await page.evaluate(() => {
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
  expect(await page.evaluate(() => document.documentElement.innerHTML)).not.toMatch(/Conditional|gdpr/i);
  expect(
    await page.evaluate(() => Object.keys(globalThis).filter((key) => /gdpr|lens|chip/i.test(key))),
  ).toEqual([]);
});

test("a page's CSS cannot break it", async ({ lens }) => {
  const page = await lens.open('https://fal.ai/');
  const before = await place(page);
  await page.addStyleTag({
    content: `*:not(html) { all: unset !important; display: none !important; opacity: 0 !important; transform: scale(0) !important; }
      div { position: static !important; color: red !important; font-size: 90px !important; z-index: -1 !important; }
      html { font-size: 70px !important; direction: rtl !important; }`,
  });
  expect(await place(page)).toEqual(before);
});

test('a page cannot press it', async ({ lens }) => {
  const page = await lens.open('https://fal.ai/');
  await findChip(page);
  await page.evaluate(() => {
    const host = document.documentElement.lastElementChild;
    host?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    host?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
  });
  await page.waitForTimeout(200);
  expect((await findChip(page))?.text).not.toContain('Full profile');
});

test('it never takes the focus by itself', async ({ lens }) => {
  const page = await lens.open('https://fal.ai/');
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('afterbegin', '<input id="own">');
    document.querySelector<HTMLInputElement>('#own')?.focus();
  });
  await findChip(page);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('own');
});

test('it is gone in print and in full screen', async ({ lens }) => {
  const page = await lens.open('https://fal.ai/');
  await findChip(page);
  await page.emulateMedia({ media: 'print' });
  expect(await isDrawn(page)).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  expect(await isDrawn(page)).toBe(true);
  await page.evaluate(() => document.documentElement.requestFullscreen());
  await expect.poll(() => isDrawn(page)).toBe(false);
  await page.evaluate(() => document.exitFullscreen());
  await expect.poll(() => isDrawn(page)).toBe(true);
});

test('there is one instance, whatever is injected and however often', async ({ lens }) => {
  const page = await lens.open('https://fal.ai/');
  await findChip(page);
  const worker = await lens.worker();
  await worker.evaluate(async () => {
    const tabs = await chrome.tabs.query({ url: '*://*.fal.ai/*' });
    const [tab] = tabs;
    if (tab?.id === undefined) throw new Error('no tab on fal.ai');
    const target = { tabId: tab.id };
    await Promise.all([1, 2, 3].map(() => chrome.scripting.executeScript({ target, files: ['chip.js'] })));
  });
  await expect.poll(() => countHosts(page)).toBe(1);
  await page.evaluate(() => {
    for (let i = 0; i < 20; i++) history.pushState({}, '', `/models/${i}`);
  });
  await page.waitForTimeout(300);
  expect(await countHosts(page)).toBe(1);
  expect((await findChip(page))?.text).toContain('Conditional');
});

test('a page that removes it gets it back, and frames get none', async ({ lens }) => {
  const page = await lens.open('https://fal.ai/');
  await findChip(page);
  await page.evaluate(() => document.documentElement.lastElementChild?.remove());
  await expect.poll(() => countHosts(page)).toBe(1);
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = 'https://fal.ai/inside';
    document.body.append(frame);
  });
  await page.waitForTimeout(500);
  expect(await countHosts(page)).toBe(1);
});

test('back and forward through pages kept by the browser show each its own', async ({ lens }) => {
  const page = await lens.open('https://fal.ai/');
  await findChip(page);
  await page.goto('https://slack.com/');
  await findChip(page);
  await page.goBack();
  expect((await findChip(page))?.text).toContain('fal');
  expect(await countHosts(page)).toBe(1);
});

test('shrunk to a dot it stays one on every site, and grows again', async ({ lens }) => {
  const page = await lens.open('https://fal.ai/');
  await findChip(page);
  await clickInChip(page, 'button');
  // The card grows when its steps come; what is pressed meanwhile may be beside the button.
  await expect.poll(async () => (await findChip(page))?.text).toContain('Conclude the data processing');
  await clickInChip(page, 'button[aria-label="Shrink to a dot"]');
  await expect.poll(() => width(page)).toBeLessThan(60);
  // The page shrinks it at once; the next page reads the choice from where the worker keeps it.
  const worker = await lens.worker();
  await expect
    .poll(() => worker.evaluate(() => chrome.storage.local.get(null)).then(JSON.stringify))
    .toContain('"dot"');
  const other = await lens.open('https://slack.com/');
  await findChip(other);
  await expect.poll(() => width(other)).toBeLessThan(60);
});

/** Where the chip stands and how large it is, as drawn. */
async function place(page: Page) {
  await findChip(page);
  return inChip(
    page,
    `function () {
      const { x, y, width, height } = this.querySelector('button').getBoundingClientRect();
      const { color, fontSize, opacity } = getComputedStyle(this.querySelector('button'));
      return [x, y, width, height, color, fontSize, opacity].join(' ');
    }`,
  );
}

const width = (page: Page) =>
  inChip<number>(page, "function () { return this.querySelector('button').getBoundingClientRect().width; }");

const isDrawn = (page: Page) =>
  inChip<boolean>(page, "function () { return this.querySelector('button').getClientRects().length > 0; }");
