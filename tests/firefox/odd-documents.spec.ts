import { closeModal, coverWithModal, files, openDialog, swallowing, withdrawn } from '../e2e/pages/documents';
import { framed } from '../e2e/pages/hostile';
import { actionOf, clickToolbar } from './action';
import { chipText, clickInChip, countHosts, pictureOf, placeOf } from './chip';
import { keys, type Tab } from './tab';
import { expect, test } from './test';

// A feed Firefox does not show: it asks what to do with it. PDF and JSON it shows in pages of its own,
// where no extension may run a script, so nobody tells the worker which tab's button to paint.
const shown = files.filter(([what]) => what !== 'feed');
const badges: Record<string, string> = { json: '', pdf: '' };

test.for(shown)(
  'nothing is put into a file (%s), and its popup says the verdict',
  async ([what, served], { shared }) => {
    shared.web.serve(`https://fal.ai/terms.${what}`, served);
    const page = await shared.open(`https://fal.ai/terms.${what}`);
    expect(await clickToolbar(shared, page)).toContain('Conditional');
    const badge = async () => (await actionOf(shared, page)).badge;
    await expect.poll(badge).toBe(badges[what] ?? '!');
    // By its style: the browser's own viewers have closed roots too.
    expect(await page.count('[style*="2147483647"]')).toBe(0);
  },
);

test.for(withdrawn)(
  'where the page $does the chip does not press itself forward, and popup and button answer',
  async ({ name, served }, { shared }) => {
    shared.web.serve(`https://fal.ai/${name}`, served);
    const page = await shared.open(`https://fal.ai/${name}`);
    await expect.poll(async () => (await actionOf(shared, page)).badge).toBe('!');
    await expect.poll(() => countHosts(page)).toBe(1);
    expect(await placeOf(page)).toMatchObject({ isTopmost: false });
    expect(await clickToolbar(shared, page)).toContain('Conditional');
  },
);

test('the chip is below a modal dialog of the page while that is open, and back on top once it is closed', async ({
  shared,
}) => {
  const page = await shared.open('https://fal.ai/');
  await chipText(page);
  const isTopmost = async () => (await placeOf(page))?.isTopmost;
  const usual = await pictureOf(shared, page);
  await page.run(coverWithModal);
  await expect.poll(isTopmost).toBe(false);
  // What is dead while a dialog is open no hit test finds, wherever it is drawn.
  await expect.poll(() => pictureOf(shared, page)).not.toBe(usual);
  await page.run(closeModal);
  await expect.poll(isTopmost).toBe(true);
  await expect.poll(() => pictureOf(shared, page)).toBe(usual);
});

test('where the page swallows every key the mouse still opens and closes the card', async ({ shared }) => {
  shared.web.serve('https://fal.ai/swallowed', swallowing);
  const page = await shared.open('https://fal.ai/swallowed');
  await openCard(page);
  await clickInChip(page, '[aria-label="Close"]');
  await expect.poll(() => placeOf(page)).toMatchObject({ isOpen: false });
  await clickInChip(page, 'button');
  await expect.poll(() => placeOf(page)).toMatchObject({ isOpen: true });
  await page.clickAt(40, 40);
  await expect.poll(() => placeOf(page)).toMatchObject({ isOpen: false });
});

test('one Escape closes the card and nothing of the page', async ({ shared }) => {
  const page = await shared.open('https://fal.ai/');
  await chipText(page);
  await page.run(openDialog);
  await openCard(page);
  await page.press(keys.escape);
  await expect.poll(() => placeOf(page)).toMatchObject({ isOpen: false });
  const isOpen = () => page.run(() => document.querySelector<HTMLDialogElement>('#own')?.open);
  expect(await isOpen()).toBe(true);
  await page.press(keys.escape);
  await expect.poll(isOpen).toBe(false);
});

test('no frame in a page has a chip, of the same vendor, sandboxed or of another', async ({ shared }) => {
  shared.web.serve('https://fal.ai/frames', framed.served);
  shared.web.expect('slack.com');
  const page = await shared.open('https://fal.ai/frames');
  await chipText(page);
  const own = await shared.openOwn('options.html');
  const inner = 'https://fal.ai/inner: 0';
  await expect
    .poll(() => own.run(hostsByFrame))
    .toEqual(['about:srcdoc: 0', 'https://fal.ai/frames: 1', inner, inner, 'https://slack.com/: 0']);
});

async function openCard(page: Tab): Promise<void> {
  await chipText(page);
  await clickInChip(page, 'button');
  await expect.poll(() => placeOf(page)).toMatchObject({ isOpen: true });
}

/** How many hosts each frame of the page has, by its address. */
async function hostsByFrame(): Promise<string[]> {
  const [tab] = await browser.tabs.query({ url: 'https://fal.ai/frames' });
  const found = await browser.scripting.executeScript({
    target: { tabId: tab?.id ?? 0, allFrames: true },
    func: () => `${location.href}: ${document.querySelectorAll(':root > div').length}`,
  });
  return found.map(({ result }) => String(result)).toSorted();
}
