// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as journal from '../../../lib/browser/journal';
import { painted } from '../../../lib/browser/painted';
import { runPopup } from '../../../lib/browser/popup/run';
import type { PopupActs, PopupView, VendorScreen } from '../../../lib/core/popup-view';
import type { Assessment } from '../../../lib/core/assess';
import { directoryEntry } from '../../../lib/dataset/directory-entries';
import { listedOf, realSheet } from '../../fixtures/listed';
import { methodology } from '../../fixtures/methodology/data';
import { late } from '../chip/late';
import { fakePage, packagedFiles, refuseToStore, serve } from '../page-files';

vi.mock('../../../lib/browser/journal', { spy: true });
vi.mock('../../../lib/browser/painted', () => ({ painted: vi.fn<() => Promise<void>>(async () => {}) }));

beforeEach(() => {
  serve(packagedFiles());
  location.hash = '#/vendor/fal';
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.mocked(painted).mockReset();
});

/** Runs the popup; `last` is what is on screen now. */
async function open(page = fakePage()) {
  let last: { view: PopupView; acts: PopupActs } | undefined;
  await runPopup('en', (view, acts) => (last = { view, acts }));
  await expect
    .poll(() => last?.view.screen)
    .toSatisfy((screen) => screen?.kind !== 'vendor' || screen.complete);
  const now = () => {
    if (!last) throw new Error('Nothing was drawn.');
    return last;
  };
  return { ...page, view: () => now().view, acts: now().acts };
}

const stored = () => fakeBrowser.storage.local.get();

test('draws the answer first, and what stands below it once that is painted', async () => {
  fakePage();
  const paint = late<void>();
  vi.mocked(painted).mockReturnValue(paint.promise);
  const drawn: PopupView[] = [];
  await runPopup('en', (view) => drawn.push(view));
  await new Promise((resolve) => setTimeout(resolve, 20));
  const answer = {
    screen: { listed: { id: 'fal' }, complete: false, sheet: undefined },
    access: { total: 2 },
  };
  expect(drawn.at(-1)).toMatchObject(answer);
  paint.answer();
  await expect.poll(() => drawn.at(-1)?.screen).toMatchObject({ complete: true, sheet: { id: 'fal' } });
});

test('a vendor that is loaded again keeps what is read of it', async () => {
  const page = await open();
  const paint = late<void>();
  vi.mocked(painted).mockReturnValue(paint.promise);
  page.grant(['*://*/*']);
  await expect.poll(page.view).toMatchObject({ access: null });
  expect(page.view()).toMatchObject({ screen: { complete: true, sheet: { id: 'fal' } } });
  paint.answer();
});

test('what was read of one vendor does not show at the next', async () => {
  const { view, sendMessage } = await open();
  const paint = late<void>();
  vi.mocked(painted).mockReturnValue(paint.promise);
  sendMessage.mockResolvedValue(listedOf(realSheet('slack')) as never);
  location.hash = '#/vendor/slack';
  window.dispatchEvent(new Event('hashchange'));
  await expect.poll(view).toMatchObject({ screen: { listed: { id: 'slack' } } });
  expect(view()).toMatchObject({ screen: { complete: false, sheet: undefined } });
  paint.answer();
  await expect.poll(view).toMatchObject({ screen: { complete: true, fault: '/vendors/slack.json' } });
});

test('draws everything that is there', async () => {
  const { view } = await open();
  expect(view()).toMatchObject({
    screen: { kind: 'vendor', listed: { id: 'fal' }, found: true, ticks: {}, chipHidden: false },
    access: { missing: ['*://*.fal.ai/*', '*://*.slack.com/*'], total: 2 },
  });
});

test('another route is followed', async () => {
  const { view } = await open();
  location.hash = '#/search';
  window.dispatchEvent(new Event('hashchange'));
  await expect.poll(view).toMatchObject({ screen: { kind: 'search', reason: 'asked' } });
});

