// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ListPage } from '../../../components/directory/ListPage';
import type { DirectoryEntry } from '../../../lib/core/directory/entry';
import { plainView, type ListView } from '../../../lib/core/directory/view';
import type { ListActs, ListScreen } from '../../../lib/core/directory-screens';
import { languages } from '../../../lib/core/sheet';
import { makeEntry } from '../../core/directory/make-entry';
import { inputFor } from '../../core/report/input';
import { makeSheet } from '../../fixtures/sheet';
import { drawPage } from '../draw-page';

// Not in happy-dom; the page leaves effects to be undone when a test is long over.
Object.assign(globalThis, { requestIdleCallback: () => 0, cancelIdleCallback: () => undefined });
afterEach(cleanup);

const makeActs = (): ListActs => ({
  look: vi.fn<ListActs['look']>(),
  narrow: vi.fn<ListActs['narrow']>(),
  choose: vi.fn<ListActs['choose']>(),
  clearChosen: vi.fn<ListActs['clearChosen']>(),
  save: vi.fn<ListActs['save']>(),
});

interface Shown extends Partial<ListView> {
  lang?: 'en' | 'de';
  cameFrom?: string;
  searchKey?: boolean;
}

function show(entries: DirectoryEntry[], { lang = 'en', cameFrom, searchKey = true, ...view }: Shown = {}) {
  const { texts, dataset, law } = inputFor(makeSheet(), lang);
  const acts = makeActs();
  const screen: ListScreen = {
    kind: 'list',
    searchKey,
    view: { ...plainView, ...view },
    dropped: [],
    entries,
    today: '2026-11-24',
    texts,
    dataset: { ...dataset, law },
    chosen: entries.map(({ id }) => id).slice(0, 2),
    cameFrom,
  };
  return { ...drawPage(<ListPage screen={screen} acts={acts} />, lang), acts };
}

const odd = ['<img src=x onerror="alert(1)">', `"Quotes" & 'more'`, 'שלום (עולם) 2', '&lt;b&gt;', '${x}'];

test.each(languages)('%s: a name is text, whatever is in it, and keeps its direction to itself', (lang) => {
  const { container } = show(
    odd.map((name, i) => makeEntry({ id: `odd-${i}`, name, provider: name })),
    { lang },
  );
  const names = [...container.querySelectorAll('.vendor .who a')].map((link) => link.textContent);
  expect(names.toSorted()).toEqual(odd.toSorted());
  expect(container.querySelectorAll('.vendor .who a bdi')).toHaveLength(odd.length);
  expect(container.querySelector('img')).toBeNull();
  expect(container.querySelector('.chosen')?.textContent).toContain(odd[0]);
});

test('the row of the vendor that the reader comes back from is drawn, however far below', () => {
  const many = Array.from({ length: 60 }, (_, i) => makeEntry({ id: `v${i}`, name: `Vendor ${i + 100}` }));
  const drawn = (cameFrom?: string) =>
    show(many, cameFrom ? { cameFrom } : {}).container.querySelectorAll('.vendor').length;
  expect(drawn()).toBe(16);
  expect(drawn('v40')).toBe(41);
});

test.each([
  [true, 'searchbox'],
  [false, 'nothing'],
])('where the key is on: %s, it leads from the page to: %s', (searchKey, led) => {
  show([makeEntry({ id: 'a' })], { searchKey });
  const event = new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true });
  document.body.dispatchEvent(event);
  expect(document.activeElement?.matches('input[type=search]') ? 'searchbox' : 'nothing').toBe(led);
  expect(event.defaultPrevented).toBe(searchKey);
});

describe('where nothing fits', () => {
  const entries = [makeEntry({ id: 'a', seat: 'DE' }), makeEntry({ id: 'b', seat: 'FR', owner: 'US' })];

  test('one filter that is in the way is named, and can be dropped', () => {
    const { getByRole, acts } = show(entries, { filters: { seat: ['DE'], owner: ['US'] } });
    getByRole('button', { name: /^Without/ }).click();
    expect(acts.look).toHaveBeenCalledWith(
      expect.objectContaining({ filters: expect.not.objectContaining({ seat: ['DE'], owner: ['US'] }) }),
    );
  });

  test('where more than one is, all can be cleared', () => {
    const filters = { seat: ['IT'], owner: ['CN'] };
    const { container, acts } = show(entries, { filters });
    container.querySelector<HTMLButtonElement>('.found p .link')?.click();
    expect(acts.look).toHaveBeenCalledWith(expect.objectContaining({ filters: {} }));
  });

  test('a search that finds nothing says for what', () => {
    expect(show(entries, { query: 'qqqq' }).container.textContent).toContain('“qqqq”');
  });
});
