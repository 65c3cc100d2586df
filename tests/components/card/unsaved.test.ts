// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { makeActs, makeDivided } from '../chip/make';
import { button, openCard, opener } from '../chip/show';

const refused = 'The browser refuses to store this. Your choice holds on this page alone.';
const refuse = () => vi.fn<() => Promise<boolean>>(async () => false);

describe('a browser that refuses to store', () => {
  test('is told of where the card is hidden; closing it takes the chip off this page', async () => {
    const { acts, card } = openCard({ acts: makeActs({ hide: refuse() }) });
    fireEvent.click(button('Hide on this site'));
    expect(await screen.findByText(refused)).toBeDefined();
    expect(acts.leave).not.toHaveBeenCalled();
    fireEvent.keyDown(card, { key: 'Escape' });
    expect(acts.leave).toHaveBeenCalledOnce();
  });

  test('is told of where it is shrunk or a plan is chosen; the card stays open', async () => {
    openCard({ view: makeDivided(), acts: makeActs({ resize: refuse(), choosePlan: refuse() }) });
    fireEvent.click(button('Shrink to a dot'));
    expect(await screen.findByText(refused)).toBeDefined();
    fireEvent.click(button('Close'));
    fireEvent.click(opener());
    expect(screen.queryByText(refused)).toBeNull();
    fireEvent.click(screen.getAllByRole('radio')[1] as HTMLElement); // there are four
    expect(await screen.findByText(refused)).toBeDefined();
  });
});
