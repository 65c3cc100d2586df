import { formatMonth } from '../../lib/core/dates';
import { lawName, shortArticle } from '../../lib/core/law-name';
import type { Fired } from '../../lib/core/rating/rating';
import type { CriterionId, Evidence } from '../../lib/core/sheet';
import { evidenceFor, evidenceOf, newestDate, noteFor } from '../../lib/core/sheet-reading';
import { Icon } from '../Icon';
import { useWords } from '../words';
import { Sources } from './Sources';
import { useShown, useWording } from './view-context';

/** One rule that fired: its article, what it says in short, and folded the whole with its sources. */
export function Reason({ reason }: { reason: Fired }) {
  const { t, lang } = useWords();
  const { texts } = useShown();
  const facts = useFacts(reason);
  const { notes, evidence } = useGrounds(reason);
  const say = useWording();
  const rule = texts.rules[reason.id];
  const newest = newestDate(evidence);
  return (
    <li>
      <details class="reason">
        <summary>
          <span class="art">{shortArticle(reason.law, lang)}</span>
          <span class="rt">{rule?.short ?? reason.id}</span>
          <span class="rd num">{newest && formatMonth(newest, lang)}</span>
          <Icon name="down" size={16} />
        </summary>
        <div class="rb">
          <p>{say(rule?.reason ?? reason.id, reason.params)}</p>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
          <Sources evidence={evidence} />
          <p class="src">
            {reason.law.map((reference) => lawName(reference, lang)).join(' · ')}
            <br />
            {t('vendor.why.rule', reason.id, facts, texts.verdicts[reason.cap].label)}
          </p>
        </div>
      </details>
    </li>
  );
}

/** The notes and documents of the sheet that the rule asked. */
function useGrounds(reason: Fired): { notes: string[]; evidence: Evidence[] } {
  const { texts, sheet, offering } = useShown();
  const { lang } = useWords();
  const asks = texts.rules[reason.id]?.asks;
  if (!sheet || !asks) return { notes: [], evidence: [] };
  const ofFacts = asks.facts.flatMap((fact) => sheet.facts?.[fact]?.evidence ?? []);
  const ofCriteria = asks.criteria.flatMap((id: CriterionId) => evidenceFor(sheet, id, offering.plan));
  return {
    // A plan has one note for all points that it states.
    notes: [...new Set(asks.criteria.map((id) => noteFor(sheet, id, offering.plan)[lang]))],
    evidence: [...new Set([...ofCriteria, ...evidenceOf(sheet, ofFacts)])],
  };
}

/** The facts that the rule fired on, so that a reader can follow it by hand: 'Security (TOMs): Partly'. */
function useFacts(reason: Fired): string {
  const { t } = useWords();
  const { texts, offering } = useShown();
  const { criteria = [], facts = [] } = texts.rules[reason.id]?.asks ?? {};
  const stated = criteria.map(
    (id) => `${texts.criteria[id].label}: ${t(`status.${offering.rating.effective[id]}`)}`,
  );
  return (
    [...stated, ...facts.map((id) => texts.vocabulary.facts[id] ?? id)].join(', ') || t('vendor.why.derived')
  );
}
