import { readAddress } from '../core/address';
import { actionFace } from '../core/action-face';
import { assess, assessVendor, type Listed } from '../core/assess';
import type { ChipAnswer, ChipSteps } from '../core/chip';
import { chipView, chosenOffering } from '../core/chip-view';
import type { VendorIndex } from '../core/compiled-index';
import { findVendor } from '../core/match';
import type { Lang } from '../core/sheet';
import { clearAction, paintAction } from './action';
import type { Answerers } from './answer';
import { browser, type Runtime } from './api';
import { today } from './clock';
import { isOwnPage } from './read-question';
import { readSettings, writeSettings, type Settings } from './settings';
import { vendorSteps } from './vendor-steps';
import { readWords } from './words';

/** What the service worker knows: compiled into it. */
export interface Knowledge {
  index: VendorIndex;
  /** Short texts of the rules by language. */
  shorts: Record<Lang, Record<string, string>>;
}

/** The service worker's answers. It keeps no state between two of them, so the browser may end it at any time. */
export function answerers(knowledge: Knowledge): Answerers {
  const { index } = knowledge;
  return {
    assess: async (question) =>
      'address' in question
        ? assess(question.address, index, today())
        : assessVendor(question.id, index, today()),
    chip: async ({ address }, sender) => {
      const assessment = assess(address, index, today());
      const { settings } = await readSettings();
      await paintTab(sender, assessment.status === 'listed' ? assessment : undefined, settings);
      return assessment.status === 'listed' ? answerChip(assessment, settings, knowledge) : assessment;
    },
    'chip-steps': async ({ id, plan }, sender) =>
      ownsVendor(index, id, sender) ? answerSteps(assessVendor(id, index, today()), plan) : failed,
    'chip-hide': async ({ id }, sender) => {
      if (!ownsVendor(index, id, sender)) return failed;
      const { settings } = await readSettings();
      return store({ hidden: [...new Set([...settings.hidden, id])] });
    },
    'chip-size': ({ size }) => store({ chipSize: size }),
    'choose-plan': async ({ id, plan }, sender) => {
      if (!ownsVendor(index, id, sender)) return failed;
      const { settings } = await readSettings();
      return store({ plans: withPlan(settings.plans, id, plan) });
    },
    'open-profile': async ({ id }, sender) => {
      if (!ownsVendor(index, id, sender)) return failed;
      await browser.tabs.create({ url: browser.runtime.getURL(`/popup.html#/vendor/${id}`) });
      return { status: 'done' };
    },
  };
}

const failed = { status: 'failed' } as const;

/** A page may speak for the vendor whose page it is, and for no other. */
function ownsVendor(index: VendorIndex, id: string, sender: Runtime.MessageSender): boolean {
  if (isOwnPage(sender)) return index.sheetOf(id) !== undefined;
  const address = readAddress(sender.url ?? '');
  return address !== undefined && findVendor(address, index.sites) === id;
}

async function paintTab(sender: Runtime.MessageSender, listed: Listed | undefined, settings: Settings) {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return;
  if (!listed) return clearAction(tabId);
  const { t } = readWords();
  await paintAction(
    tabId,
    actionFace(listed, settings.plans[listed.id], {
      standard: t('action.standard'),
      verdict: (verdict) => t(`verdict.${verdict.replaceAll('-', '_') as Underscored<typeof verdict>}`),
      title: (name, statement) => t('action.title', name, statement),
    }),
  );
}
type Underscored<T extends string> = T extends `${infer A}-${infer B}` ? `${A}_${Underscored<B>}` : T;

function answerChip(listed: Listed, settings: Settings, { shorts }: Knowledge): ChipAnswer {
  if (settings.chipSize === 'off' || settings.hidden.includes(listed.id)) return { status: 'hidden' };
  const { lang, t } = readWords();
  return chipView(listed, {
    shorts: shorts[lang],
    standard: t('action.standard'),
    plan: settings.plans[listed.id],
    size: settings.chipSize,
  });
}

async function answerSteps(
  assessment: ReturnType<typeof assessVendor>,
  plan: string | null,
): Promise<ChipSteps | typeof failed> {
  if (assessment.status !== 'listed') return failed;
  const { conditions } = chosenOffering(assessment, plan ?? undefined).rating.classes.personal;
  return vendorSteps(assessment.id, conditions, readWords().lang);
}

function withPlan(plans: Settings['plans'], id: string, plan: string | null): Settings['plans'] {
  const { [id]: _before, ...others } = plans;
  return plan === null ? others : { ...others, [id]: plan };
}

async function store(change: Partial<Settings>) {
  try {
    await writeSettings(change);
    return { status: 'done' } as const;
  } catch {
    // A full disk is the world's mistake: the asker says so to the user.
    return failed;
  }
}
