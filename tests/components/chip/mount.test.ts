// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { openCard as drawCard, type OpenCard } from '../../../components/card/open-card';
import type { Cards } from '../../../components/chip/mount';
import type { ChipActs, ChipSteps } from '../../../lib/core/chip';
import { late } from '../../browser/chip/late';
import { makeActs, makeDivided, makeView } from './make';
import { openCard, opener, showChip } from './show';

test('an open card stays open where the same vendor is shown again, and reads no steps again', () => {
  const { acts, card, change } = openCard();
  change(makeView());
  expect(screen.getByRole('dialog')).toBe(card);
  expect(acts.steps).toHaveBeenCalledOnce();
});

test('it shuts where the page goes on to another vendor, and stops listening to the page', () => {
  const stop = vi.fn<() => void>();
  const onPressOutside = vi.fn<ChipActs['onPressOutside']>(() => stop);
  const { change } = openCard({ acts: makeActs({ onPressOutside }) });
  change(makeView({ id: 'other' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(stop).toHaveBeenCalledOnce();
});

test('nothing is left where nothing is shown, and a card does not come back open', () => {
  const { container, show, change } = openCard();
  show(undefined);
  expect(container.childElementCount).toBe(0);
  change(makeView());
  expect(opener()).toBeDefined();
});

test('steps that come late, for a plan that is no longer shown, are dropped', async () => {
  const base = late<ChipSteps>();
  const steps = vi.fn<ChipActs['steps']>(async (plan) =>
    plan === null ? base.promise : { status: 'steps', steps: ['For the plan'], more: 0 },
  );
  const { change } = openCard({ view: makeDivided(), acts: makeActs({ steps }) });
  change(makeDivided({ plan: 'Edu' }));
  await screen.findByText('For the plan');
  base.answer({ status: 'steps', steps: ['For the base'], more: 0 });
  await settled();
  expect(screen.queryByText('For the base')).toBeNull();
});

test('steps that come after the card was closed open nothing', async () => {
  const answer = late<ChipSteps>();
  const { card } = openCard({ acts: makeActs({ steps: () => answer.promise }) });
  fireEvent.keyDown(card, { key: 'Escape' });
  answer.answer({ status: 'steps', steps: ['Late'], more: 0 });
  await settled();
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a vendor without any offering shows no card', () => {
  showChip({ view: makeView({ offerings: [] }) });
  fireEvent.click(opener());
  expect(screen.queryByRole('dialog')).toBeNull();
});

describe('the card’s script, where it is not in the page yet', () => {
  test('is brought at the first opening; the button stands meanwhile, and a second press does no harm', async () => {
    const script = makeCards();
    const { acts } = showChip({ cards: script.cards });
    fireEvent.click(opener());
    fireEvent.click(opener());
    expect(opener()).toBeDefined();
    script.arrive(true);
    await settled();
    expect(screen.getAllByRole('dialog')).toHaveLength(1);
    expect(acts.steps).toHaveBeenCalledOnce();
  });

  test('opens nothing where the page went on to another vendor meanwhile', async () => {
    const script = makeCards();
    const { change } = showChip({ cards: script.cards });
    fireEvent.click(opener());
    change(makeView({ id: 'other' }));
    script.arrive(true);
    await settled();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('that the browser refuses to run gives way to the profile', async () => {
    const script = makeCards();
    const { acts } = showChip({ cards: script.cards });
    fireEvent.click(opener());
    script.arrive(false);
    await settled();
    expect(acts.openProfile).toHaveBeenCalledOnce();
    expect(opener()).toBeDefined();
  });
});

/** A card's script that comes when the test says so. */
function makeCards() {
  const answer = late<boolean>();
  let here: OpenCard | undefined;
  const cards: Cards = { here: () => here, bring: () => answer.promise };
  const arrive = (isBrought: boolean) => {
    here = isBrought ? drawCard : undefined;
    answer.answer(isBrought);
  };
  return { cards, arrive };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
