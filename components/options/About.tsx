import type { About as Facts } from '../../lib/core/options-view';
import { formatDate } from '../../lib/core/dates';
import { useWords } from '../words';
import { Row } from './Row';

/** Libraries whose code is in the package, with their licences. */
const libraries = [
  ['Preact', 'MIT'],
  ['idb', 'ISC'],
  ['uFuzzy', 'MIT'],
  ['webextension-polyfill', 'MPL 2.0'],
  ['WXT', 'MIT'],
];

/** Dataset, version, languages, licences and attribution. */
export function About({ about }: { about: Facts }) {
  const { t, lang } = useWords();
  const { datasetDate, vendors, methodology, version } = about;
  return (
    <section>
      <h2>{t('options.about.heading')}</h2>
      <Row
        label={t('options.about.dataset')}
        text={t('options.about.datasetText', formatDate(datasetDate, lang), vendors, methodology)}
      />
      <Row label={t('options.about.version')} text={version} />
      <Row label={t('options.about.connections')} text={t('options.about.connectionsText')} />
      <Row label={t('options.about.language')} text={t('options.about.languageText')} />
      <details class="li solo">
        <summary>{t('options.about.licences')}</summary>
        <p>{t('options.about.code')}</p>
        <p>
          {t('options.about.libraries')}{' '}
          {libraries.map(([name, licence]) => `${name} (${licence})`).join(', ')}.
        </p>
        <p>
          <a href="licenses.txt" target="_blank" rel="noopener">
            {t('options.about.texts')}
          </a>
        </p>
        <p>
          {t('options.about.archives')}{' '}
          {about.sources.map(({ name, documents }) => `${name} (${documents})`).join(', ')}.
        </p>
      </details>
    </section>
  );
}
