import { actionOf, clickToolbar } from './action';
import { clickInChip, countHosts, findChip, inChip, placeOf } from './chip';
import type { Served } from './lens';
import { expect, test } from './test';

const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;
const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="3"/></svg>';

// A file is read, copied and saved as it is: nothing is put into it. Its toolbar button speaks all the same.
const files: [what: string, served: Served][] = [
  ['svg', { contentType: 'image/svg+xml', body: svg }],
  ['xml', { contentType: 'application/xml', body: '<terms><point>1</point></terms>' }],
  ['feed', { contentType: 'application/atom+xml', body: '<feed xmlns="http://www.w3.org/2005/Atom"/>' }],
  ['text', { contentType: 'text/plain', body: 'Terms of use' }],
  ['json', { contentType: 'application/json', body: '{"terms":1}' }],
  ['pdf', { contentType: 'application/pdf', body: pdf }],
];

for (const [what, served] of files) {
  test(`nothing is put into a file (${what}), and the button says the verdict`, async ({ shared }) => {
    shared.serve(`https://fal.ai/terms.${what}`, served);
    const page = await shared.open(`https://fal.ai/terms.${what}`);
    await expect.poll(async () => (await actionOf(shared, page)).badge).toBe('!');
    await page.screenshot({ path: `test-results/hostile/file-${what}.png` });
    // By its style: the browser's own viewer of a PDF has a closed root too.
    expect(await page.evaluate(() => document.querySelectorAll('[style*="2147483647"]').length)).toBe(0);
    expect(await clickToolbar(shared, page)).toContain('Conditional');
  });
}

// What a page does to itself as a whole: the chip is not above that.
const withdrawn: [name: string, does: string, body: string][] = [
  ['undrawn', 'is not drawn at all', '<style>* { all: unset !important; display: none !important }</style>'],
  ['skipped', 'is left out of drawing', '<style>html { content-visibility: hidden }</style>'],
  ['inert', 'is inert as a whole', '<script>document.documentElement.inert = true</script>'],
  [
    'modal',
    'has a modal dialog open',
    '<dialog style="width:100%;height:100%">Agree?</dialog><script>document.querySelector("dialog").showModal()</script>',
  ],
];

for (const [name, does, body] of withdrawn) {
  test(`where the page ${does} the chip does not press itself forward, and popup and button answer`, async ({
    shared,
  }) => {
    shared.serve(`https://fal.ai/${name}`, { body: `<!doctype html><title>${name}</title>${body}<p>Text` });
    const page = await shared.open(`https://fal.ai/${name}`);
    await expect.poll(async () => (await actionOf(shared, page)).badge).toBe('!');
    await expect.poll(() => countHosts(page)).toBe(1);
    expect(await placeOf(page)).toMatchObject({ isTopmost: false });
    await page.screenshot({ path: `test-results/hostile/${name}.png` });
    expect(await clickToolbar(shared, page)).toContain('Conditional');
  });
}

test('the chip is below a modal dialog of the page while that is open, and back on top once it is closed', async ({
  shared,
}) => {
  const page = await shared.open('https://fal.ai/');
  await findChip(page);
  const isTopmost = async () => (await placeOf(page))?.isTopmost;
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<dialog id="own" style="width:100%;height:100%">Agree?</dialog>',
    );
    document.querySelector<HTMLDialogElement>('#own')?.showModal();
  });
  await expect.poll(isTopmost).toBe(false);
  await page.evaluate(() => document.querySelector<HTMLDialogElement>('#own')?.close());
  await expect.poll(isTopmost).toBe(true);
});

test('where the page swallows every key the mouse still opens and closes the card', async ({ shared }) => {
  shared.serve('https://fal.ai/swallowed', {
    body: `<!doctype html><title>keys</title><script>for (const type of ['keydown', 'keyup'])
      addEventListener(type, (event) => { event.preventDefault(); event.stopImmediatePropagation() }, true)</script>`,
  });
  const page = await shared.open('https://fal.ai/swallowed');
  await findChip(page);
  await clickInChip(page, 'button');
  await expect.poll(() => placeOf(page)).toMatchObject({ isOpen: true });
  await clickInChip(page, '[aria-label="Close"]');
  await expect.poll(() => placeOf(page)).toMatchObject({ isOpen: false });
  await clickInChip(page, 'button');
  await page.mouse.click(40, 40);
  await expect.poll(() => placeOf(page)).toMatchObject({ isOpen: false });
});

test('one Escape closes the card and nothing of the page', async ({ shared }) => {
  const page = await shared.open('https://fal.ai/');
  await findChip(page);
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<dialog id="own">Agree?</dialog>');
    document.querySelector<HTMLDialogElement>('#own')?.show();
    document.querySelector<HTMLDialogElement>('#own')?.setAttribute('closedby', 'closerequest');
  });
  await clickInChip(page, 'button');
  await expect.poll(() => placeOf(page)).toMatchObject({ isOpen: true });
  await page.keyboard.press('Escape');
  await expect.poll(() => placeOf(page)).toMatchObject({ isOpen: false });
  expect(await page.evaluate(() => document.querySelector<HTMLDialogElement>('#own')?.open)).toBe(true);
});

test.describe('however the reader looks at it', () => {
  const views: [how: string, size: { width: number; height: number }, media: Media][] = [
    // What a window of 1280 x 800 holds at 400 %.
    ['at 400 %', { width: 320, height: 200 }, {}],
    ['at 320 px', { width: 320, height: 640 }, {}],
    ['in forced colours', { width: 1280, height: 800 }, { forcedColors: 'active' }],
    ['in forced dark colours', { width: 1280, height: 800 }, { forcedColors: 'active', colorScheme: 'dark' }],
    ['with reduced motion', { width: 1280, height: 800 }, { reducedMotion: 'reduce' }],
    ['with more contrast', { width: 1280, height: 800 }, { contrast: 'more' }],
  ];

  for (const [how, size, media] of views) {
    test(`chip and card are whole and in the window ${how}`, async ({ shared }) => {
      const page = await shared.open('https://fal.ai/');
      await page.setViewportSize(size);
      await page.emulateMedia(media);
      const name = `test-results/hostile/view-${how.replaceAll(/\W+/g, '-')}`;
      expect((await findChip(page))?.text).toContain('Conditional');
      expect(await placeOf(page)).toMatchObject({ isInWindow: true, isTopmost: true });
      await page.screenshot({ path: `${name}.png` });
      await clickInChip(page, 'button');
      await expect
        .poll(() => placeOf(page))
        .toMatchObject({ isOpen: true, isInWindow: true, isTopmost: true });
      expect(await inChip(page, reachesEnd), 'the last words can be scrolled to').toBe(true);
      await page.screenshot({ path: `${name}-open.png` });
      if (media.reducedMotion) expect(await inChip(page, moves)).toEqual([]);
    });
  }
});

type Media = NonNullable<Parameters<import('@playwright/test').Page['emulateMedia']>[0]>;

const reachesEnd = `function () {
  const end = this.querySelector('.disclaimer');
  end.scrollIntoView({ block: 'end' });
  const { top, bottom } = end.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}`;
const moves = `function () {
  return [...this.querySelectorAll('*')].filter((part) => {
    const { transitionDuration, animationName } = getComputedStyle(part);
    return transitionDuration !== '0s' || animationName !== 'none';
  }).map((part) => part.className);
}`;
