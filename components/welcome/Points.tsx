import { Icon } from '../Icon';
import { useWords, type Key } from '../words';

const points = {
  does: ['verdict', 'evidence', 'age'],
  never: ['sends', 'sites', 'account'],
} as const;

/** Three lines on what the extension does, or what it never does. */
export function Points({ of }: { of: keyof typeof points }) {
  const { t } = useWords();
  const key = (name: string) => `welcome.${of}.${name}` as Key; // the names above are the keys in locales/
  return (
    <section class="points">
      <h2>{t(key('heading'))}</h2>
      <ul>
        {points[of].map((name) => (
          <li key={name}>
            <Icon name="check" />
            <span>
              <b>{t(key(name))}</b> {t(key(`${name}Text`))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
