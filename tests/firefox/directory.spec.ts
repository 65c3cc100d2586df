import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { named } from './tab';
import { expect, expectText, test } from './test';

test('find fal, read it, compare it with two others, and come back by the address', async ({ fresh }) => {
  const page = await fresh.openOwn('directory.html');
  await expect.poll(() => page.count('.vendor')).toBeGreaterThan(0);
  await page.press('/', ...'fal.ai');
  await page.click(named('a', 'fal'));
  await expectText(page, /^fal$/, 'h1');
  await expectText(page, 'Conditional', '.verdict');
  expect(await page.run(() => document.title)).toBe('fal in GDPR Lens');
  await page.back();
  await expect.poll(() => page.run(searched)).toBe('fal.ai');

  for (const name of ['fal', 'Scaleway', 'Berget AI']) {
    await page.run(clearSearch);
    await page.type('[type=search]', name);
    await page.click(`//input[@aria-label="Compare ${name}"]`);
  }
  await page.click(named('a', 'Compare'));
  await expectText(page, 'Scaleway', '.table thead');
  const rows = await page.count('.table tbody tr');
  await page.click('//label[contains(., "Hide rows that are equal")]');
  await expect.poll(() => page.count('.table tbody tr')).toBeLessThan(rows);

  const [, compared = ''] = (await page.address()).split('.html');
  const again = await fresh.openOwn(`directory.html${compared}`);
  await expectText(again, 'Berget AI', '.table thead');
});

test('filters combine and stand in the address, also after a reload and a step back', async ({ fresh }) => {
  const page = await fresh.openOwn('directory.html');
  await page.click('//label[contains(., "Not recommended")]');
  await expect.poll(() => page.address()).toMatch(/verdict=not-recommended$/);
  await page.click('//label[contains(., "China")]');
  await expect.poll(() => page.address()).toMatch(/verdict=not-recommended&seat=CN$/);
  await expectText(page, 'China', '.vendor');
  await page.reload();
  await expectText(page, 'China', '.vendor');
  await page.back();
  await expect.poll(() => page.address()).toMatch(/verdict=not-recommended$/);
});

test('what a vendor does is found in either language, and a long list is drawn as one looks down', async ({
  fresh,
}) => {
  const page = await fresh.openOwn('directory.html#/?q=bildgenerierung');
  const drawnBelow = async () => {
    await page.run(() => scrollTo(0, document.documentElement.scrollHeight));
    return page.text('.vendors');
  };
  await expect.poll(drawnBelow).toMatch(/^fal$/m);
});

