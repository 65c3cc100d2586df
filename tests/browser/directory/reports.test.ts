// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { saveProfile } from '../../../lib/browser/directory/reports';
import { saveFile } from '../../../lib/browser/directory/save';
import type { ProfileScreen } from '../../../lib/core/directory-screens';
import { inputFor } from '../../core/report/input';
import { realSheet } from '../../fixtures/listed';

vi.mock('../../../lib/browser/directory/save', () => ({ saveFile: vi.fn<typeof saveFile>() }));

beforeEach(() => vi.mocked(saveFile).mockClear());

function profileOf(plan: string | null, sheet = true): ProfileScreen {
  const { law, dataset, ...input } = inputFor(realSheet('chatgpt'), 'en');
  return {
    kind: 'profile',
    ...input,
    sheet: sheet ? input.sheet : undefined,
    fault: null,
    plan,
    ticks: {},
    unsaved: false,
    alternatives: [],
    places: [],
    compared: false,
    isFull: false,
    entries: [],
    dataset: { ...dataset, law },
  };
}

test.each([
  ['Enterprise / Edu', 'Enterprise / Edu', 'conditional'],
  ['Free / Plus / Pro', 'Free / Plus / Pro', 'not-recommended'],
  [null, null, 'conditional'],
])('with %s chosen the report is on %s', (chosen, plan, personal) => {
  saveProfile(profileOf(chosen), 'json');
  const [name, kind, contents] = vi.mocked(saveFile).mock.lastCall ?? [];
  expect([name, kind]).toEqual(['gdpr-lens-chatgpt', 'json']);
  expect(JSON.parse(contents ?? '')).toMatchObject({ id: 'chatgpt', plan, verdicts: { personal } });
});

test('there is no report without a sheet', () => {
  saveProfile(profileOf(null, false), 'markdown');
  expect(saveFile).not.toHaveBeenCalled();
});
