// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { Popup } from '../../../components/popup/Popup';
import type { PopupScreen, PopupView } from '../../../lib/core/popup-view';
import type { Lang } from '../../../lib/core/sheet';
import { drawPage } from '../draw-page';
import { makeActs, makeSearchScreen, makeVendorScreen } from './make';

function show(shown: PopupScreen, more: { access?: PopupView['access']; lang?: Lang } = {}) {
  const acts = makeActs();
  const view = { screen: shown, access: more.access ?? null };
  return { ...drawPage(<Popup view={view} acts={acts} />, more.lang), acts };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const broken = { kind: 'broken', file: '/texts/en.json' } as const;

describe('the bar', () => {
  test.each([
    ['a vendor that was searched for', makeVendorScreen({ found: true }), true],
    ['the vendor of the tab', makeVendorScreen(), false],
    ['the search that was asked for', makeSearchScreen({ reason: 'asked' }), true],
    ['a page without a profile', makeSearchScreen(), false],
    ['a broken package', broken, false],
  ])('at %s there may be a way back', (_, shown, isAway) => {
    show(shown);
    const bar = within(screen.getByRole('banner'));
    expect(bar.queryByRole('link', { name: 'Back' }) !== null).toBe(isAway);
    expect(bar.getByRole('link', { name: 'All vendors' }).getAttribute('href')).toBe('#/search');
  });

  test.each([
    ['en', 'Settings'],
    ['de', 'Einstellungen'],
  ] as const)('in %s leads to the settings', (lang, name) => {
    const { acts } = show(makeSearchScreen(), { lang });
    press(name);
    expect(acts.openSettings).toHaveBeenCalledTimes(1);
  });
});

describe('the offer of site access', () => {
  const origins = (n: number) => Array.from({ length: n }, (_, i) => `*://${i}.example/*`);

  test.each([
    ['en', 3, 3, 'Needs access to 3 rated addresses.'],
    ['en', 1, 1, 'Needs access to 1 rated address.'],
    ['en', 2, 3, '2 rated addresses are not allowed yet.'],
    ['en', 1, 3, '1 rated address is not allowed yet.'],
    ['de', 3, 3, 'Braucht Zugriff auf 3 bewertete Adressen.'],
    ['de', 1, 3, '1 bewertete Adresse ist noch nicht freigegeben.'],
  ] as const)('in %s, with %i of %i missing, says: %s', (lang, missing, total, text) => {
    const { container } = show(makeSearchScreen(), { access: { missing: origins(missing), total }, lang });
    expect(container.querySelector('.grant')?.textContent).toContain(text);
  });

  test('is taken or declined with a press', () => {
    const { acts } = show(makeVendorScreen(), { access: { missing: origins(2), total: 2 } });
    press('Allow');
    expect(acts.allow).toHaveBeenCalledTimes(1);
    press('Not now');
    expect(acts.declineAccess).toHaveBeenCalledTimes(1);
  });

  test('is not there where nothing is missing', () => {
    show(makeVendorScreen());
    expect(screen.queryByRole('button', { name: 'Allow' })).toBeNull();
  });
});

test.each([
  ['en', 'A part of the extension is missing', 'Repair or update the extension'],
  ['de', 'Ein Teil der Erweiterung fehlt', 'Reparieren oder aktualisieren Sie die Erweiterung'],
] as const)('a broken package is told in %s with the file and the cure', (lang, title, cure) => {
  show(broken, { lang });
  const alert = within(screen.getByRole('alert'));
  expect(alert.getByRole('heading').textContent).toBe(title);
  expect(alert.getByText(/texts\/en\.json/).textContent).toContain(cure);
});

describe('a vendor', () => {
  test.each([
    ['en', 'The chip is hidden on this site.', 'Show it again'],
    ['de', 'Die Anzeige ist auf dieser Website ausgeblendet.', 'Wieder zeigen'],
  ] as const)('whose chip is hidden offers it again in %s', (lang, text, name) => {
    const { acts, container } = show(makeVendorScreen({ chipHidden: true }, lang), { lang });
    expect(container.textContent).toContain(text);
    press(name);
    expect(acts.showChip).toHaveBeenCalledTimes(1);
  });

  test('whose chip shows offers nothing of the kind, and nobody is alarmed', () => {
    show(makeVendorScreen());
    expect(screen.queryByRole('button', { name: 'Show it again' })).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('says that the browser refuses to store', () => {
    show(makeVendorScreen({ unsaved: true }));
    expect(screen.getByRole('alert').textContent).toContain('The browser refuses to store this.');
  });

  test('names a sheet that is missing, and shows the verdict all the same', () => {
    const { container } = show(makeVendorScreen({ sheet: undefined, fault: '/vendors/fal.json' }));
    expect(container.textContent).toContain('/vendors/fal.json is missing from the extension');
    expect(container.textContent).toContain('Conditional');
  });

  test('opens its profile and its alternatives beside the popup', () => {
    show(makeVendorScreen());
    const target = (name: string) => {
      const link = screen.getByRole('link', { name });
      return [link.getAttribute('href'), link.getAttribute('target'), link.getAttribute('rel')];
    };
    expect(target('Full profile')).toEqual(['directory.html#/vendor/fal', '_blank', 'noopener']);
    expect(target('Alternatives')[0]).toBe('directory.html#/vendor/fal/alternatives');
  });
});
