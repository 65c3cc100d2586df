import type { Listed } from '../../lib/core/assess';
import { formatDate } from '../../lib/core/dates';
import { oldestSeen } from '../../lib/core/oldest-seen';
import { AgeBars } from '../AgeBars';
import { useWords } from '../words';
import { Section } from './Section';
import { useShown } from './view-context';

/** How old the evidence is, how far it carries, and by which rules it was judged. */
export function EvidenceAge({ listed }: { listed: Listed }) {
  const { t, lang } = useWords();
  const { offering, texts, sheet } = useShown();
  const { freshness, confidence, ageDays, rules, law, asOf } = offering.rating;
  const seen = oldestSeen(offering.rating);
  const age = ageDays === 0 ? t('time.today') : t('time.daysAgo', ageDays);
  return (
    <Section id="evidence" title={t('vendor.evidence.heading')}>
      <div class="evid">
        <p>
          <span class="fr">
            <AgeBars freshness={freshness} /> <b>{texts.freshness[freshness]}</b>
          </span>{' '}
          <span class="num">
            {seen && t('vendor.evidence.oldest', formatDate(seen, lang))} {seen && age}
          </span>
        </p>
        <p>
          {texts.confidence[confidence]}
          {sheet && ` · ${t('vendor.documents.read', sheet.evidence.length)} · `}
          {sheet && t('vendor.evidence.assessed', formatDate(sheet.assessedOn, lang))}
        </p>
        {listed.site && <p>{t('vendor.evidence.because', listed.site, listed.name)}</p>}
        <p>{t('vendor.evidence.rules', rules, formatDate(law, lang), formatDate(asOf, lang))}</p>
        <p>{t('vendor.evidence.newest')}</p>
        <p class="legal">{texts.disclaimer}</p>
      </div>
    </Section>
  );
}
