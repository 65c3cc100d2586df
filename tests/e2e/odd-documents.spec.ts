import { actionOf, clickToolbar } from './action';
import { clickInChip, countHosts, findChip, inChip, pictureOf, placeOf } from './chip';
import { closeModal, coverWithModal, files, openDialog, swallowing, withdrawn } from './pages/documents';
import { reachesEnd } from './place';
import { expect, test } from './test';

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

for (const { name, does, served } of withdrawn) {
  test(`where the page ${does} the chip does not press itself forward, and popup and button answer`, async ({
    shared,
  }) => {
    shared.serve(`https://fal.ai/${name}`, served);
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
  const usual = await pictureOf(page);
  await page.evaluate(coverWithModal);
  await expect.poll(isTopmost).toBe(false);
  // What is dead while a dialog is open no hit test finds, wherever it is drawn.
  await expect.poll(() => pictureOf(page)).not.toBe(usual);
  await page.evaluate(closeModal);
  await expect.poll(isTopmost).toBe(true);
  await expect.poll(() => pictureOf(page)).toBe(usual);
});

test('where the page swallows every key the mouse still opens and closes the card', async ({ shared }) => {
  shared.serve('https://fal.ai/swallowed', swallowing);
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
  await page.evaluate(openDialog);
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
      expect(
        await inChip(page, `function () { return (${reachesEnd.toString()})(this); }`),
        'the last words can be scrolled to',
      ).toBe(true);
      await page.screenshot({ path: `${name}-open.png` });
      if (media.reducedMotion) expect(await inChip(page, moves)).toEqual([]);
    });
  }
});

type Media = NonNullable<Parameters<import('@playwright/test').Page['emulateMedia']>[0]>;

const moves = `function () {
  return [...this.querySelectorAll('*')].filter((part) => {
    const { transitionDuration, animationName } = getComputedStyle(part);
    return transitionDuration !== '0s' || animationName !== 'none';
  }).map((part) => part.className);
}`;
