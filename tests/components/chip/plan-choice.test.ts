// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { makeDivided } from './make';
import { openCard } from './show';

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
});
