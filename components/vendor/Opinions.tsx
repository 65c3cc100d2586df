import { formatDate } from '../../lib/core/dates';
import { useWords } from '../words';
import { OutLink } from './OutLink';
import { Section } from './Section';
import { useSheet } from './view-context';

/** What other published directories say; kept apart from our verdict. */
export function Opinions() {
  const { t, lang } = useWords();
  const { sheet, texts } = useSheet();
  if (sheet.opinions.length === 0) return null;
  return (
    <Section id="opinions" title={t('vendor.opinions.heading')}>
      <p class="plain">{t('vendor.opinions.text')}</p>
      <ul class="dots">
        {sheet.opinions.map(({ source, rating, on, url }) => (
          <li key={url}>
            <OutLink href={url}>{source}</OutLink>: {texts.vocabulary.opinionRatings[rating] ?? rating},{' '}
            {formatDate(on, lang)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
