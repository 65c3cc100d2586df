import { describe } from 'vitest';
import { told } from '../e2e/told';
import { allOf, oneOf, textOf, type Told } from '../e2e/tree';
import { chipText, inChip } from './chip';
import type { Lens } from './lens';
import { keys, type Tab } from './tab';
import { expect, test } from './test';
import { treeOf } from './tree';
import { lookAsUsual, setPageSize } from './view';

describe.each(Object.entries(told))('in %s', (locale, words) => {
  const language = locale.slice(0, 2);
  test.override('locale', locale);

  test('the chip says its verdict in words, and in which language', async ({ lens }) => {
    const page = await lens.open('https://fal.ai/');
    await chipText(page);
    expect(await sought(lens, page, 'button')).toMatchObject({
      name: words.pill,
      is: { isFolded: true, haspopup: 'dialog' },
    });
    expect(await page.run(() => document.documentElement.lang)).toBe('en');
    expect(await inChip(page, (root) => root?.querySelector<HTMLElement>('.lens')?.lang)).toBe(language);
    await page.press(keys.tab, keys.enter);
    const card = await sought(lens, page, 'dialog');
    expect(card).toMatchObject({ name: words.dialog, is: { focused: true, modal: false } });
    expect(allOf(card, 'heading')[0]).toMatchObject({ is: { level: 2, live: 'polite' } });
    expect(allOf(card, 'term').map(textOf)).toHaveLength(3);
    for (const fact of allOf(card, 'definition')) expect(textOf(fact)).toMatch(/\p{L}{2}/u);
    for (const button of allOf(card, 'button')) expect(button.name).not.toBe('');
    // Parts of a card are no landmarks of the vendor's page.
    expect([...allOf(card, 'banner'), ...allOf(card, 'contentinfo')]).toEqual([]);
  });

  test('where plans come out differently the chip names each with its verdict', async ({ lens }) => {
    const page = await lens.open('https://chatgpt.com/');
    await chipText(page);
    expect((await sought(lens, page, 'button')).name).toBe(words.plans);
    await page.press(keys.tab, keys.enter);
    const choices = allOf(await sought(lens, page, 'dialog'), 'radio');
    expect(choices.filter(({ is }) => is.checked === 'true')).toHaveLength(1);
    expect(choices.map(({ name }) => name).slice(0, 2)).toEqual([
      expect.stringMatching(/^Business (Conditional|Bedingt geeignet)$/),
      expect.stringMatching(/^Free \/ Plus \/ Pro (Not recommended|Nicht empfohlen)$/),
    ]);
  });

  test('the popup says verdict, classes of data and criteria in words', async ({ fresh }) => {
    const page = await fresh.openOwn('popup.html#/vendor/fal');
    const tree = await treeOf(fresh, page);
    expect(await page.run(() => document.documentElement.lang)).toBe(language);
    expect(allOf(tree, 'status').map(textOf)).toContainEqual(expect.stringMatching(words.verdict));

    const classes = allOf(oneOf(tree, 'group', words.whichData), 'radio');
    expect(classes.map(({ name }) => name.replaceAll('\u00AD', ''))).toEqual(words.classes);
    expect(classes.map(({ is }) => is.checked)).toEqual(['false', 'true', 'false']);

    const criteria = allOf(tree, 'DisclosureTriangle').filter(({ name }) => words.status.test(name));
    expect(criteria).toHaveLength(12);
    expect(criteria.every(({ is }) => is.isFolded)).toBe(true);
    oneOf(tree, 'DisclosureTriangle', words.decisive);
  });

  test.for([1280, 400])(
    'the comparison is a table with headers of rows and columns, %s px wide',
    async (width, { fresh, onTestFinished }) => {
      onTestFinished(() => lookAsUsual(fresh));
      const page = await fresh.openOwn('directory.html#/compare/fal,scaleway');
      await setPageSize(fresh, page, { width });
      const placesNow = async () => oneOf(await treeOf(fresh, page), 'table', words.places);
      // The tree follows the page a moment later.
      await expect
        .poll(async () => allOf(await placesNow(), 'columnheader').length)
        .toBe(width > 720 ? 5 : 0);
      const table = oneOf(await treeOf(fresh, page), 'table', words.compare);
      const heads = allOf(table, 'columnheader').map(({ name }) => name.split(' ')[0]);
      expect(heads).toEqual(['fal', 'Scaleway']);
      oneOf(table, 'rowheader', words.differs);
      const rows = allOf(table, 'row').filter((row) => allOf(row, 'cell').length === 2);
      expect(rows.length).toBeGreaterThan(20);
      for (const row of rows) {
        expect(allOf(row, 'rowheader').map(textOf)).toEqual([expect.stringMatching(/\p{L}{2}/u)]);
        for (const cell of allOf(row, 'cell')) expect(textOf(cell)).toMatch(/[\p{L}\d]/u);
      }

      const places = await placesNow();
      expect(allOf(places, 'rowheader').map(({ name }) => name)).toEqual(['fal', 'Scaleway']);
      const cells = allOf(places, 'row')
        .slice(-2)
        .flatMap((row) => allOf(row, 'cell'));
      for (const cell of cells) expect(textOf(cell)).toMatch(/\p{L}{3}/u);
    },
  );

  test('the directory says how verdicts spread, and how many vendors are found', async ({ fresh }) => {
    const page = await fresh.openOwn('directory.html');
    const tree = await treeOf(fresh, page);
    expect(allOf(tree, 'figure').map(textOf)).toContainEqual(expect.stringMatching(words.share));
    expect(allOf(tree, 'search')).toHaveLength(1);
    oneOf(tree, 'searchbox', words.search);
    const found = async () => allOf(await treeOf(fresh, page), 'status').map(textOf);
    const [all = ''] = await found();
    expect(all).toMatch(words.found);
    await page.type('[type=search]', 'slack');
    await expect.poll(async () => (await found())[0]).not.toBe(all);
    expect((await found())[0]).toMatch(words.found);
    expect(oneOf(await treeOf(fresh, page), 'checkbox', words.choose).is.checked).toBe('false');
  });

  test('a profile says in words where data goes, and each part has its heading', async ({ fresh }) => {
    const tree = await treeOf(fresh, await fresh.openOwn('directory.html#/vendor/fal'));
    const strip = allOf(tree, 'figure').find((figure) =>
      words.places.test(textOf(figure.children[0] ?? figure)),
    );
    expect(allOf(strip ?? tree, 'listitem').map(textOf)).toContainEqual(expect.stringMatching(words.place));
    const levels = allOf(tree, 'heading').map(({ is }) => Number(is.level));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
    for (const link of [...allOf(tree, 'link'), ...allOf(tree, 'button')]) expect(link.name).toMatch(/\S/);
  });
});

/** The first node of a role, as soon as there is one. */
async function sought(lens: Lens, page: Tab, role: string): Promise<Told> {
  let found: Told | undefined;
  await expect.poll(async () => (found = allOf(await treeOf(lens, page), role)[0])).toBeDefined();
  if (!found) throw new Error(`no ${role}`);
  return found;
}
