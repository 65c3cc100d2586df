import { countryName } from '../../lib/core/wording';
import { useWords } from '../words';
import { OutLink } from './OutLink';
import { Section } from './Section';
import { Term } from './Term';
import { useSheet } from './view-context';

/** Who runs it, who owns it, and whom to write to. */
export function Provider() {
  const { t, lang } = useWords();
  const { provider } = useSheet().sheet;
  const named = ({ name, country }: { name: string; country: string }) =>
    `${name}, ${countryName(country, lang)}`;
  return (
    <Section id="provider" title={t('vendor.provider.heading')}>
      <dl class="terms">
        <Term name={t('vendor.provider.company')}>{named(provider)}</Term>
        {provider.address && <Term name={t('vendor.provider.address')}>{provider.address}</Term>}
        {provider.parent && <Term name={t('vendor.provider.parent')}>{named(provider.parent)}</Term>}
        {provider.euEntity && <Term name={t('vendor.provider.euEntity')}>{named(provider.euEntity)}</Term>}
        {provider.privacyContact && (
          <Term name={t('vendor.provider.contact')}>
            <OutLink href={contactUrl(provider.privacyContact)}>{provider.privacyContact}</OutLink>
          </Term>
        )}
      </dl>
    </Section>
  );
}

const contactUrl = (contact: string) => (contact.includes('://') ? contact : `mailto:${contact}`);
