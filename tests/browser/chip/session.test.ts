import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openSession, type Stage } from '../../../lib/browser/chip/session';
import type { AnyQuestion } from '../../../lib/browser/messages';
import type { ChipView } from '../../../lib/core/chip';
import { makeView } from '../../components/chip/make';
import { late } from './late';

type Answerer = (question: AnyQuestion) => unknown;
const { asked, answer } = vi.hoisted(() => ({
  asked: [] as unknown[],
  answer: { by: ((_question) => undefined) as Answerer },
}));
vi.mock('../../../lib/browser/chip/ask', () => ({
  ask: async (question: AnyQuestion) => {
    asked.push(question);
    return answer.by(question);
  },
}));

let address = { hostname: 'fal.ai', pathname: '/' };
let drawn: (ChipView | undefined)[] = [];
const end = vi.fn<() => void>();
const stage: Stage = { address: () => address, draw: (view) => drawn.push(view), end };

beforeEach(() => {
  address = { hostname: 'fal.ai', pathname: '/' };
  drawn = [];
  asked.length = 0;
  answer.by = () => makeView();
  end.mockClear();
});

describe('looking', () => {
  test('asks for the address and draws the vendor', async () => {
    await openSession(stage).look();
    expect(asked).toEqual([{ kind: 'chip', address }]);
    expect(drawn).toEqual([makeView()]);
  });

  test('asks again only where host or path changed, or when told to', async () => {
    const session = openSession(stage);
    await session.look();
    await session.look();
    expect(asked).toHaveLength(1);
    address = { hostname: 'fal.ai', pathname: '/models' };
    await session.look();
    await session.look(true);
    expect(asked).toHaveLength(3);
  });

  test('drops an answer that comes after the page has gone on', async () => {
    const old = late<ChipView>();
    answer.by = () => old.promise;
    const session = openSession(stage);
    const first = session.look();
    address = { hostname: 'fal.ai', pathname: '/other' };
    answer.by = () => makeView({ id: 'other' });
    await session.look();
    old.answer(makeView({ id: 'old' }));
    await first;
    expect(drawn.map((view) => view?.id)).toEqual(['other']);
  });

  test.each(['unlisted', 'hidden', 'failed'])('draws nothing where the answer is %s', async (status) => {
    answer.by = () => ({ status });
    await openSession(stage).look();
    expect(drawn).toEqual([undefined]);
  });

  test('ends where the extension was reloaded', async () => {
    answer.by = () => undefined;
    await openSession(stage).look();
    expect(end).toHaveBeenCalledOnce();
    expect(drawn).toEqual([]);
  });
});

describe('acting', () => {
  test('a chosen plan is drawn at once and stored', async () => {
    const { acts } = await shown();
    expect(await acts.choosePlan('')).toBe(true);
    expect(drawn).toEqual([makeView({ plan: '' })]);
    expect(asked).toEqual([{ kind: 'choose-plan', id: 'fal', plan: '' }]);
  });

  test('a new size is drawn at once and stored for all sites', async () => {
    const { acts } = await shown();
    expect(await acts.resize('dot')).toBe(true);
    expect(drawn).toEqual([makeView({ size: 'dot' })]);
    expect(asked).toEqual([{ kind: 'chip-size', size: 'dot' }]);
  });

  test('a dot that the reader made a pill stays one, whatever the worker says of the site', async () => {
    const session = await shown();
    await session.acts.resize('pill');
    answer.by = () => makeView({ size: 'dot' });
    await session.look(true);
    expect(drawn.at(-1)?.size).toBe('pill');
    await session.acts.resize('dot');
    answer.by = () => makeView({ size: 'dot' });
    await session.look(true);
    expect(drawn.at(-1)?.size).toBe('dot');
  });

  test('hiding takes it off the page once it was stored', async () => {
    const { acts } = await shown();
    expect(await acts.hide()).toBe(true);
    expect(asked).toEqual([{ kind: 'chip-hide', id: 'fal' }]);
    expect(drawn).toEqual([undefined]);
  });

  test('what the browser refuses to store is said to be so, and stays', async () => {
    const { acts } = await shown();
    answer.by = () => ({ status: 'failed' });
    expect(await acts.hide()).toBe(false);
    expect(drawn).toEqual([]);
    expect(await acts.choosePlan('')).toBe(false);
    expect(drawn).toEqual([makeView({ plan: '' })]);
    acts.leave();
    expect(drawn.at(-1)).toBeUndefined();
  });

  test('steps are given, or undefined where they failed', async () => {
    const { acts } = await shown();
    const steps = { status: 'steps', steps: ['Conclude the DPA'], more: 0 };
    answer.by = () => steps;
    expect(await acts.steps('Free')).toEqual(steps);
    expect(asked).toEqual([{ kind: 'chip-steps', id: 'fal', plan: 'Free' }]);
    answer.by = () => ({ status: 'failed' });
    expect(await acts.steps(null)).toBeUndefined();
    expect(end).not.toHaveBeenCalled();
  });

  test.each([
    ['steps', (acts) => acts.steps(null)],
    ['choosePlan', (acts) => acts.choosePlan(null)],
    ['resize', (acts) => acts.resize('dot')],
    ['hide', (acts) => acts.hide()],
    ['openProfile', (acts) => acts.openProfile()],
  ] satisfies [string, (acts: Awaited<ReturnType<typeof shown>>['acts']) => unknown][])(
    '%s ends it where the extension was reloaded',
    async (_, act) => {
      const { acts } = await shown();
      answer.by = () => undefined;
      await act(acts);
      await Promise.resolve();
      expect(end).toHaveBeenCalledOnce();
    },
  );

  test('the profile is opened by the worker', async () => {
    const { acts } = await shown();
    acts.openProfile();
    expect(asked).toEqual([{ kind: 'open-profile', id: 'fal' }]);
  });
});

async function shown() {
  const session = openSession(stage);
  await session.look();
  asked.length = 0;
  drawn = [];
  answer.by = () => ({ status: 'done' });
  return session;
}
