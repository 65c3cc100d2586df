// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import type { ChipActs, ChipOffering, ChipSteps } from '../../../lib/core/chip';
import { makeActs, makeDivided, makeOffering, makeView } from '../chip/make';
import { openCard, opener, showChip } from '../chip/show';

const answer = (steps: string[], more = 0): ChipSteps => ({ status: 'steps', steps, more });

const openWith = (offering: Partial<ChipOffering>, steps: ChipSteps | undefined) =>
  openCard({
    view: makeView({ offerings: [makeOffering(offering)] }),
    acts: makeActs({ steps: vi.fn<ChipActs['steps']>(async () => steps) }),
  });

describe('first steps', () => {
  test('are asked for when the card opens, not before', async () => {
    const { acts } = showChip();
    expect(acts.steps).not.toHaveBeenCalled();
    fireEvent.click(opener());
    expect(await screen.findByText('Conclude the DPA')).toBeDefined();
    expect(acts.steps).toHaveBeenCalledExactlyOnceWith(null);
  });

  test('are at most three, and the rest is counted', async () => {
    openWith({}, answer(['one', 'two', 'three', 'four'], 2));
    expect(await screen.findByText('and 3 more in the profile')).toBeDefined();
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['one', 'two', 'three']);
  });

  test.each<[string, Partial<ChipOffering>, ChipSteps | undefined]>([
    ['Before you use it', {}, answer(['Conclude the DPA'])],
    ['To clarify', { verdict: 'insufficient-evidence' }, answer(['Ask for a DPA'])],
    ['Enter no personal data until this is clarified', { verdict: 'insufficient-evidence' }, answer([])],
    ['Instead', { verdict: 'not-recommended' }, answer([])],
    ['Enter no personal data', { verdict: 'not-recommended' }, answer(['Conclude the DPA'])],
    ['Nothing to do beyond your own duties.', { verdict: 'suitable' }, answer([])],
    ['5 conditions to meet first. The profile lists them.', { conditions: 5 }, undefined],
    ['1 condition to meet first. The profile lists it.', { conditions: 1 }, undefined],
  ])('say %j for %j and the answer %j', async (text, offering, steps) => {
    openWith(offering, steps);
    expect(await screen.findByText(text)).toBeDefined();
  });

  test('are those of the chosen plan, also when the choice changes', async () => {
    const steps = vi.fn<ChipActs['steps']>(async (plan) => answer([`Step for ${plan}`]));
    const { change } = openCard({ view: makeDivided(), acts: makeActs({ steps }) });
    expect(await screen.findByText('Step for null')).toBeDefined();
    change(makeDivided({ plan: 'Edu' }));
    expect(await screen.findByText('Step for Edu')).toBeDefined();
    expect(screen.queryByText('Step for null')).toBeNull();
  });
});
