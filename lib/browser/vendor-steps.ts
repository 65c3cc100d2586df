import type { ChipSteps } from '../core/chip';
import type { Condition } from '../core/rating/rating';
import type { Lang } from '../core/sheet';
import { openSteps } from '../core/steps';
import type { Failed } from './messages';
import { readSheet, readTexts } from './packaged';

/** How many steps the chip's card has room for. */
const shown = 3;

/** The first steps at a vendor in its own words; in the rules' words where its sheet is missing. */
export async function vendorSteps(
  id: string,
  conditions: Condition[],
  lang: Lang,
): Promise<ChipSteps | Failed> {
  try {
    const [texts, sheet] = await Promise.all([readTexts(lang), readSheet(id).catch(() => undefined)]);
    const criterion = (name: keyof typeof texts.criteria) => texts.criteria[name].label;
    const words = { lang, criterion, conditions: texts.conditions };
    const steps = openSteps(conditions, sheet?.conditions ?? [], words);
    return {
      status: 'steps',
      steps: steps.slice(0, shown).map(({ text }) => text),
      more: Math.max(0, steps.length - shown),
    };
  } catch {
    return { status: 'failed' };
  }
}
