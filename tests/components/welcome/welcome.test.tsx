// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { Welcome } from '../../../components/welcome/Welcome';
import type { Lang } from '../../../lib/core/sheet';
import type { WelcomeActs, WelcomeView } from '../../../lib/core/welcome-view';
import { drawPage } from '../draw-page';

function show(answer: WelcomeView['answer'] = 'open', lang: Lang = 'en') {
  const acts = {
    allow: vi.fn<WelcomeActs['allow']>(),
    notNow: vi.fn<WelcomeActs['notNow']>(),
    openSettings: vi.fn<WelcomeActs['openSettings']>(),
  };
  const view = { vendors: 206, addresses: 612, answer };
  const { container } = drawPage(<Welcome view={view} acts={acts} />, lang);
  return { acts, container, text: container.textContent ?? '' };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const buttons = () => screen.getAllByRole('button').map(({ textContent }) => textContent);

describe('the question', () => {
  test.each([
    ['en', ['Show ratings on vendor sites', 'Not now'], 'access to the 612 addresses', '206 products'],
    ['de', ['Bewertungen auf Anbieterseiten zeigen', 'Jetzt nicht'], 'auf die 612 Adressen', '206 Produkte'],
  ] as const)('is put in %s with what the browser will ask', (lang, names, asked, products) => {
    const { text } = show('open', lang);
    expect(buttons()).toEqual(names);
    expect(text).toContain(asked);
    expect(text).toContain(products);
  });

  test('goes to the browser, or not, by the button pressed', () => {
    const { acts } = show();
    press('Show ratings on vendor sites');
    expect([acts.allow, acts.notNow].map((act) => act.mock.calls.length)).toEqual([1, 0]);
    press('Not now');
    expect([acts.allow, acts.notNow].map((act) => act.mock.calls.length)).toEqual([1, 1]);
  });
});

describe('the answer', () => {
  test.each([
    ['done', 'en', 'Done. The chip now appears on the sites of rated vendors'],
    ['done', 'de', 'Erledigt. Die Anzeige erscheint jetzt'],
    ['declined', 'en', 'No access was given.'],
    ['declined', 'de', 'Es wurde kein Zugriff erteilt.'],
    ['later', 'en', 'All right. The toolbar button answers on every page'],
    ['later', 'de', 'In Ordnung. Das Symbol in der Leiste antwortet'],
  ] as const)('%s is said in %s, and the question is gone', (answer, lang, said) => {
    const { text } = show(answer, lang);
    expect(screen.getByRole('status').textContent).toContain(said);
    expect(text).not.toContain('612');
    expect(buttons()).toEqual([lang === 'en' ? 'Open settings' : 'Einstellungen öffnen']);
  });

  test('leads to the settings', () => {
    const { acts } = show('declined');
    press('Open settings');
    expect(acts.openSettings).toHaveBeenCalledTimes(1);
  });
});

test.each([
  ['en', 'What it does', 'What it never does', 'Nothing leaves your browser.'],
  ['de', 'Was es tut', 'Was es nie tut', 'Nichts verlässt Ihren Browser.'],
] as const)('it says in %s what it does and never does, three points each', (lang, does, never, point) => {
  const { text } = show('open', lang);
  expect(screen.getAllByRole('heading', { level: 2 }).map((h) => h.textContent)).toEqual([does, never]);
  expect(screen.getAllByRole('listitem')).toHaveLength(6);
  expect(text).toContain(point);
});

test('the picture of a page has its name, and its verdict is no heading or button', () => {
  show();
  const name = "A vendor's page with the rating at the bottom right";
  expect(screen.getByRole('img', { name }).textContent).toContain('Conditional');
});
