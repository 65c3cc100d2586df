import { formatDate } from '../../lib/core/dates';
import type { Site } from '../../lib/core/sheet';
import { useWords, type Words } from '../words';
import { Section } from './Section';
import { Term } from './Term';
import { useSheet } from './view-context';

/** What the product is, for whom, at which price, and what changed. */
export function About() {
  const { t, lang } = useWords();
  const { sheet, texts } = useSheet();
  const { categories, suitedFor } = texts.vocabulary;
  return (
    <Section id="about" title={t('vendor.about.heading')}>
      <p class="plain">{sheet.summary[lang]}</p>
      {sheet.claim && (
        <figure class="claim">
          <blockquote lang={sheet.claim.lang}>{sheet.claim.text}</blockquote>
          <figcaption>{t('vendor.flow.claim')}</figcaption>
        </figure>
      )}
      <dl class="terms">
        <Term name={t('vendor.about.functions')}>
          {sheet.categories.map((id) => categories[id] ?? id).join(', ')}
        </Term>
        {sheet.suitedFor.length > 0 && (
          <Term name={t('vendor.about.suitedFor')}>
            {sheet.suitedFor.map((id) => suitedFor[id] ?? id).join(', ')}
          </Term>
        )}
        {sheet.pricing.length > 0 && (
          <Term name={t('vendor.about.pricing')}>
            <Pricing />
          </Term>
        )}
        <Term name={t('vendor.about.sites')}>{sheet.sites.map((site) => siteName(site, t)).join(', ')}</Term>
      </dl>
      {sheet.history.length > 0 && <h3 class="grp">{t('vendor.about.history')}</h3>}
      <ul class="dots">
        {sheet.history.map((change) => (
          <li key={change.on + change.en}>
            <span class="num">{formatDate(change.on, lang)}</span>: {change[lang]}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function siteName({ host, path = '', subdomains }: Site, t: Words['t']): string {
  return subdomains === false ? t('vendor.about.noSubdomains', host + path) : host + path;
}

function Pricing() {
  const { lang } = useWords();
  const { sheet, texts } = useSheet();
  return (
    <ul>
      {sheet.pricing.map(({ kind, note }) => (
        <li key={kind + note.en}>
          <b>{texts.vocabulary.pricing[kind] ?? kind}.</b> {note[lang]}
        </li>
      ))}
    </ul>
  );
}
