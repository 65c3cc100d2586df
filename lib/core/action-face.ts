import type { Listed, RatedOffering } from './assess';
import { chosenOffering } from './chip-view';
import { offeringKey, offeringLabel, oneOfEachVerdict, verdictFor } from './plans';
import type { Verdict } from './rating/methodology';

/** Words of the toolbar button in the reader's language. */
export interface ActionWords {
  verdict(verdict: Verdict): string;
  standard: string;
  /** 'fal: Conditional for personal data' from name and statement. */
  title(name: string, statement: string): string;
}

const glyphs: Record<Verdict, string> = {
  suitable: '✓',
  conditional: '!',
  'insufficient-evidence': '?',
  'not-recommended': '✕',
};

/**
 * Verdict, badge and title of the toolbar button for a vendor. Where its plans come out
 * differently and the user chose none, badge and title name each verdict: the better one
 * never stands alone.
 */
export function actionFace(listed: Listed, plan: string | undefined, words: ActionWords) {
  const chosen = chosenOffering(listed, plan);
  const named = isChosen(listed, plan) ? [chosen] : oneOfEachVerdict(listed, 'personal');
  const statement = named.map((offering) =>
    named.length === 1
      ? words.verdict(verdictOf(offering))
      : `${offeringLabel(offering, words.standard)}: ${words.verdict(verdictOf(offering))}`,
  );
  return {
    verdict: verdictOf(chosen),
    badge: named.map((offering) => glyphs[verdictOf(offering)]).join(''),
    title: words.title(listed.name, statement.join(' · ')),
  };
}

const verdictOf = (offering: RatedOffering) => verdictFor(offering, 'personal');
const isChosen = (listed: Listed, plan: string | undefined) =>
  listed.offerings.some((offering) => offeringKey(offering) === plan);
