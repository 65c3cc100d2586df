// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { Search } from '../../../components/popup/Search';
import type { PopupActs, SearchScreen } from '../../../lib/core/popup-view';
import type { VendorEntry } from '../../../lib/core/search';
import type { Lang } from '../../../lib/core/sheet';
import { drawPage } from '../draw-page';
import { makeActs, makeEntry, makeSearchScreen } from './make';

function show(part: { reason?: SearchScreen['reason']; search?: PopupActs['search']; lang?: Lang } = {}) {
  const { reason = 'unlisted', search = async () => [], lang = 'en' } = part;
  const acts = makeActs({ search });
  const page = makeSearchScreen({ reason, hostname: reason === 'unlisted' ? 'example.com' : '' }, lang);
  return { ...drawPage(<Search screen={page} acts={acts} />, lang), acts };
}

const type = (text: string) =>
  act(async () => void fireEvent.input(screen.getByRole('searchbox'), { target: { value: text } }));
const links = () =>
  screen.queryAllByRole('listitem').map((item) => item.querySelector('a')?.getAttribute('href'));

describe('it says why there is no rating, and never as a bad mark', () => {
  test.each([
    ['unlisted', 'en', 'No profile for example.com yet', 'good or bad'],
    ['unlisted', 'de', 'Für example.com gibt es noch kein Profil', 'weder Gutes noch Schlechtes'],
    ['not-web', 'en', 'Not a website', 'Ratings are for websites of vendors.'],
    ['not-web', 'de', 'Keine Website', 'Bewertet werden Websites von Anbietern.'],
    ['unknown-id', 'en', 'There is no such vendor', 'does not know'],
    ['unknown-id', 'de', 'Diesen Anbieter gibt es hier nicht', 'nicht kennt'],
    ['asked', 'en', 'All vendors', 'Search by name or address.'],
    ['asked', 'de', 'Alle Anbieter', 'Suche nach Name oder Adresse.'],
  ] as const)('%s in %s', (reason, lang, title, text) => {
    const { container } = show({ reason, lang });
    expect(screen.getByRole('heading').textContent).toBe(title);
    expect(container.textContent).toContain(text);
    expect(container.querySelector('[class*="v-"], .mark')).toBeNull();
  });
});

describe('typing', () => {
  const two = [
    makeEntry(),
    makeEntry({ id: 'slack', name: 'Slack', hosts: ['slack.com'], verdict: 'suitable' }),
  ];

  test.each([
    ['en', '2 matches', 'Conditional', 'Suitable'],
    ['de', '2 Treffer', 'Bedingt', 'Geeignet'],
  ] as const)(
    'lists what is found in %s, each with its verdict in words',
    async (lang, said, ...verdicts) => {
      show({ search: async () => two, lang });
      await type('a');
      expect(screen.getByRole('status').textContent).toBe(said);
      expect(links()).toEqual(['#/vendor/fal', '#/vendor/slack']);
      const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent ?? '');
      expect(items[0]).toContain('fal.ai');
      verdicts.forEach((verdict, i) => expect(items[i]?.toLowerCase()).toContain(verdict.toLowerCase()));
    },
  );

  test.each([
    ['en', 'Nothing found for “zzz”.'],
    ['de', 'Nichts gefunden für „zzz“.'],
  ] as const)('says in %s that nothing is found', async (lang, said) => {
    show({ lang });
    await type(' zzz ');
    expect(screen.getByRole('status').textContent).toContain(said);
  });

  test('an emptied field shows no results and says nothing', async () => {
    show({ search: async () => two });
    await type('a');
    await type('  ');
    expect(links()).toEqual([]);
    expect(screen.queryByRole('status')).toBeNull();
  });

  test('nothing is said to be missing before the search has answered', async () => {
    let answer: (found: VendorEntry[]) => void = () => undefined;
    show({ search: () => new Promise((done) => (answer = done)) });
    await type('f');
    expect(screen.queryByRole('status')).toBeNull();
    await act(async () => answer(two));
    expect(links()).toHaveLength(2);
  });

  test('a late answer to what was typed before does not replace a newer one', async () => {
    const answers = new Map<string, (found: VendorEntry[]) => void>();
    show({ search: (query) => new Promise((done) => void answers.set(query, done)) });
    await type('s');
    await type('sl');
    await act(async () => answers.get('sl')?.(two.slice(1)));
    await act(async () => answers.get('s')?.(two));
    expect(links()).toEqual(['#/vendor/slack']);
  });
});

test('the directory opens beside the popup', () => {
  show();
  const link = screen.getByRole('link', { name: 'Filter and compare all vendors' });
  expect([link.getAttribute('href'), link.getAttribute('target')]).toEqual(['directory.html', '_blank']);
});
