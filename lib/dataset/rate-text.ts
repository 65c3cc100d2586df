import type { Listed, RatedOffering } from '../core/assess';
import { formatDate } from '../core/dates';
import { dataClasses } from '../core/rating/methodology';
import type { CriterionId, Lang, Sheet } from '../core/sheet';
import { openSteps } from '../core/steps';
import type { Texts } from '../core/texts';

/** The terminal's own few words; those of verdicts and rules come from the methodology. */
export const terminalWords = {
  en: {
    standard: 'Standard',
    why: 'Why',
    first: 'Before you use it',
    plans: 'Plans',
    asOf: 'as of',
    days: 'days',
    unlisted: 'no profile; that says nothing about the vendor',
    nonsense: 'is neither a web address nor the id of a vendor',
    nearest: 'Nearest',
    noPlan: 'has no such plan. Its plans',
    usage:
      'Usage: npm run rate -- <address or id>… [--all] [--plan NAME] [--date YYYY-MM-DD] [--lang en|de] [--json]',
    badDate: '--date takes a day as YYYY-MM-DD',
    badLang: '--lang takes en or de',
  },
  de: {
    standard: 'Standard',
    why: 'Gründe',
    first: 'Vor der Nutzung',
    plans: 'Tarife',
    asOf: 'Stand',
    days: 'Tage',
    unlisted: 'kein Profil; das sagt nichts über den Anbieter',
    nonsense: 'ist weder eine Webadresse noch die Kennung eines Anbieters',
    nearest: 'Am nächsten',
    noPlan: 'hat keinen solchen Tarif. Tarife',
    usage:
      'Aufruf: npm run rate -- <Adresse oder Kennung>… [--all] [--plan NAME] [--date JJJJ-MM-TT] [--lang en|de] [--json]',
    badDate: '--date nimmt einen Tag als JJJJ-MM-TT',
    badLang: '--lang nimmt en oder de',
  },
} satisfies Record<Lang, Record<string, string>>;

/** What the terminal shows of a rated vendor. */
export function rateText(
  sheet: Sheet,
  offering: RatedOffering,
  context: { listed: Listed; texts: Texts },
): string {
  const { texts, listed } = context;
  return [
    `${sheet.name} · ${nameOf(offering, texts.lang)} · ${sheet.provider.name}`,
    ...verdictLines(offering, texts),
    freshnessLine(offering, texts),
    ...block(terminalWords[texts.lang].why, reasonLines(offering, texts)),
    ...block(terminalWords[texts.lang].first, stepLines(sheet, offering, texts)),
    ...block(terminalWords[texts.lang].plans, planLines(listed, texts)),
    texts.disclaimer,
  ].join('\n');
}

/** A plan's name, or what the base offering is called. */
export const nameOf = (offering: RatedOffering, lang: Lang) =>
  offering.plan ?? offering.standard ?? terminalWords[lang].standard;

function verdictLines(offering: RatedOffering, texts: Texts): string[] {
  return dataClasses.map((id) => {
    const { glyph, label } = texts.verdicts[offering.rating.classes[id].verdict];
    return `  ${glyph} ${label}: ${texts.classes[id]}`;
  });
}

function freshnessLine({ rating }: RatedOffering, texts: Texts): string {
  const { asOf, days } = terminalWords[texts.lang];
  const age = `${texts.freshness[rating.freshness]} (${rating.ageDays} ${days})`;
  return `  ${texts.confidence[rating.confidence]} · ${age} · ${asOf} ${formatDate(rating.asOf, texts.lang)}`;
}

const reasonLines = ({ rating }: RatedOffering, texts: Texts) =>
  rating.classes.personal.reasons.map(({ id }) => `${texts.rules[id]?.short ?? id} (${id})`);

function stepLines(sheet: Sheet, { rating }: RatedOffering, texts: Texts): string[] {
  const words = { ...texts, criterion: (id: CriterionId) => texts.criteria[id].label };
  return openSteps(rating.classes.personal.conditions, sheet.conditions, words).map(({ text }) => text);
}

function planLines(listed: Listed, texts: Texts): string[] {
  if (listed.offerings.length === 1) return [];
  return listed.offerings.map((offering) => {
    const { glyph, label } = texts.verdicts[offering.rating.classes.personal.verdict];
    return `${glyph} ${nameOf(offering, texts.lang)}: ${label}`;
  });
}

const block = (title: string, lines: string[]) =>
  lines.length === 0 ? [] : [`  ${title}`, ...lines.map((line) => `    - ${line}`)];
