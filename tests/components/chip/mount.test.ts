// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
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

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
