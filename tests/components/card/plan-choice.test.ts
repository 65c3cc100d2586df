// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import type { ChipActs } from '../../../lib/core/chip';
import { makeActs, makeDivided, makeOffering, makeView } from '../chip/make';
import { openCard } from '../chip/show';

const radio = (label: string) =>
  screen.getByText((_, element) => element?.localName === 'label' && element.textContent === label)
    .firstElementChild as HTMLInputElement; // a label begins with its radio

describe('the choice of a plan', () => {
  test('is not offered where there is one offering', () => {
    openCard();
    expect(screen.queryByRole('group')).toBeNull();
  });

  test('names each plan with its verdict, and says that it varies', () => {
    const { card } = openCard({ view: makeDivided() });
    expect(screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent)).toEqual([
      'BusinessConditional',
      'FreeNot recommended',
      'EduConditional',
      'Not decided',
    ]);
    expect(within(card).getByRole('heading', { level: 2 }).textContent).toBe('Varies by plan');
    expect(card.className).toBe('card');
    expect(screen.getByText('Details for Business')).toBeDefined();
  });

  test('comes first where it decides, and after facts and steps where it does not', () => {
    openCard({ view: makeDivided() });
    expect(isBefore(screen.getByRole('group'), screen.getByText('Servers'))).toBe(true);
    const offerings = [makeOffering(), makeOffering({ plan: 'Team', label: 'Team' })];
    openCard({ view: makeView({ offerings }) });
    expect(isBefore(screen.getByRole('group'), screen.getByText('Servers'))).toBe(false);
  });

  test.each([
    ['BusinessConditional', ''],
    ['FreeNot recommended', 'Free'],
  ])('%s stores %j', (label, plan) => {
    const { acts } = openCard({ view: makeDivided() });
    fireEvent.click(radio(label));
    expect(acts.choosePlan).toHaveBeenCalledExactlyOnceWith(plan);
  });

  test('can be taken back', () => {
    const { acts } = openCard({ view: makeDivided({ plan: 'Free' }) });
    expect(radio('FreeNot recommended')).toHaveProperty('checked', true);
    fireEvent.click(radio('Not decided'));
    expect(acts.choosePlan).toHaveBeenCalledExactlyOnceWith(null);
  });

  test('shows its verdict once it is made, without the focus being lost', () => {
    const { card, change } = openCard({ view: makeDivided() });
    radio('FreeNot recommended').focus();
    change(makeDivided({ plan: 'Free' }));
    expect(within(card).getByRole('heading', { level: 2 }).textContent).toBe('Not recommended');
    expect(card.className).toContain('v-not-rec');
    expect(document.activeElement).toBe(radio('FreeNot recommended'));
  });

  test('keeps the focus also below the steps, when these change', async () => {
    const offerings = [makeOffering(), makeOffering({ plan: 'Team', label: 'Team' })];
    const steps = vi.fn<ChipActs['steps']>(async (plan) => ({
      status: 'steps',
      steps: plan === null ? [] : ['Conclude the DPA', 'Choose the region'],
      more: 2,
    }));
    const { change } = openCard({ view: makeView({ offerings }), acts: makeActs({ steps }) });
    await screen.findByText(/conditions to meet first/);
    radio('TeamConditional').focus();
    change(makeView({ offerings, plan: 'Team' }));
    await screen.findByText('Choose the region');
    expect(document.activeElement).toBe(radio('TeamConditional'));
  });
});

const isBefore = (one: Element, other: Element) =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
