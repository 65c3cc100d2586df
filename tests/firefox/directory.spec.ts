import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { extractText } from 'unpdf';
import type { Lens } from './lens';
import { keys, named } from './tab';
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
  expect(await page.text('.table tbody')).toMatch(/^Special categories[^\n]*\s+differs/m);
  const rows = await page.count('.table tbody tr');
  await page.click('//label[contains(., "Hide rows that are equal")]');
  await expect.poll(() => page.count('.table tbody tr')).toBeLessThan(rows);
  expect(await saved(fresh, 'csv', () => page.click(named('button', 'CSV')))).toContain(
    ',fal,Scaleway,Berget AI,',
  );

  const [, compared = ''] = (await page.address()).split('.html');
  const again = await fresh.openOwn(`directory.html${compared}`);
  await expectText(again, 'Berget AI', '.table thead');
});

test('a comparison is of the plans and the kind of data that its address names', async ({ fresh }) => {
  const page = await fresh.openOwn('directory.html#/compare/chatgpt,fal');
  const plan = '[aria-label="Plan of ChatGPT"]';
  const chosen = () =>
    page.run((field: string) => document.querySelector<HTMLSelectElement>(field)?.value, plan);
  await expect.poll(chosen).toBe('');
  await expect.poll(() => page.run(special)).toBe('Not recommended');
  // Whoever goes through the plans with the arrow keys stays in the field.
  await page.run((field: string) => document.querySelector<HTMLElement>(field)?.focus(), plan);
  await page.press(keys.down);
  await expect.poll(() => page.address()).toMatch(/plan\.chatgpt=Free/);
  expect(await page.run((field: string) => document.activeElement?.matches(field), plan)).toBe(true);
  await page.click('//option[contains(., "Enterprise / Edu")]');
  await expect.poll(() => page.address()).toMatch(/plan\.chatgpt=Enterprise\+%2F\+Edu/);
  await expect.poll(() => page.run(special)).toBe('Conditional');
  await page.click('//label[contains(., "Which data")]//option[.="Special categories"]');
  await expect.poll(() => page.address()).toMatch(/data=special/);
  const json = await saved(fresh, 'json', () => page.click(named('button', 'JSON')));
  expect(JSON.parse(json)).toMatchObject({
    vendors: [{ id: 'chatgpt', plan: 'Enterprise / Edu' }, { id: 'fal' }],
  });
  await page.reload();
  await expect.poll(chosen).toBe('Enterprise / Edu');
  await page.go((await page.address()).replace(/Enterprise[^&]*/, 'Gold'));
  await page.reload();
  await expectText(page, 'ChatGPT (Gold)', '[role=alert]');
});

