import { actionFace } from '../core/action-face';
import type { Assessment, Listed } from '../core/assess';
import type { ChipAnswer, ChipSteps } from '../core/chip';
import { chipView, chosenOffering } from '../core/chip-view';
import type { VendorIndex } from '../core/compiled-index';
import type { Lang } from '../core/sheet';
import { clearAction, paintAction } from './action';
import type { Runtime } from './api';
import type { Failed } from './messages';
import { readSettings, type Settings } from './settings';
import { isAllowedAt } from './site-access';
import { vendorSteps } from './vendor-steps';
import { verdictWord } from './verdict-word';
import { readWords } from './words';

/** What the service worker knows: compiled into it. */
export interface Knowledge {
  index: VendorIndex;
  /** Short texts of the rules by language. */
  shorts: Record<Lang, Record<string, string>>;
  /** Short names of countries by language and code: a browser takes longer to look up the first than the chip to paint. */
  countries: Record<Lang, Record<string, string>>;
}

/** Answers the chip of a page, and paints the toolbar button of its tab with the same. */
export async function answerChip(
  assessment: Assessment,
  sender: Runtime.MessageSender,
  knowledge: Knowledge,
): Promise<ChipAnswer> {
  const [{ settings }, isAllowed] = await Promise.all([readSettings(), isAllowedAt(sender.url ?? '')]);
  const listed = assessment.status === 'listed' ? assessment : undefined;
  // Behind the answer: the browser takes longer to paint the button than the page to paint the chip.
  // The tab may be closed by then; nobody waits for its button any more.
  setTimeout(() => void paintTab(sender, isAllowed ? listed : undefined, settings).catch(() => undefined));
  if (!listed) return { status: 'unlisted' };
  // A script outlives the access it came with: revoking counts at once.
  if (!isAllowed) return { status: 'hidden' };
  return viewFor(listed, settings, knowledge);
}

/** The first steps at a vendor for an offering; null is the base. */
export async function answerSteps(assessment: Assessment, plan: string | null): Promise<ChipSteps | Failed> {
  if (assessment.status !== 'listed') return { status: 'failed' };
  const { conditions } = chosenOffering(assessment, plan ?? undefined).rating.classes.personal;
  return vendorSteps(assessment.id, conditions, readWords().lang);
}

function viewFor(listed: Listed, settings: Settings, { shorts, countries }: Knowledge): ChipAnswer {
  if (settings.chipSize === 'off' || settings.hidden.includes(listed.id)) return { status: 'hidden' };
  const { lang, t } = readWords();
  return chipView(listed, {
    shorts: shorts[lang],
    countries: countries[lang],
    standard: t('action.standard'),
    plan: settings.plans[listed.id],
    size: settings.chipSize,
  });
}

async function paintTab(sender: Runtime.MessageSender, listed: Listed | undefined, settings: Settings) {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return;
  if (!listed) return clearAction(tabId);
  const { t } = readWords();
  const face = actionFace(listed, settings.plans[listed.id], {
    standard: t('action.standard'),
    verdict: verdictWord,
    title: (name, statement) => t('action.title', name, statement),
  });
  await paintAction(tabId, face);
}
