import { useWords } from '../words';
import { Section } from './Section';
import { useClassRating, useShown, useWording } from './view-context';

/** Notes without effect on the verdict, and what the reader owes whatever the vendor. */
export function Duties() {
  const { t } = useWords();
  const { texts } = useShown();
  const say = useWording();
  const { notes, duties } = useClassRating();
  return (
    <>
      {notes.length > 0 && (
        <Section id="notes" title={t('vendor.duties.notes')}>
          <ul class="dots">
            {notes.map(({ id, params }) => (
              <li key={id}>
                {say(texts.notes[id]?.text ?? id, params)} <Law references={texts.notes[id]?.law} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {duties.length > 0 && (
        <Section id="duties" title={t('vendor.duties.heading')} aside={t('vendor.duties.aside')}>
          <ul class="dots">
            {duties.map((id) => (
              <li key={id}>
                {texts.duties[id]?.text ?? id} <Law references={texts.duties[id]?.law} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

const Law = ({ references = [] }: { references: string[] | undefined }) => (
  <span class="kind">{references.join(' · ')}</span>
);
