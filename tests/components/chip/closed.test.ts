// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import type { ChipView } from '../../../lib/core/chip';
import { makeDivided, makeOffering, makeView } from './make';
import { opener, showChip } from './show';

const visible = (container: Element) => container.querySelector('[aria-hidden="true"]')?.textContent;

describe('the pill', () => {
  test.each([
    ['suitable', 'Suitable', 'Geeignet'],
    ['conditional', 'Conditional', 'Bedingt geeignet'],
    ['insufficient-evidence', 'Not enough evidence', 'Zu wenig belegt'],
    ['not-recommended', 'Not recommended', 'Nicht empfohlen'],
  ] as const)('says %s in words, in both languages', (verdict, en, de) => {
    const view = makeView({ offerings: [makeOffering({ verdict })] });
    expect(visible(showChip({ view }).container)).toContain(en);
    expect(visible(showChip({ view, lang: 'de' }).container)).toContain(de);
  });

  test('is named with product, vendor, verdict and key fact', () => {
    showChip();
    expect(opener().textContent).toContain('GDPR Lens: fal, Conditional, US · DPA partly. Open rating');
    expect(opener().getAttribute('aria-expanded')).toBe('false');
    showChip({ lang: 'de', view: makeView({ offerings: [makeOffering({ places: ['USA'] })] }) });
    expect(opener().textContent).toContain(
      'GDPR Lens: fal, Bedingt geeignet, USA · AVV teilweise. Bewertung öffnen',
    );
  });

  test('takes no focus by itself', () => {
    showChip();
    expect(document.activeElement).toBe(document.body);
  });
});

describe('plans that come out differently', () => {
  test('are each named with their verdict, the base first, in pill and name', () => {
    const { container } = showChip({ view: makeDivided() });
    expect(visible(container)).toBe('Business:ConditionalFree:Not recommended');
    expect(opener().textContent).toContain('ChatGPT, Business: Conditional · Free: Not recommended.');
  });

  test.each([
    ['the base is the better one', makeDivided()],
    ['a plan is the better one', makeDivided({ offerings: [...makeDivided().offerings].toReversed() })],
    ['it is a dot', makeDivided({ size: 'dot' })],
  ] satisfies [string, ChipView][])('never show the better one alone where %s', (_, view) => {
    const { container } = showChip({ view });
    expect(container.querySelectorAll('.vm.v-conditional')).toHaveLength(1);
    expect(container.querySelectorAll('.vm.v-not-rec')).toHaveLength(1);
  });

  test.each([
    ['', 'Business:Conditional', 'Not recommended'],
    ['Free', 'Free:Not recommended', 'Conditional'],
  ])('give way to the chosen plan %j, which stays named', (plan, said, other) => {
    const { container } = showChip({ view: makeDivided({ plan }) });
    expect(visible(container)).toContain(said);
    expect(container.textContent).not.toContain(other);
  });

  test('a plan that is gone counts as not chosen', () => {
    const { container } = showChip({ view: makeDivided({ plan: 'Gone' }) });
    expect(visible(container)).toContain('Not recommended');
  });
});

test('plans that come out the same need no name', () => {
  const offerings = [makeOffering(), makeOffering({ plan: 'Team', label: 'Team' })];
  expect(visible(showChip({ view: makeView({ offerings }) }).container)).toBe('ConditionalUS · DPA partly');
});

test('the dot shows the mark alone and says everything in its name', () => {
  const { container } = showChip({ view: makeView({ size: 'dot' }) });
  expect(opener().className).toBe('dot');
  expect(opener().textContent).toBe('GDPR Lens: fal, Conditional, US · DPA partly. Open rating');
  expect(container.querySelectorAll('svg')).toHaveLength(1);
});

test.each(['pill', 'dot'] as const)('a click on the %s opens the card', (size) => {
  showChip({ view: makeView({ size }) });
  fireEvent.click(opener());
  expect(screen.getByRole('dialog')).toBeDefined();
});
