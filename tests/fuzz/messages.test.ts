import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { z } from 'zod';
import { answerMessages } from '../../lib/browser/answer';
import { answerers } from '../../lib/browser/answerers';
import type { Runtime } from '../../lib/browser/api';
import { openIndex } from '../../lib/core/compiled-index';
import { compileDataset } from '../../lib/dataset/compile';
import { loadData } from '../../lib/dataset/load';
import { fakeApi } from '../browser/extension-api';
import { mutateJson } from './mutate-json';
import type { Random } from './random';
import { fuzz, patience } from './run';

const id = z
  .string()
  .max(80)
  .regex(/^[a-z0-9-]+$/);
const plan = z.string().max(120).nullable();
const address = z.looseObject({ hostname: z.string().max(253), pathname: z.string().max(8192) });
/** The questions that the chip may ask, said once more. */
const fromPage = z.union([
  z.looseObject({ kind: z.literal('chip'), address }),
  z.looseObject({ kind: z.literal('chip-card') }),
  z.looseObject({ kind: z.enum(['chip-steps', 'choose-plan']), id, plan }),
  z.looseObject({ kind: z.enum(['chip-hide', 'open-profile']), id }),
  z.looseObject({ kind: z.literal('chip-size'), size: z.enum(['pill', 'dot']) }),
]);
const fromOwnPage = z.union([
  fromPage,
  z.looseObject({ kind: z.literal('assess'), address }),
  z.looseObject({ kind: z.literal('assess'), id }),
]);

const { index, shorts, countries } = compileDataset(loadData());

test(
  'a mutated message is answered where it is a question of its sender, and else refused with nothing touched',
  async () => {
    fakeApi();
    answerMessages(answerers({ index: openIndex(index), shorts, countries }));
    const touched = watchStorage();
    const seen = { answered: 0, refused: 0, stored: 0 };
    await fuzz(100_000, async (random) => {
      const { message, sender } = mutated(random);
      touched.length = 0;
      const [answer] = await fakeBrowser.runtime.onMessage.trigger(message, sender as never, () => undefined);
      const said = `${JSON.stringify(message)} from ${JSON.stringify(sender)}`;
      const refused = (answer as { status?: unknown } | undefined)?.status === 'refused';
      if (refused === isAllowed(message, sender))
        throw new Error(`${refused ? 'refused' : 'answered'}: ${said}`);
      if (refused && touched.length > 0) throw new Error(`${touched.join()} for what was refused: ${said}`);
      if (!refused && typeof (answer as { status?: unknown }).status !== 'string')
        throw new Error(`no answer: ${said}`);
      seen[refused ? 'refused' : 'answered']++;
      if (touched.includes('set')) seen.stored++;
    });
    expect(Math.min(seen.answered, seen.refused, seen.stored)).toBeGreaterThan(100);
  },
  patience,
);

/** A sender as the browser describes it, and so of no odd shape: only its values differ. */
type Sender = Pick<Runtime.MessageSender, 'id' | 'url' | 'frameId'> & { tab?: { id?: number; url?: string } };

const own = fakeBrowser.runtime.getURL('' as '/');
const pages = [
  'https://fal.ai/',
  'https://chatgpt.com/',
  'https://github.com/features/copilot',
  'https://evil.example/',
];
const strangers = [
  'file:///etc/passwd',
  'about:blank',
  '',
  'data:text/html,x',
  `https://evil.example/${own}`,
];

function someSender(random: Random): Sender {
  const url = random.oneIn(4) ? `${own}popup.html` : random.pick(random.oneIn(8) ? strangers : pages);
  return {
    id: random.oneIn(20) ? 'other' : fakeBrowser.runtime.id,
    url,
    frameId: random.oneIn(20) ? 3 : 0,
    ...(!random.oneIn(20) && { tab: { id: 7, ...(random.oneIn(2) && { url: random.pick(pages) }) } }),
  };
}

function mutated(random: Random): { message: unknown; sender: Sender } {
  const sender = someSender(random);
  const vendor = random.pick(['fal', 'chatgpt', 'github-copilot', 'nobody']);
  const hostname = random.oneIn(2)
    ? new URL(sender.url || own).hostname
    : random.pick(['fal.ai', 'evil.example']);
  const question = random.pick<object>([
    { kind: 'chip', address: { hostname, pathname: '/' } },
    { kind: 'chip-card' },
    { kind: 'chip-steps', id: vendor, plan: null },
    { kind: 'chip-hide', id: vendor },
    { kind: 'chip-size', size: 'dot' },
    { kind: 'choose-plan', id: vendor, plan: 'Free' },
    { kind: 'open-profile', id: vendor },
    { kind: 'assess', address: { hostname, pathname: '/' } },
    { kind: 'assess', id: vendor },
  ]);
  if (random.oneIn(5)) return { message: question, sender };
  if (random.oneIn(20))
    return { message: random.pick<unknown>([undefined, null, 7, '', 'chip', [], [question]]), sender };
  const message = mutateJson(
    { ...structuredClone(question), ...(random.oneIn(3) && { address: { hostname } }) },
    random,
  );
  return { message, sender };
}

/** Who may ask what, said once more. */
function isAllowed(message: unknown, sender: Sender): boolean {
  if (sender.id !== fakeBrowser.runtime.id) return false;
  if (sender.url?.startsWith(own)) return fromOwnPage.safeParse(message).success;
  const { data } = fromPage.safeParse(message);
  if (!data || sender.tab?.id === undefined || sender.frameId !== 0) return false;
  if (!/^https?:/.test(sender.url ?? '')) return false;
  return data.kind !== 'chip' || data.address.hostname === new URL(sender.url ?? '').hostname;
}

/** Writes down what is done to the storage and to the tabs. */
function watchStorage(): string[] {
  const touched: string[] = [];
  const { local } = fakeBrowser.storage;
  for (const act of ['get', 'set', 'remove', 'clear'] as const) {
    const real = local[act].bind(local) as (...values: unknown[]) => Promise<unknown>;
    vi.spyOn(local, act).mockImplementation((async (...values: unknown[]) => {
      touched.push(act);
      return real(...values);
    }) as never);
  }
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation((async () => touched.push('tab')) as never);
  return touched;
}