test.each([
  ['/texts/en.json', { kind: 'broken', file: '/texts/en.json' }],
  ['/vendors/fal.json', { kind: 'vendor', fault: '/vendors/fal.json' }],
  ['/dataset.json', { kind: 'vendor', fault: null }],
])('without %s it still says what it can', async (file, screen) => {
  const { [file]: _gone, ...others } = packagedFiles();
  serve(others);
  expect((await open()).view()).toMatchObject({ screen });
});

describe('site access', () => {
  test('is asked for within the click itself, for what is missing', async () => {
    const { acts, permissions, view, grant } = await open(fakePage(['*://*.fal.ai/*']));
    acts.allow();
    expect(permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: ['*://*.slack.com/*'] });
    grant(['*://*/*']);
    await expect.poll(view).toMatchObject({ access: null });
  });

  test('is not offered again after Not now', async () => {
    const { acts, view } = await open();
    acts.declineAccess();
    await expect.poll(view).toMatchObject({ access: null });
    expect(await stored()).toEqual({ accessDeclined: true });
    expect((await open()).view().access).toBeNull();
  });

  test('a browser that does not store Not now is told of, and the offer goes all the same', async () => {
    const { acts, view } = await open();
    refuseToStore();
    acts.declineAccess();
    await expect.poll(view).toMatchObject({ access: null, screen: { unsaved: true } });
  });
});

describe('what the reader writes down', () => {
  test('a tick is kept and taken back', async () => {
    const { acts, view } = await open();
    acts.tick('C-SCC-TIA', true);
    await expect
      .poll(view)
      .toMatchObject({ screen: { ticks: { 'C-SCC-TIA': expect.stringMatching(/^\d{4}-\d\d-\d\d$/) } } });
    expect(await journal.readTicks('fal')).toHaveLength(1);
    acts.tick('C-SCC-TIA', false);
    await expect.poll(() => view().screen).toHaveProperty('ticks', {});
    expect(await journal.readTicks('fal')).toEqual([]);
  });

  test('a tick of the vendor that was left is kept, and does not show at the next', async () => {
    const { acts, view } = await open();
    acts.tick('C-LEFT', true);
    view().screen = { ...view().screen, listed: listedOf(realSheet('slack')) } as VendorScreen; // the next screen
    await expect.poll(() => journal.readTicks('fal')).toMatchObject([{ step: 'C-LEFT' }]);
    expect(view().screen).toHaveProperty('ticks', {});
  });

  test('two ticks in one go are both kept and shown', async () => {
    const { acts, view } = await open();
    acts.tick('A', true);
    acts.tick('B', true);
    await expect
      .poll(view)
      .toMatchObject({ screen: { ticks: { A: expect.anything(), B: expect.anything() } } });
  });

  test('a journal that refuses is told of, and the tick does not stand', async () => {
    const { acts, view } = await open();
    vi.mocked(journal.tick).mockRejectedValueOnce(new Error('QuotaExceededError'));
    acts.tick('C-DPO', true);
    await expect.poll(view).toMatchObject({ screen: { unsaved: true } });
    expect(view()).not.toMatchObject({ screen: { ticks: { 'C-DPO': expect.anything() } } });
  });

  test('a journal that cannot be read is told of', async () => {
    vi.mocked(journal.readTicks).mockRejectedValueOnce(new Error('no'));
    expect((await open()).view()).toMatchObject({ screen: { unsaved: true, ticks: {} } });
  });

  test.each([
    ['done', { plan: 'Enterprise', unsaved: false }],
    ['failed', { plan: null, unsaved: true }],
    ['refused', { plan: null, unsaved: true }],
  ])('where the worker answers %s, the plan shows %j', async (status, screen) => {
    const { acts, view, sendMessage } = await open();
    sendMessage.mockResolvedValue({ status } as never);
    acts.choosePlan('Enterprise');
    await expect.poll(view).toMatchObject({ screen });
    expect(sendMessage).toHaveBeenLastCalledWith({ kind: 'choose-plan', id: 'fal', plan: 'Enterprise' });
  });

  test('where the worker does not answer, the plan is not shown as kept', async () => {
    const { acts, view, sendMessage } = await open();
    sendMessage.mockRejectedValue(new Error('Could not establish connection.'));
    acts.choosePlan('Enterprise');
    await expect.poll(view).toMatchObject({ screen: { plan: null, unsaved: true } });
  });

  test('a chip that was hidden and off comes back, here alone', async () => {
    await fakeBrowser.storage.local.set({ hidden: ['slack', 'fal'], chipSize: 'off' });
    const { acts, view } = await open();
    expect(view()).toMatchObject({ screen: { chipHidden: true } });
    acts.showChip();
    await expect.poll(view).toMatchObject({ screen: { chipHidden: false } });
    expect(await stored()).toEqual({ hidden: ['slack'], chipSize: 'pill' });
  });

  test('a chip that cannot be shown again is told of', async () => {
    await fakeBrowser.storage.local.set({ hidden: ['fal'] });
    const { acts, view } = await open();
    refuseToStore();
    acts.showChip();
    await expect.poll(view).toMatchObject({ screen: { chipHidden: true, unsaved: true } });
  });
});

