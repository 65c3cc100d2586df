import { readAddress, type Address } from '../core/address';
import { assess, assessVendor } from '../core/assess';
import type { VendorIndex } from '../core/compiled-index';
import { findVendor } from '../core/match';
import type { Answerers } from './answer';
import { browser, type Runtime } from './api';
import { answerChip, answerSteps, type Knowledge } from './chip-answers';
import { today } from './clock';
import { profilePage } from './pages';
import { bringCard } from './chip-registration';
import { isOwnPage } from './read-question';
import { changeSettings, type Settings } from './settings';

/** The service worker's answers. It keeps no state between two of them, so the browser may end it at any time. */
export function answerers(knowledge: Knowledge): Answerers {
  const { index } = knowledge;
  const forOwner = async <T>(id: string, sender: Runtime.MessageSender, act: () => Promise<T>) =>
    ownsVendor(index, id, sender) ? act() : failed;
  return {
    assess: async (question) =>
      'address' in question
        ? assess(question.address, index, today())
        : assessVendor(question.id, index, today()),
    chip: ({ address }, sender) => answerChip(assess(address, index, today()), sender, knowledge),
    'chip-card': (_, sender) => bringCard(sender),
    'chip-steps': ({ id, plan }, sender) =>
      forOwner(id, sender, () => answerSteps(assessVendor(id, index, today()), plan)),
    'chip-hide': ({ id }, sender) =>
      forOwner(id, sender, () => store(({ hidden }) => ({ hidden: [...new Set([...hidden, id])] }))),
    'chip-size': ({ size }) => store(() => ({ chipSize: size })),
    'choose-plan': ({ id, plan }, sender) =>
      forOwner(id, sender, () => store(({ plans }) => ({ plans: withPlan(plans, id, plan) }))),
    'open-profile': ({ id }, sender) => forOwner(id, sender, () => openProfile(id)),
  };
}

const failed = { status: 'failed' } as const;

/** A page may speak for the vendor whose page it is, and for no other. */
function ownsVendor(index: VendorIndex, id: string, sender: Runtime.MessageSender): boolean {
  if (isOwnPage(sender)) return index.sheetOf(id) !== undefined;
  const address = pageAddress(sender);
  return address !== undefined && findVendor(address, index.sites) === id;
}

// Chromium leaves `sender.url` where the page was loaded; only the tab follows `history.pushState`.
function pageAddress({ url = '', tab }: Runtime.MessageSender): Address | undefined {
  const loaded = readAddress(url);
  const current = readAddress(tab?.url ?? '');
  return current?.hostname === loaded?.hostname ? current : loaded;
}

async function openProfile(id: string) {
  await browser.tabs.create({ url: profilePage(id) });
  return { status: 'done' } as const;
}

function withPlan(plans: Settings['plans'], id: string, plan: string | null): Settings['plans'] {
  const { [id]: _before, ...others } = plans;
  return plan === null ? others : { ...others, [id]: plan };
}

async function store(change: (settings: Settings) => Partial<Settings>) {
  try {
    await changeSettings(change);
    return { status: 'done' } as const;
  } catch {
    // A full disk is the world's mistake: the asker says so to the user.
    return failed;
  }
}
