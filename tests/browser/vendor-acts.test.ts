import { expect, test } from 'vitest';
import { vendorActs } from '../../lib/browser/vendor-acts';
import { listedOf, realSheet } from '../fixtures/listed';

const fal = listedOf(realSheet('fal'));
const slack = listedOf(realSheet('slack'));

interface Screen {
  listed: typeof fal;
  ticks: string[];
}

function stage(first?: Screen) {
  let now = first;
  const change = vendorActs(
    () => now,
    (screen) => (now = screen),
  );
  return { change, now: () => now, go: (screen?: Screen) => (now = screen) };
}

const add = (step: string) => async (screen: Screen) => ({ ticks: [...screen.ticks, step] });

test('two acts in one go both show', async () => {
  const { change, now } = stage({ listed: fal, ticks: [] });
  change(add('A'));
  change(add('B'));
  await expect.poll(now).toEqual({ listed: fal, ticks: ['A', 'B'] });
});

test.each([[{ listed: slack, ticks: [] }], [undefined]])(
  'a late act changes no other screen',
  async (next) => {
    const { change, now, go } = stage({ listed: fal, ticks: [] });
    const seen: string[] = [];
    change(async (screen) => {
      seen.push(screen.listed.id);
      return { ticks: ['A'] };
    });
    go(next);
    await expect.poll(() => seen).toEqual(['fal']);
    await Promise.resolve();
    expect(now()).toEqual(next);
  },
);

test('where no vendor is shown nothing is done', () => {
  const { change } = stage();
  change(() => expect.unreachable());
});
