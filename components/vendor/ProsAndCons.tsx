import type { Text } from '../../lib/core/sheet';
import { Icon, type IconName } from '../Icon';
import { useWords } from '../words';
import { useSheet } from './view-context';

/** What speaks for it and against it, from a European business customer's point of view. */
export function ProsAndCons() {
  const { t } = useWords();
  const { sheet } = useSheet();
  return (
    <section class="pc" id="pros-and-cons">
      <Points title={t('vendor.pros')} icon="plus" points={sheet.pros} />
      <Points title={t('vendor.cons')} icon="minus" points={sheet.cons} />
    </section>
  );
}

function Points({ title, icon, points }: { title: string; icon: IconName; points: Text[] }) {
  const { lang } = useWords();
  return (
    <div>
      <h2>{title}</h2>
      <ul>
        {points.map((point) => (
          <li key={point.en}>
            <Icon name={icon} size={16} />
            <span>{point[lang]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
