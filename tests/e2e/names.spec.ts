import { expect, test, type Page } from '@playwright/test';
import { allowOnWelcomePage } from './access';
import { inChip } from './chip';
import { startLens, type Lens } from './lens';
import { told } from './told';
import { allOf, oneOf, textOf, treeOf, type Told } from './tree';

for (const [locale, words] of Object.entries(told)) {
  test.describe(locale, () => {
    let lens: Lens;
    test.beforeAll(async () => {
      lens = await startLens({ locale });
      await (await allowOnWelcomePage(lens)).close();
    });
    test.afterAll(async () => {
      await lens.close();
      expect(lens.leaks).toEqual([]);
    });

    test('the chip says its verdict in words, and in which language', async () => {
      const page = await lens.open('https://fal.ai/');
      const pill = await sought(page, 'button');
      expect(pill).toMatchObject({ name: words.pill, is: { expanded: false, hasPopup: 'dialog' } });
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      expect(await inChip(page, "function () { return this.querySelector('.lens').lang; }")).toBe(
        locale.slice(0, 2),
      );
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const card = await sought(page, 'dialog');
      expect(card).toMatchObject({ name: words.dialog, is: { focused: true, modal: false } });
      expect(allOf(card, 'heading')[0]).toMatchObject({ is: { level: 2, live: 'polite' } });
      expect(allOf(card, 'term').map(textOf)).toHaveLength(3);
      for (const fact of allOf(card, 'definition')) expect(textOf(fact)).toMatch(/\p{L}{2}/u);
      for (const button of allOf(card, 'button')) expect(button.name).not.toBe('');
      // Parts of a card are no landmarks of the vendor's page.
      expect([...allOf(card, 'banner'), ...allOf(card, 'contentinfo')]).toEqual([]);
    });

    test('where plans come out differently the chip names each with its verdict', async () => {
      const page = await lens.open('https://chatgpt.com/');
      expect((await sought(page, 'button')).name).toBe(words.plans);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const choices = allOf(await sought(page, 'dialog'), 'radio');
      expect(choices.filter(({ is }) => is.checked === 'true')).toHaveLength(1);
      expect(choices.map(({ name }) => name).slice(0, 2)).toEqual([
        expect.stringMatching(/^Business (Conditional|Bedingt geeignet)$/),
        expect.stringMatching(/^Free \/ Plus \/ Pro (Not recommended|Nicht empfohlen)$/),
      ]);
    });

    test('the popup says verdict, classes of data and criteria in words', async () => {
      const page = await openOwn(lens, 'popup.html#/vendor/fal');
      const tree = await treeOf(page);
      expect(await page.locator('html').getAttribute('lang')).toBe(locale.slice(0, 2));
      const verdict = allOf(tree, 'status').map(textOf);
      expect(verdict).toContainEqual(expect.stringMatching(words.verdict));

      const classes = allOf(oneOf(tree, 'group', words.whichData), 'radio');
      expect(classes.map(({ name }) => name.replaceAll('\u00AD', ''))).toEqual(words.classes);
      expect(classes.map(({ is }) => is.checked)).toEqual(['false', 'true', 'false']);

      const criteria = allOf(tree, 'DisclosureTriangle').filter(({ name }) => words.status.test(name));
      expect(criteria).toHaveLength(12);
      expect(criteria.every(({ is }) => is.expanded === false)).toBe(true);
      oneOf(tree, 'DisclosureTriangle', words.decisive);
    });

    for (const width of [1280, 400]) {
      test(`the comparison is a table with headers of rows and columns, ${width} px wide`, async () => {
        const page = await openOwn(lens, 'directory.html#/compare/fal,scaleway');
        await page.setViewportSize({ width, height: 800 });
        const tree = await treeOf(page);
        const table = oneOf(tree, 'table', words.compare);
        expect(allOf(table, 'columnheader').map(({ name }) => name.split(' ')[0])).toEqual([
          'fal',
          'Scaleway',
        ]);
        oneOf(table, 'rowheader', words.differs);
        const rows = allOf(table, 'row').filter((row) => allOf(row, 'cell').length === 2);
        expect(rows.length).toBeGreaterThan(20);
        for (const row of rows) {
          expect(allOf(row, 'rowheader').map(textOf)).toEqual([expect.stringMatching(/\p{L}{2}/u)]);
          for (const cell of allOf(row, 'cell')) expect(textOf(cell)).toMatch(/[\p{L}\d]/u);
        }

        const places = oneOf(tree, 'table', words.places);
        expect(allOf(places, 'rowheader').map(({ name }) => name)).toEqual(['fal', 'Scaleway']);
        expect(allOf(places, 'columnheader')).toHaveLength(width > 720 ? 5 : 0);
        for (const cell of allOf(places, 'row')
          .slice(-2)
          .flatMap((row) => allOf(row, 'cell'))) {
          expect(textOf(cell)).toMatch(/\p{L}{3}/u);
        }
      });
    }

    test('the directory says how verdicts spread, and how many vendors are found', async () => {
      const page = await openOwn(lens, 'directory.html');
      const tree = await treeOf(page);
      expect(allOf(tree, 'figure').map(textOf)).toContainEqual(expect.stringMatching(words.share));
      expect(allOf(tree, 'search')).toHaveLength(1);
      oneOf(tree, 'searchbox', words.search);
      const found = () => treeOf(page).then((now) => allOf(now, 'status').map(textOf));
      const [all = ''] = await found();
      expect(all).toMatch(words.found);
      await page.getByRole('searchbox').fill('slack');
      await expect.poll(async () => (await found())[0]).not.toBe(all);
      expect((await found())[0]).toMatch(words.found);
      const row = oneOf(await treeOf(page), 'checkbox', words.choose);
      expect(row.is.checked).toBe('false');
    });

    test('a profile says in words where data goes, and each part has its heading', async () => {
      const tree = await treeOf(await openOwn(lens, 'directory.html#/vendor/fal'));
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
}

async function openOwn(lens: Lens, path: string): Promise<Page> {
  const page = await lens.openOwn(path);
  await page.locator('h1').waitFor();
  return page;
}

/** The first node of a role, as soon as there is one. */
async function sought(page: Page, role: string): Promise<Told> {
  let found: Told | undefined;
  await expect.poll(async () => (found = allOf(await treeOf(page), role)[0])).toBeDefined();
  if (!found) throw new Error(`no ${role}`);
  return found;
}
