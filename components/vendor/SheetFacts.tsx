import { formatDate } from '../../lib/core/dates';
import type { Fact } from '../../lib/core/sheet';
import { evidenceOf } from '../../lib/core/sheet-reading';
import type { Vocabulary } from '../../lib/core/texts';
import { useWords } from '../words';
import { Sources } from './Sources';
import { Term } from './Term';
import { useSheet } from './view-context';

/** Further facts that the rules ask for, each with its documents. */
export function SheetFacts() {
  const { t, lang } = useWords();
  const { sheet, texts } = useSheet();
  const facts: [string, Fact<string>][] = Object.entries(sheet.facts ?? {});
  if (facts.length === 0) return null;
  return (
    <>
      <h3 class="grp">{t('vendor.flow.facts')}</h3>
      <dl class="terms">
        {facts.map(([name, { value, evidence }]) => (
          <Term key={name} name={texts.vocabulary.facts[name] ?? name}>
            {valueName(name, value, texts.vocabulary) ?? formatDate(value, lang)}
            <Sources evidence={evidenceOf(sheet, evidence)} />
          </Term>
        ))}
      </dl>
    </>
  );
}

function valueName(
  name: string,
  value: string,
  { roles, deployments, vendorAccess, factValues }: Vocabulary,
) {
  const lists: Record<string, Record<string, string>> = {
    role: roles,
    deployment: deployments,
    vendorAccess,
  };
  return (lists[name] ?? factValues)[value];
}
