import type { Listed } from './assess';
import { chosenOffering } from './chip-view';
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
  const named = isChosen(listed, plan) ? [chosen] : oneOfEachVerdict(listed);
  const statement = named.map((offering) =>
    named.length === 1
      ? words.verdict(verdictOf(offering))
      : `${offering.plan ?? offering.standard ?? words.standard}: ${words.verdict(verdictOf(offering))}`,
  );
  return {
    verdict: verdictOf(chosen),
    badge: named.map((offering) => glyphs[verdictOf(offering)]).join(''),
    title: words.title(listed.name, statement.join(' · ')),
  };
}

type RatedOffering = Listed['offerings'][number];

const verdictOf = (offering: RatedOffering) => offering.rating.classes.personal.verdict;
const isChosen = (listed: Listed, plan: string | undefined) =>
  listed.offerings.some((offering) => (offering.plan ?? '') === plan);

/** The base offering, then the first of each other verdict. */
function oneOfEachVerdict(listed: Listed): RatedOffering[] {
  const { offerings } = listed;
  return offerings.filter(
    (offering, i) => offerings.findIndex((other) => verdictOf(other) === verdictOf(offering)) === i,
  );
}