test('an empty result says what to loosen', async ({ fresh }) => {
  const page = await fresh.openOwn('directory.html#/?verdict=suitable&seat=CN');
  await page.click(named('button', 'Without Verdict'));
  await expect.poll(() => page.address()).toMatch(/#\/\?seat=CN$/);
  await expectText(page, 'China', '.vendor');
});

test('a section has a link of its own', async ({ fresh }) => {
  const page = await fresh.openOwn('directory.html#/vendor/fal/criteria');
  await expect.poll(() => page.run(isInView, '#criteria h2')).toBe(true);
  expect(await page.run(isInView, 'h1')).toBe(false);
});

test('a broken filter and an unknown vendor are said', async ({ fresh }) => {
  const page = await fresh.openOwn('directory.html#/?verdict=great&x=%3Cimg%20src=x%3E');
  await expectText(page, 'verdict: great, x', '[role=alert]');
  const nobody = await fresh.openOwn('directory.html#/vendor/nobody');
  await expectText(nobody, 'No profile for nobody', 'h1');
});

test('the assessment sheet prints with its criteria, sources and room to sign', async ({ fresh }) => {
  const page = await fresh.openOwn('directory.html#/vendor/fal');
  await expectText(page, /^fal$/, 'h1');
  await fresh.inWindow(setMedium, 'print');
  await page.run(() => dispatchEvent(new Event('beforeprint')));
  await expectText(page, 'Signature', '.profile');
  const text = await page.text('.profile');
  for (const said of ['Conditional', 'fal Terms of Service', 'read on 18 Aug 2026', 'methodology 1.1.0']) {
    expect(text).toContain(said);
  }
  expect(text).not.toContain('Print assessment sheet');
});

test('a list is saved as CSV', async ({ fresh }) => {
  const page = await fresh.openOwn('directory.html#/?verdict=not-recommended');
  await page.click(named('button', 'CSV'));
  await expect.poll(() => savedIn(fresh.downloads)).toMatch(/not legal advice/);
  expect(savedIn(fresh.downloads).startsWith('\uFEFF')).toBe(true);
});

test('a draft for the record of processing is copied', async ({ fresh }) => {
  const page = await fresh.openOwn('directory.html#/vendor/fal');
  await page.click(named('button', 'Copy for Art. 30 record'));
  await expectText(page, 'Copied.');
  expect(await fresh.inWindow(readClipboard)).toContain('Record of processing activities (Art. 30 GDPR)');
});

test('a pasted list is read, also a very long one', async ({ fresh }) => {
  const page = await fresh.openOwn('directory.html#/list');
  await page.type('textarea', 'Slack, billing@zoom.us, https://fal.ai/x and shop.example.com');
  await expectText(page, '3 rated vendors');
  await expectText(page, '1 address without a profile');
  await page.run(paste, 'word '.repeat(200_000) + 'fal.ai');
  await expectText(page, '1 rated vendor');
  expect(await page.text()).not.toContain('without a profile');
});

test('the keyword gdpr in the address bar suggests vendors and leads to the best', async ({ fresh }) => {
  const page = await fresh.openOwn('welcome.html');
  await fresh.inWindow(search, 'gdpr midjurney');
  await expect.poll(() => fresh.inWindow(suggested)).toContain('Midjourney (midjourney.com): ');
  await fresh.inWindow(enter);
  await expect.poll(() => page.address()).toContain('directory.html#/vendor/midjourney');
});

test('the menu of a link leads to the rating of where it goes, without going there', async ({ fresh }) => {
  const page = await fresh.open('https://example.com/');
  await page.run(addLink);
  await page.openMenu('#link');
  await expect.poll(() => fresh.inWindow(chooseInMenu, 'GDPR rating of this link')).toBe(true);
  await expect
    .poll(async () => (await fresh.tabs()).map(({ address }) => address).join(' '))
    .toContain('directory.html#/vendor/fal');
});

function isInView(selector: string): boolean {
  const { top = -1, bottom = 0 } = document.querySelector(selector)?.getBoundingClientRect() ?? {};
  return top >= 0 && bottom <= innerHeight;
}

/** Puts a text in place of what is in the field, in one go, as a person who pastes. */
function paste(text: string): void {
  document.querySelector('textarea')?.select();
  document.execCommand('insertText', false, text);
}

function searched(): string {
  return document.querySelector<HTMLInputElement>('[type=search]')?.value ?? '';
}

function clearSearch(): void {
  document.querySelector<HTMLInputElement>('[type=search]')?.select();
}

function setMedium(medium: string): void {
  gBrowser.selectedBrowser.browsingContext.mediumOverride = medium;
}

function savedIn(folder: string): string {
  const file = readdirSync(folder).find((name) => name.endsWith('.csv'));
  return file ? readFileSync(join(folder, file), 'utf8') : '';
}

async function readClipboard(): Promise<string> {
  return navigator.clipboard.readText();
}

function addLink(): void {
  const link = document.createElement('a');
  link.id = 'link';
  link.href = 'https://docs.fal.ai/somewhere';
  link.textContent = 'somewhere';
  document.body.prepend(link);
}

function search(typed: string): void {
  gURLBar.focus();
  gURLBar.search(typed);
}

function enter(): void {
  gURLBar.handleCommand();
}

function suggested(): string {
  return [...document.querySelectorAll('.urlbarView-row')].map((row) => row.textContent).join('\n');
}

function chooseInMenu(label: string): boolean {
  const menu = document.querySelector('#contentAreaContextMenu') as FirefoxMenu | null;
  const item = [...(menu?.querySelectorAll('menuitem') ?? [])].find(
    (one) => one.getAttribute('label') === label,
  );
  if (menu?.state !== 'open' || !item) return false;
  menu.activateItem(item);
  return true;
}
