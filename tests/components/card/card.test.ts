// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import type { ChipActs, ChipOffering } from '../../../lib/core/chip';
import type { Lang } from '../../../lib/core/sheet';
import { makeActs, makeOffering, makeView } from '../chip/make';
import { button, openCard, opener } from '../chip/show';

const says = (offering: Partial<ChipOffering>, lang: Lang = 'en') =>
  openCard({ view: makeView({ offerings: [makeOffering(offering)] }), lang }).card.textContent;
const isClosed = () => expect(screen.queryByRole('dialog')).toBeNull();

describe('opening and closing', () => {
  test('the card takes the focus, and its name says the verdict', () => {
    const { card } = openCard();
    expect(document.activeElement).toBe(card);
    expect(card.getAttribute('aria-label')).toBe('GDPR Lens: fal, Conditional, US · DPA partly');
  });

  test.each([
    ['Escape', (card: HTMLElement) => fireEvent.keyDown(card, { key: 'Escape' })],
    ['the button', () => fireEvent.click(button('Close'))],
  ])('%s closes it and gives the focus back', (_, close) => {
    const { card } = openCard();
    close(card);
    isClosed();
    expect(document.activeElement).toBe(opener());
  });

  test('other keys leave it open, and so does an Escape that ends a composition', () => {
    const { card } = openCard();
    fireEvent.keyDown(card, { key: 'a' });
    fireEvent.keyDown(card, { key: 'Escape', isComposing: true });
    expect(screen.getByRole('dialog')).toBe(card);
  });

  test('a press outside closes it and leaves the focus where it went', async () => {
    const stop = vi.fn<() => void>();
    const onPressOutside = vi.fn<ChipActs['onPressOutside']>(() => stop);
    openCard({ acts: makeActs({ onPressOutside }) });
    await waitFor(() => expect(onPressOutside).toHaveBeenCalledOnce());
    onPressOutside.mock.lastCall?.[0]();
    await waitFor(isClosed);
    expect(document.activeElement).not.toBe(opener());
    await waitFor(() => expect(stop).toHaveBeenCalledOnce());
  });
});

describe('what the card says', () => {
  test('verdict, vendor, data, reasons, facts, age and what it is not', () => {
    const text = says({ lead: ['DPA only partly documented.', 'Servers in the US'] });
    for (const part of [
      'Conditional',
      'fal',
      'personal data',
      'DPA only partly documented. Servers in the US.',
      'ServersUS and other countries',
      'DPAPartly',
      'TrainingPartly ruled out',
      'Evidence 18 Aug 2026, 96 days ago, ageing',
      'Information, not legal advice',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('the same in German', () => {
    const text = says({ places: ['USA'] }, 'de');
    for (const part of [
      'Bedingt geeignet',
      'personenbezogene Daten',
      'ServerUSA und weitere Länder',
      'AVVTeilweise',
      'TrainingTeilweise ausgeschlossen',
      'vor 96 Tagen, alternd',
      'Information, keine Rechtsberatung',
    ]) {
      expect(text).toContain(part);
    }
  });

  test.each<[string, Partial<ChipOffering>]>([
    ['All decisive points are documented.', { verdict: 'suitable', lead: [] }],
    ['ServersNo region named', { places: [] }],
    ['ServersYour own servers', { selfHosted: true, places: [] }],
    ['DPANot offered', { dpa: 'absent' }],
    ['TrainingTakes place', { training: 'absent' }],
    ['TrainingRuled out', { training: 'covered' }],
    ['TrainingNot documented', { training: 'unknown' }],
    ['No dated evidence', { seenOn: null }],
    [', today, up to date', { ageDays: 0, freshness: 'fresh' }],
    [', 1 day ago,', { ageDays: 1 }],
  ])('%j', (text, offering) => {
    expect(says(offering)).toContain(text);
  });
});

describe('what one can do', () => {
  test('open the profile', () => {
    const { acts } = openCard();
    fireEvent.click(button('Full profile'));
    expect(acts.openProfile).toHaveBeenCalledOnce();
  });

  test.each([
    ['pill', 'Shrink to a dot', 'dot'],
    ['dot', 'Show in words', 'pill'],
  ] as const)('turn a %s round: %s', async (size, name, other) => {
    const { acts } = openCard({ view: makeView({ size }) });
    fireEvent.click(button(name));
    expect(acts.resize).toHaveBeenCalledExactlyOnceWith(other);
    await waitFor(isClosed);
    expect(document.activeElement).toBe(opener());
  });

  test('hide it on this site', () => {
    const { acts } = openCard();
    fireEvent.click(button('Hide on this site'));
    expect(acts.hide).toHaveBeenCalledOnce();
  });
});
