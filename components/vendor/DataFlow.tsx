import { useWords } from '../words';
import { Places } from './Places';
import { Section } from './Section';
import { SheetFacts } from './SheetFacts';
import { Term } from './Term';
import { useSheet } from './view-context';

/** Where data goes and under which safeguards. */
export function DataFlow() {
  const { t, lang } = useWords();
  const { sheet, texts } = useSheet();
  const { vocabulary } = texts;
  const named = (ids: string[], list: Record<string, string>) =>
    ids.map((id) => list[id] ?? id).join(', ') || t('vendor.flow.none');
  return (
    <Section id="flow" title={t('vendor.flow.heading')}>
      {sheet.processing && <p class="plain">{sheet.processing[lang]}</p>}
      <dl class="terms">
        <Term name={t('vendor.flow.places')}>
          <Places />
        </Term>
        <Term name={t('vendor.flow.transfers')}>{named(sheet.transfers, vocabulary.transfers)}</Term>
        <Term name={t('vendor.flow.dpf')}>{vocabulary.dpf[sheet.dpf]}</Term>
        <Term name={t('vendor.flow.certifications')}>
          {named(sheet.certifications, vocabulary.certifications)}
        </Term>
      </dl>
      <SheetFacts />
    </Section>
  );
}
