import { Icon } from '../Icon';
import { useWords } from '../words';
import { OutLink } from './OutLink';
import { Section } from './Section';
import { Sources } from './Sources';
import { useSheet } from './view-context';

/** The vendor's own pages, and every document that was read. */
export function Documents() {
  const { t } = useWords();
  const { sheet, texts } = useSheet();
  const { links, evidenceKinds } = texts.vocabulary;
  const pages = Object.entries(sheet.links);
  return (
    <Section id="documents" title={t('vendor.documents.heading')}>
      {pages.length > 0 && <h3 class="grp">{t('vendor.documents.links')}</h3>}
      <ul class="links">
        {pages.map(([kind, url]) => (
          <li key={kind}>
            <Icon name="document" />
            <OutLink href={url}>
              {links[kind as keyof typeof links] /* a sheet's links are of these kinds */}
            </OutLink>
          </li>
        ))}
      </ul>
      <details class="more">
        <summary>
          {t('vendor.documents.read', sheet.evidence.length)} <Icon name="down" size={16} />
        </summary>
        {sheet.evidence.map((item) => (
          <div key={item.id} class="doc">
            <p class="kind">{evidenceKinds[item.kind]}</p>
            <Sources evidence={[item]} />
          </div>
        ))}
      </details>
    </Section>
  );
}
