import { describe, expect, test } from 'vitest';
import type { Condition } from '../../lib/core/rating/rating';
import type { Step } from '../../lib/core/sheet';
import { openSteps } from '../../lib/core/steps';

const words = {
  lang: 'en' as const,
  criterion: (id: string) => id,
  conditions: {
    'C-SCC-TIA': 'Conclude the SCCs ({countries}).',
    'C-PLAN': 'Use only “{plan}” ({topics}).',
    'C-RETENTION-SET': 'Set the shortest retention.',
  },
};
const condition = (id: string, params: Condition['params'] = {}): Condition => ({
  id,
  type: 'setting',
  from: 'R-X',
  params,
});
const step = (en: string, more: Partial<Step> = {}): Step => ({ en, de: `${en} (de)`, ...more });
const texts = (conditions: Condition[], steps: Step[]) =>
  openSteps(conditions, steps, words).map(({ text }) => text);

describe('openSteps', () => {
  test("says a condition in the rules' words where the sheet has no step for it", () => {
    expect(texts([condition('C-SCC-TIA', { countries: ['US'] })], [])).toEqual([
      'Conclude the SCCs (United States).',
    ]);
  });

  test("says it in the vendor's words where the sheet has one, with its link and when it is due", () => {
    const steps = [step('Send the header.', { url: 'https://fal.ai/docs', settles: ['C-RETENTION-SET'] })];
    expect(openSteps([condition('C-RETENTION-SET')], steps, words)).toEqual([
      { key: 'C-RETENTION-SET', text: 'Send the header.', url: 'https://fal.ai/docs', type: 'setting' },
    ]);
  });

  test('a step that settles two stands once', () => {
    const steps = [step('Both at once.', { settles: ['C-SCC-TIA', 'C-RETENTION-SET'] })];
    expect(texts([condition('C-SCC-TIA'), condition('C-RETENTION-SET')], steps)).toEqual(['Both at once.']);
  });

  test('two steps for one condition both stand, each with a key of its own', () => {
    const steps = [step('First.', { settles: ['C-SCC-TIA'] }), step('Second.', { settles: ['C-SCC-TIA'] })];
    const open = openSteps([condition('C-SCC-TIA')], steps, words);
    expect(open.map(({ text }) => text)).toEqual(['First.', 'Second.']);
    expect(new Set(open.map(({ key }) => key)).size).toBe(2);
  });

  test("the sheet's remaining steps come last, in its own order", () => {
    const steps = [
      step('A.'),
      step('Settled.', { settles: ['C-SCC-TIA'] }),
      step('B.', { settles: ['C-OTHER'] }),
    ];
    expect(texts([condition('C-SCC-TIA')], steps)).toEqual(['Settled.', 'A.', 'B.']);
  });

  test('two plans that are asked for are two steps', () => {
    const asked = [
      condition('C-PLAN', { plan: 'Team', topics: ['dpa'] }),
      condition('C-PLAN', { plan: 'Pro', topics: ['dpa'] }),
    ];
    expect(openSteps(asked, [], words).map(({ key }) => key)).toEqual(['C-PLAN:Team', 'C-PLAN:Pro']);
  });

  test('a step whose words changed has to be met anew', () => {
    const [before] = openSteps([], [step('Sign it.')], words);
    const [after] = openSteps([], [step('Sign the new one.')], words);
    expect(after?.key).not.toBe(before?.key);
  });

  test('speaks German', () => {
    expect(openSteps([], [step('Sign it.')], { ...words, lang: 'de' })[0]?.text).toBe('Sign it. (de)');
  });
});
