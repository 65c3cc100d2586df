import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { today } from '../../../lib/browser/clock';
import * as journal from '../../../lib/browser/journal';
import { keepPlan, keepTick } from '../../../lib/browser/keep';
import { declineAccess, isVendor, showChipAgain } from '../../../lib/browser/popup/acts';
import type { VendorScreen } from '../../../lib/core/popup-view';
import { listedOf, realSheet, textsIn } from '../../fixtures/listed';
import { fakePage, refuseToStore } from '../page-files';

vi.mock('../../../lib/browser/journal', { spy: true });

const screen: VendorScreen = {
  kind: 'vendor',
  listed: listedOf(realSheet('fal')),
  complete: true,
  sheet: realSheet('fal'),
  fault: null,
  texts: textsIn('en'),
  today: '2026-11-24',
  plan: null,
  ticks: { 'C-DPO': '2026-11-01' },
  unsaved: true,
  chipHidden: true,
  found: true,
};
const stored = () => fakeBrowser.storage.local.get();

beforeEach(async () => {
  fakePage();
  for (const { vendor, step } of await journal.readAllTicks()) await journal.untick(vendor, step);
});

describe('a tick', () => {
  test('is written down for the vendor with the day, beside those there before', async () => {
    const change = await keepTick(screen, 'C-SCC-TIA', true);
    expect(change).toEqual({ ticks: { 'C-DPO': '2026-11-01', 'C-SCC-TIA': today() }, unsaved: false });
    expect(await journal.readAllTicks()).toEqual([{ vendor: 'fal', step: 'C-SCC-TIA', on: today() }]);
  });

  test('is taken back at this vendor alone', async () => {
    await journal.tick({ vendor: 'fal', step: 'C-DPO', on: '2026-11-01' });
    await journal.tick({ vendor: 'slack', step: 'C-DPO', on: '2026-11-02' });
    expect(await keepTick(screen, 'C-DPO', false)).toEqual({ ticks: {}, unsaved: false });
    expect(await journal.readAllTicks()).toEqual([{ vendor: 'slack', step: 'C-DPO', on: '2026-11-02' }]);
  });

  test('leaves the screen that it was asked from as it is', async () => {
    await keepTick(screen, 'C-DPO', false);
    expect(screen.ticks).toEqual({ 'C-DPO': '2026-11-01' });
  });

  test.each([true, false])(
    'that the journal refuses (%j) changes nothing but the word on it',
    async (done) => {
      vi.mocked(journal.tick).mockRejectedValueOnce(new Error('QuotaExceededError'));
      vi.mocked(journal.untick).mockRejectedValueOnce(new Error('QuotaExceededError'));
      expect(await keepTick(screen, 'C-DPO', done)).toEqual({ unsaved: true });
    },
  );
});

describe('a plan', () => {
  test.each(['Enterprise', '', null])('%j is given to the worker to keep', async (plan) => {
    const { sendMessage } = fakePage([], { status: 'done' });
    expect(await keepPlan(screen, plan)).toEqual({ plan, unsaved: false });
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ kind: 'choose-plan', id: 'fal', plan });
  });

  test.each(['failed', 'refused'])('is not shown as kept where the worker answers %s', async (status) => {
    fakePage([], { status });
    expect(await keepPlan(screen, 'Enterprise')).toEqual({ unsaved: true });
  });

  test.each([undefined, null])('is not shown as kept where the answer is %j', async (answer) => {
    fakePage().sendMessage.mockResolvedValue(answer as never);
    expect(await keepPlan(screen, 'Enterprise')).toEqual({ unsaved: true });
  });

  test('is not shown as kept where nobody answers', async () => {
    fakePage().sendMessage.mockRejectedValue(new Error('Could not establish connection.'));
    expect(await keepPlan(screen, 'Enterprise')).toEqual({ unsaved: true });
  });
});

describe('the chip', () => {
  test.each<[before: Record<string, unknown>, after: object]>([
    [{ hidden: ['slack', 'fal'] }, { hidden: ['slack'], chipSize: 'pill' }],
    [{ chipSize: 'off' }, { hidden: [], chipSize: 'pill' }],
    [
      { chipSize: 'dot', hidden: ['fal'] },
      { hidden: [], chipSize: 'dot' },
    ],
  ])('hidden by %j comes back as %j', async (before, after) => {
    await fakeBrowser.storage.local.set(before);
    expect(await showChipAgain(screen)).toEqual({ chipHidden: false, unsaved: false });
    expect(await stored()).toEqual(after);
  });

  test('stays hidden where the browser refuses to store', async () => {
    refuseToStore();
    expect(await showChipAgain(screen)).toEqual({ unsaved: true });
  });
});

test('Not now is remembered, and it is known where it was not', async () => {
  expect(await declineAccess()).toBe(true);
  expect(await stored()).toEqual({ accessDeclined: true });
  refuseToStore();
  expect(await declineAccess()).toBe(false);
});

test.each([
  [screen, true],
  [{ kind: 'broken', file: '/texts/en.json' } as const, false],
  [{ kind: 'search', reason: 'asked', hostname: '', verdicts: screen.texts.verdicts } as const, false],
])('%#: a screen is a vendor’s: %j', (some, yes) => {
  expect(isVendor(some)).toBe(yes);
});
