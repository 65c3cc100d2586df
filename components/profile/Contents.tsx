import { useWords, type Key } from '../words';

const always: [id: string, title: Key][] = [
  ['why', 'vendor.why.heading'],
  ['steps', 'vendor.steps.heading'],
  ['duties', 'vendor.duties.heading'],
];
const fromSheet: [id: string, title: Key][] = [
  ['criteria', 'vendor.criteria.heading'],
  ['flow', 'vendor.flow.heading'],
  ['provider', 'vendor.provider.heading'],
  ['about', 'vendor.about.heading'],
  ['documents', 'vendor.documents.heading'],
];

/** The sections of the page. */
export function Contents({ id, hasSheet }: { id: string; hasSheet: boolean }) {
  const { t } = useWords();
  const sections = [
    ...always,
    ...(hasSheet ? fromSheet : []),
    ['evidence', 'vendor.evidence.heading'] as const,
  ];
  return (
    <nav aria-label={t('profile.contents')} class="contents">
      <ol>
        {sections.map(([section, title]) => (
          <li key={section}>
            <a href={`#/vendor/${id}/${section}`}>{t(title)}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