test('filters combine, are counted and stand in the address, also after a reload and a step back', async ({
  fresh,
}) => {
  const page = await fresh.openOwn('directory.html');
  await page.click('//label[contains(., "Not recommended")]');
  await expect.poll(() => page.address()).toMatch(/verdict=not-recommended$/);
  const counted = await page.text('.facet label:has(:checked) .n');
  await expectText(page, `${counted} vendors`, '[role=status]');
  await page.click('//label[contains(., "China")]');
  await expect.poll(() => page.address()).toMatch(/verdict=not-recommended&seat=CN$/);
  await expectText(page, 'China', '.vendor');
  await page.reload();
  await expectText(page, 'China', '.vendor');
  expect(await page.text('.facet label:has(:checked)')).toContain('Not recommended');
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

test('a broken filter and an unknown vendor are said, and the way on is there', async ({ fresh }) => {
  const page = await fresh.openOwn('directory.html#/?verdict=great&x=%3Cimg%20src=x%3E');
  await expectText(page, 'verdict: great, x', '[role=alert]');
  expect(await page.count('.vendor')).toBeGreaterThan(0);
  const nobody = await fresh.openOwn('directory.html#/vendor/nobody');
  await expectText(nobody, 'No profile for nobody', 'h1');
  await expectText(nobody, 'Search all vendors', 'main');
});

test('the assessment sheet prints with its criteria, sources and room to sign', async ({ fresh }) => {
  const page = await fresh.openOwn('directory.html#/vendor/fal');
  await expectText(page, /^fal$/, 'h1');
  const { text } = await extractText(new Uint8Array(await page.print()), { mergePages: true });
  for (const said of [
    'Conditional',
    'fal Terms of Service',
    'read on 18 Aug 2026',
    'Signature',
    'methodology 1.1.0',
  ]) {
    expect(text).toContain(said);
  }
  expect(text).not.toContain('Print assessment sheet');
});

test('a list is saved as CSV, one line per vendor and what it is dated by below', async ({ fresh }) => {
  const page = await fresh.openOwn('directory.html#/?verdict=not-recommended');
  const shown = await page.run(shareOf, 'Not recommended');
  const csv = await saved(fresh, 'csv', () => page.click(named('button', 'CSV')));
  expect(csv.startsWith('\uFEFF')).toBe(true);
  const rows: string[][] = parse(csv, { bom: true, relaxColumnCount: true });
  const [[stamp], [disclaimer]] = rows.splice(-2) as [[string], [string]];
  const [head, ...vendors] = rows;
  expect(vendors).toHaveLength(Number(shown));
  expect(vendors.every((cells) => cells.length === head?.length && cells.includes('Not recommended'))).toBe(
    true,
  );
  expect(stamp).toMatch(/^As of .* · dataset of .* · methodology .* · law as of /);
  expect(disclaimer).toContain('not legal advice');
});

test('a draft for the record of processing is copied', async ({ fresh }) => {
  const page = await fresh.openOwn('directory.html#/vendor/fal');
  await page.click(named('button', 'Copy for Art. 30 record'));
  await expectText(page, 'Copied.');
  const copied = await fresh.inWindow(readClipboard);
  expect(copied).toContain('Record of processing activities (Art. 30 GDPR)');
  expect(copied).toContain('Features & Labels, Inc.');
});

test('a pasted list is read, also a very long one', async ({ fresh }) => {
  const page = await fresh.openOwn('directory.html#/list');
  await page.type('textarea', 'Slack, billing@zoom.us, https://fal.ai/x and shop.example.com');
  await expectText(page, '3 rated vendors');
  await expectText(page, '1 address without a profile');
  await page.run(paste, 'slack\nfal\nAcme Toaster GmbH\nslak');
  await expectText(page, '2 rated vendors');
  await page.click('//summary[contains(., "2 entries in which nothing was recognised")]');
  await expectText(page, /^Acme Toaster GmbH$/m);
  await page.run(paste, 'word '.repeat(200_000) + 'fal.ai');
  await expectText(page, '1 rated vendor');
  expect(await page.text()).not.toContain('without a profile');
});

test('the keyword gdpr in the address bar suggests vendors by name and host, and leads to the best', async ({
  fresh,
}) => {
  const page = await fresh.openOwn('welcome.html');
  for (const typed of ['fal', 'fal.ai', 'docs.fal.ai']) {
    await fresh.inWindow(search, `gdpr ${typed}`);
    await expect.poll(() => fresh.inWindow(suggested)).toMatch(/^[^\n]*\n.*fal \(fal\.ai\): Conditional/);
  }
  await fresh.inWindow(search, 'gdpr qqqqq');
  await expect.poll(() => fresh.inWindow(suggested)).not.toContain('Conditional');
  await fresh.inWindow(search, 'gdpr midjurney');
  await expect.poll(() => fresh.inWindow(suggested)).toContain('Midjourney (midjourney.com): ');
  await fresh.inWindow(enter);
  await expect.poll(() => page.address()).toContain('directory.html#/vendor/midjourney');
});

test('the menu of a link opens its profile, or says that there is none, without going there', async ({
  fresh,
}) => {
  const page = await fresh.open('https://example.com/');
  const places = [
    ['https://docs.fal.ai/somewhere', '#/vendor/fal', 'fal'],
    ['https://shop.example.com/x', '#/unlisted/shop.example.com', 'No profile for shop.example.com'],
  ] as const;
  for (const [link, place, heading] of places) {
    await page.front();
    await page.run(addLink, link);
    await page.openMenu('#link');
    await expect.poll(() => fresh.inWindow(chooseInMenu, 'GDPR rating of this link')).toBe(true);
    const opened = async () => (await fresh.tabs()).find(({ address }) => address.endsWith(place))?.tab;
    await expect.poll(opened).toBeDefined();
    const profile = await opened();
    if (profile) await expectText(profile, heading, 'h1');
  }
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

/** The cell of the first vendor that says how special categories come out. */
function special(): string {
  const row = [...document.querySelectorAll('.table tr')].find((one) =>
    one.textContent?.startsWith('Special categories'),
  );
  return row?.querySelector('td')?.innerText.trim() ?? '';
}

/** How many vendors a verdict is said to have. */
function shareOf(verdict: string): string {
  const share = [...document.querySelectorAll('.share')].find((one) => one.textContent?.includes(verdict));
  return share?.querySelector('b')?.innerText ?? '';
}

/** What the browser saves when something is done. */
async function saved({ downloads }: Lens, kind: string, act: () => Promise<void>): Promise<string> {
  const files = () => readdirSync(downloads).filter((name) => name.endsWith(`.${kind}`));
  const before = files();
  await act();
  const read = () => {
    const file = files().find((name) => !before.includes(name));
    return file ? readFileSync(join(downloads, file), 'utf8') : '';
  };
  await expect.poll(read).not.toBe('');
  return read();
}

async function readClipboard(): Promise<string> {
  return navigator.clipboard.readText();
}

function addLink(address: string): void {
  document.querySelector('#link')?.remove();
  const link = document.createElement('a');
  link.id = 'link';
  link.href = address;
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
