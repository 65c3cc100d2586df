// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { offerCard, offeredCard } from '../../../lib/browser/chip/card';
import { replaceEarlier } from '../../../lib/browser/chip/one';
import type { Cards } from '../../../components/chip/mount';
import { runChip } from '../../../lib/browser/chip/run';
import type { ChipScene, ChipView } from '../../../lib/core/chip';
import { makeView } from '../../components/chip/make';
import { late } from './late';
import { giveTopLayer } from './top-layer';

const send = vi.fn<() => Promise<unknown>>();
const runtimeId = fakeBrowser.runtime.id;
const draw = vi.fn<(scene: ChipScene | undefined) => void>();
const mount = (container: HTMLElement) => (scene: ChipScene | undefined) => {
  draw(scene);
  container.textContent = scene?.view.name ?? '';
};

beforeEach(() => {
  giveTopLayer();
  send.mockReset().mockResolvedValue(makeView());
  draw.mockClear();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(send);
});
afterEach(() => {
  Object.assign(fakeBrowser.runtime, { id: runtimeId });
  replaceEarlier(() => undefined);
  history.replaceState({}, '', '/');
});

const hosts = () => [...document.documentElement.children].filter((child) => child.localName === 'div');
const shown = () => hosts().map((host) => host.shadowRoot?.querySelector('.lens')?.textContent);
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
async function run() {
  runChip(() => ({ css: '', mode: 'open', lang: 'en', mount }));
  await settled();
}
async function replaceRoot(times: number): Promise<void> {
  if (times === 0) return;
  document.documentElement.remove();
  document.append(document.createElement('html'));
  await settled();
  await replaceRoot(times - 1);
}
const lens = () => hosts()[0]?.shadowRoot?.querySelector<HTMLElement>('.lens');

describe('one chip', () => {
  test('stands on a vendor’s page', async () => {
    await run();
    expect(shown()).toEqual(['fal']);
  });

  test('is all there is after a second injection', async () => {
    await run();
    await run();
    expect(shown()).toEqual(['fal']);
  });

  test('is not there where nothing is listed', async () => {
    send.mockResolvedValue({ status: 'unlisted' });
    await run();
    expect(hosts()).toEqual([]);
  });

  test('does not stand in frames', async () => {
    vi.spyOn(window, 'top', 'get').mockReturnValue({} as Window); // another window
    await run();
    expect(send).not.toHaveBeenCalled();
  });

  test('does not stand in files, but the worker hears of them, for the button', async () => {
    vi.spyOn(document, 'contentType', 'get').mockReturnValue('application/pdf');
    await run();
    expect(send).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ kind: 'chip' }));
    expect(hosts()).toEqual([]);
  });

  test('is made anew where the page replaced its root, three times and no more', async () => {
    await run();
    const first = hosts()[0];
    const root = document.documentElement;
    await replaceRoot(3);
    expect(shown()).toEqual(['fal']);
    expect(hosts()[0]).not.toBe(first);
    await replaceRoot(1);
    expect(hosts()).toEqual([]);
    document.documentElement.remove();
    document.append(root);
  });

  test('waits until a prerendered page is shown', async () => {
    Object.assign(document, { prerendering: true });
    await run();
    expect(send).not.toHaveBeenCalled();
    Object.assign(document, { prerendering: false });
    document.dispatchEvent(new Event('prerenderingchange'));
    await settled();
    expect(shown()).toEqual(['fal']);
  });
});

