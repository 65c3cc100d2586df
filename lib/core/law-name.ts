import type { Lang } from './sheet';

/** How a reference to the law is written in German; the first pattern that fits is used, in order. */
const german: [RegExp, string][] = [
  [/^Art\. (.+) GDPR$/, 'Art. $1 DSGVO'],
  [/^CJEU\b/, 'EuGH'],
  [/^Decision\b/, 'Beschluss'],
  [/^EDPB Opinion\b/, 'EDSA-Stellungnahme'],
  [/^EDPB Guidelines\b/, 'EDSA-Leitlinien'],
  [/^EDPB Recommendations\b/, 'EDSA-Empfehlungen'],
  [/^DSK decision 31 Jan 2023$/, 'DSK-Beschluss vom 31.01.2023'],
];

/**
 * A reference to the law in the reader's language. The rules write it in English:
 * 'Art. 28(3)(a) GDPR' is 'Art. 28 Abs. 3 lit. a DSGVO'.
 */
export function lawName(reference: string, lang: Lang): string {
  if (lang === 'en') return reference;
  const [pattern, name] = german.find(([candidate]) => candidate.test(reference)) ?? [];
  return paragraphs(pattern && name ? reference.replace(pattern, name) : reference);
}

/** The first reference where space is short: 'Art. 28(3)', 'Art. 28 Abs. 3'. */
export function shortArticle(references: string[], lang: Lang): string {
  return lawName(references[0] ?? '', lang).replace(/ (GDPR|DSGVO)$/, '');
}

/** Numbers of decisions keep their brackets: '(EU) 2023/1795'. */
const paragraphs = (reference: string) =>
  reference
    .replace(/(?<=\d)\((\d+)\)/g, ' Abs. $1')
    .replace(/(?<=\d)\(([a-z])\)/g, ' lit. $1')
    .replace(' no. ', ' Nr. ');
