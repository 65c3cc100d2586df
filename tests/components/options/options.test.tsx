// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { Options } from '../../../components/options/Options';
import type { OptionsActs, OptionsView } from '../../../lib/core/options-view';
import { languages, type Lang } from '../../../lib/core/sheet';
import { drawPage } from '../draw-page';

const makeView = (part: Partial<OptionsView> = {}): OptionsView => ({
  access: { allowed: 0, total: 3, missing: ['*://a/*', '*://b/*', '*://c/*'] },
  chipSize: 'pill',
  searchKey: true,
  hidden: [],
  plans: [],
  ticks: { steps: 0, vendors: 0 },
  broken: [],
  unsaved: false,
  about: {
    datasetDate: '2026-11-24',
    vendors: 206,
    methodology: '4.1',
    version: '0.1.0',
    sources: [{ name: 'Wayback Machine', documents: 12 }],
  },
  ...part,
});

function show(part: Partial<OptionsView> = {}, lang: Lang = 'en') {
  const acts = {
    allow: vi.fn<OptionsActs['allow']>(),
    dropAccess: vi.fn<OptionsActs['dropAccess']>(),
    setChipSize: vi.fn<OptionsActs['setChipSize']>(),
    setSearchKey: vi.fn<OptionsActs['setSearchKey']>(),
    showChipAt: vi.fn<OptionsActs['showChipAt']>(),
    forgetPlan: vi.fn<OptionsActs['forgetPlan']>(),
    resetBroken: vi.fn<OptionsActs['resetBroken']>(),
  };
  const { container } = drawPage(<Options view={makeView(part)} acts={acts} />, lang);
  return { acts, text: container.textContent ?? '' };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const names = () => screen.getAllByRole('button').map(({ textContent }) => textContent);

describe('a damaged setting', () => {
  test.each([
    ['en', 'size of the chip, hidden vendors, your plans, the question about site access, the welcome page.'],
    ['de', 'Größe der Anzeige, ausgeblendete Anbieter, Ihre Tarife, die Frage nach dem Website-Zugriff, die'],
  ] as const)('is named in %s in words', (lang, words) => {
    show({ broken: ['chipSize', 'hidden', 'plans', 'accessDeclined', 'welcomed'] }, lang);
    expect(screen.getByRole('alert').textContent).toContain(words);
  });

  test('is put right with a press', () => {
    const { acts } = show({ broken: ['chipSize'] });
    press('Store the default');
    expect(acts.resetBroken).toHaveBeenCalledTimes(1);
  });
});

test.each([
  ['en', 'The browser refuses to store this change.'],
  ['de', 'Der Browser speichert diese Änderung nicht.'],
] as const)('a change that was not stored is told of in %s', (lang, text) => {
  show({ unsaved: true }, lang);
  expect(screen.getByRole('alert').textContent).toContain(text);
});

test('nobody is alarmed where nothing is wrong', () => {
  show();
  expect(screen.queryByRole('alert')).toBeNull();
});

describe('site access', () => {
  const [none, some, all] = [['a', 'b', 'c'], ['a'], []];
  const drop = 'Take access back';

  test.each([
    ['en', none, 'Not allowed.', ['Show ratings on vendor sites']],
    ['en', some, 'Allowed for 2 of 3 rated addresses.', ['Allow the one', drop]],
    ['en', all, 'Allowed for all 3 rated addresses.', [drop]],
    ['de', none, 'Nicht freigegeben.', ['Bewertungen auf Anbieterseiten zeigen']],
    ['de', some, 'Für 2 von 3 bewerteten Adressen', ['Die eine freigeben', 'Zugriff zurücknehmen']],
    ['de', all, 'Für alle 3 bewerteten Adressen freigegeben.', ['Zugriff zurücknehmen']],
  ] as [Lang, string[], string, string[]][])(
    'in %s with %j missing reads: %s',
    (lang, missing, said, buttons) => {
      const { text } = show({ access: { allowed: 3 - missing.length, total: 3, missing } }, lang);
      expect(text).toContain(said);
      expect(names()).toEqual(buttons);
    },
  );

  test('is asked for and given back with a press', () => {
    const { acts } = show({ access: { allowed: 2, total: 3, missing: ['a'] } });
    press('Allow the one');
    press(drop);
    expect([acts.allow, acts.dropAccess].map((act) => act.mock.calls.length)).toEqual([1, 1]);
  });
});

test.each([
  ['pill', 'Dot', 'dot'],
  ['dot', 'Off', 'off'],
  ['off', 'Pill', 'pill'],
] as const)('the chip is a %s, and choosing %s makes it so', (chipSize, name, chosen) => {
  const { acts } = show({ chipSize });
  const checked = screen.getAllByRole<HTMLInputElement>('radio').filter((radio) => radio.checked);
  expect(checked).toHaveLength(1);
  fireEvent.click(screen.getByRole('radio', { name }));
  expect(acts.setChipSize).toHaveBeenCalledExactlyOnceWith(chosen);
});

test.each(languages)('in %s the key that leads to the search is turned off and on', (lang) => {
  const { acts } = show({ searchKey: true }, lang);
  const box = screen.getByRole<HTMLInputElement>('checkbox');
  expect([box.getAttribute('aria-label'), box.checked]).toEqual([searchKeyNames[lang], true]);
  fireEvent.click(box);
  expect(acts.setSearchKey).toHaveBeenCalledExactlyOnceWith(false);
  cleanup();
  expect(show({ searchKey: false }, lang) && screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(
    false,
  );
});
const searchKeyNames = { en: 'The key / leads to the search', de: 'Die Taste / führt zur Suche' };

test('a vendor where the chip is hidden has its own way back', () => {
  const { acts } = show({ hidden: ['Fal', 'Slack'].map((name) => ({ id: name.toLowerCase(), name })) });
  press('Show again at Slack');
  expect(acts.showChipAt).toHaveBeenCalledExactlyOnceWith('slack');
  expect(show().text).toContain('At no vendor.');
});

test('a plan is named and can be forgotten; the base offering reads Standard', () => {
  const slack = { id: 'slack', name: 'Slack', plan: '' };
  const { acts, text } = show({ plans: [{ id: 'fal', name: 'Fal', plan: 'Enterprise' }, slack] });
  expect(text).toMatch(/FalEnterprise.*SlackStandard/);
  press('Forget the plan at Slack');
  expect(acts.forgetPlan).toHaveBeenCalledExactlyOnceWith('slack');
  expect(show().text).toContain('None chosen.');
});

test.each([
  ['en', null, 'The browser does not let the extension read what you ticked.'],
  ['de', null, 'Der Browser lässt die Erweiterung nicht lesen, was Sie abgehakt haben.'],
  ['en', { steps: 0, vendors: 0 }, 'None yet.'],
  ['en', { steps: 1, vendors: 1 }, '1 at 1 vendor, on this device only.'],
  ['en', { steps: 5, vendors: 2 }, '5 at 2 vendors, on this device only.'],
  ['de', { steps: 5, vendors: 2 }, '5 bei 2 Anbietern, nur auf diesem Gerät.'],
] as const)('in %s, of the ticks %j it says: %s', (lang, ticks, said) => {
  expect(show({ ticks }, lang).text).toContain(said);
});

test.each([
  ['en', '24 Nov 2026 · 206 vendors · methodology 4.1', 'None. The pages of the extension'],
  ['de', '24. Nov. 2026 · 206 Anbieter · Methodik 4.1', 'Keine. Die Seiten der Erweiterung'],
] as const)('it says in %s what it is made of', (lang, dataset, connections) => {
  const { text } = show({}, lang);
  for (const part of [dataset, connections, '0.1.0', 'Wayback Machine (12)', 'Preact (MIT)'])
    expect(text).toContain(part);
});

test('the licence texts of everything in the package are a click away', () => {
  show();
  const link = screen.getByRole('link', { name: 'All licence texts', hidden: true });
  expect(link.getAttribute('href')).toBe('licenses.txt');
});