describe('the card', () => {
  let cards: Cards | undefined;
  const keep = (container: HTMLElement, given: Cards) => {
    cards = given;
    return mount(container);
  };
  const open = () => ({ show: () => undefined, shut: () => undefined });
  const brings = (status: string) =>
    send.mockImplementation(async () => {
      offerCard({ css: '.card { color: red }', open });
      return { status };
    });

  test('is brought by the worker, with its styles', async () => {
    runChip(() => ({ css: '', mode: 'open', lang: 'en', mount: keep }));
    await settled();
    expect(cards?.here()).toBeUndefined();
    brings('done');
    expect(await cards?.bring()).toBe(true);
    expect(send).toHaveBeenLastCalledWith({ kind: 'chip-card' });
    expect(cards?.here()).toBe(open);
    const sheets = hosts()[0]?.shadowRoot?.adoptedStyleSheets ?? [];
    expect(sheets.map((sheet) => sheet.cssRules[0]?.cssText)).toContainEqual(expect.stringMatching(/^.card/));
  });

  test('is not there where the worker could not bring it', async () => {
    runChip(() => ({ css: '', mode: 'open', lang: 'en', mount: keep }));
    await settled();
    send.mockResolvedValue({ status: 'failed' });
    expect(await cards?.bring()).toBe(false);
    expect(cards?.here()).toBeUndefined();
  });

  test('that an earlier version of the extension left is not taken', async () => {
    offerCard({ css: '', open });
    await run();
    expect(offeredCard()).toBeUndefined();
  });
});

describe('keeping step', () => {
  test('a page that goes on without loading is asked about again', async () => {
    await run();
    send.mockResolvedValue(makeView({ name: 'other' }));
    history.pushState({}, '', '/other');
    window.dispatchEvent(new Event('popstate'));
    await settled();
    expect(send).toHaveBeenLastCalledWith(
      expect.objectContaining({ address: { hostname: location.hostname, pathname: '/other' } }),
    );
    expect(shown()).toEqual(['other']);
  });

  test('a page that leaves the vendor loses the chip', async () => {
    await run();
    send.mockResolvedValue({ status: 'unlisted' });
    history.pushState({}, '', '/away');
    window.dispatchEvent(new Event('popstate'));
    await settled();
    expect(hosts()).toEqual([]);
  });

  test('a page that comes back from the cache is asked about again, a fresh one is not', async () => {
    await run();
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    expect(send).toHaveBeenCalledOnce();
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(send).toHaveBeenCalledTimes(2);
  });

  test('the worker’s word to look again is followed, also where the chip was hidden', async () => {
    send.mockResolvedValue({ status: 'hidden' });
    await run();
    expect(hosts()).toEqual([]);
    send.mockResolvedValue(makeView());
    await fakeBrowser.runtime.onMessage.trigger({ kind: 'look-again' }, {}, () => undefined);
    await settled();
    expect(shown()).toEqual(['fal']);
  });

  test('full screen belongs to the page, also where it began before', async () => {
    showFull(document.body);
    await run();
    expect(lens()?.hidden).toBe(true);
    showFull(null);
    showFull(document.body);
    expect(lens()?.hidden).toBe(true);
    showFull(null);
    expect(lens()?.hidden).toBe(false);
  });
});

describe('an extension that was reloaded', () => {
  test.each([
    ['the page goes on', () => void history.pushState({}, '', '/on')],
    ['the tab is looked at', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['the user clicks the chip', () => lens()?.dispatchEvent(userClick())],
  ])('takes its chip along when %s, for good', async (_, act) => {
    await run();
    lose();
    act();
    window.dispatchEvent(new Event('popstate'));
    await settled();
    expect(hosts()).toEqual([]);
    expect(draw).toHaveBeenLastCalledWith(undefined);
    const drawn = draw.mock.calls.length;
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await settled();
    expect(draw).toHaveBeenCalledTimes(drawn);
  });

  test('draws nothing when an answer comes after the end', async () => {
    const old = late<ChipView>();
    send.mockReturnValue(old.promise);
    await run();
    replaceEarlier(() => undefined);
    const drawn = draw.mock.calls.length;
    old.answer(makeView());
    await settled();
    expect(hosts()).toEqual([]);
    expect(draw).toHaveBeenCalledTimes(drawn);
  });
});

const lose = () => Object.assign(fakeBrowser.runtime, { id: undefined });

function showFull(element: Element | null) {
  Object.defineProperty(document, 'fullscreenElement', { value: element, configurable: true });
  document.dispatchEvent(new Event('fullscreenchange'));
}

function userClick() {
  const event = new Event('click', { bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}