test('the search reads the list once, with the first letter', async () => {
  const { acts } = await open();
  const read = vi.spyOn(globalThis, 'fetch');
  expect(read).not.toHaveBeenCalled();
  expect(await acts.search('slack')).toMatchObject([{ id: 'slack' }]);
  expect(await acts.search('fal')).toMatchObject([{ id: 'fal' }]);
  expect(read).toHaveBeenCalledTimes(1);
});

test('a list that cannot be read is named, and tried again with the next letter', async () => {
  const { acts } = await open();
  const { '/vendors.json': list, ...others } = packagedFiles();
  serve(others);
  expect(await acts.search('slac')).toEqual({ kind: 'broken', file: '/vendors.json' });
  serve({ '/vendors.json': list });
  expect(await acts.search('slack')).toMatchObject([{ id: 'slack' }]);
});

test('a worker that does not answer is told', async () => {
  const page = fakePage();
  page.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
  expect((await open(page)).view()).toMatchObject({ screen: { kind: 'broken', file: null } });
});

test('what was loaded for an earlier link is not shown over a later one', async () => {
  const { view, sendMessage } = await open();
  const slow = late<Assessment>();
  sendMessage.mockReturnValueOnce(slow.promise as never);
  const go = (hash: string) => {
    location.hash = hash;
    window.dispatchEvent(new Event('hashchange'));
  };
  go('#/vendor/slack');
  go('#/search');
  await expect.poll(view).toMatchObject({ screen: { kind: 'search' } });
  slow.answer(listedOf(realSheet('fal')));
  await new Promise((resolve) => setTimeout(resolve));
  expect(view()).toMatchObject({ screen: { kind: 'search' } });
});

describe('alternatives', () => {
  const directory = ['nextcloud', 'fal', 'scaleway'].map((id) =>
    directoryEntry(realSheet(id), methodology, '2026-11-24'),
  );
  const files = () => ({ ...packagedFiles(), '/directory.json': directory });

  test('are found when they are asked for, and not before', async () => {
    serve(files());
    const read = vi.spyOn(globalThis, 'fetch');
    const { acts } = await open();
    expect(read.mock.calls.flat().join()).not.toContain('/directory.json');
    expect(await acts.alternatives('fal')).toMatchObject([{ entry: { id: 'scaleway' } }]);
  });

  test('are none for a vendor that is not in the list', async () => {
    serve(files());
    expect(await (await open()).acts.alternatives('gone')).toEqual([]);
  });

  test('that cannot be read are told with the file', async () => {
    const { acts } = await open();
    expect(await acts.alternatives('fal')).toEqual({ kind: 'broken', file: '/directory.json' });
  });
});

test('the settings open', async () => {
  (await open()).acts.openSettings();
  expect(fakeBrowser.runtime.openOptionsPage).toHaveBeenCalledTimes(1);
});
