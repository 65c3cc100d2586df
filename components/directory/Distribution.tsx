import type { Row } from '../../lib/core/directory/facets';
import type { DataClass, Verdict } from '../../lib/core/rating/methodology';
import { verdicts } from '../../lib/core/rating/methodology';
import type { Texts } from '../../lib/core/texts';
import { Mark } from '../Mark';
import { verdictClass } from '../shapes';
import { useWords } from '../words';

interface DistributionProps {
  rows: Row[];
  dataClass: DataClass;
  verdicts: Texts['verdicts'];
}

/** How the verdicts spread over what is shown: a bar, and the same in words and numbers. */
export function Distribution({ rows, dataClass, verdicts: words }: DistributionProps) {
  const { t } = useWords();
  const counts = new Map<Verdict, number>();
  for (const { now } of rows) {
    const verdict = now.verdicts[dataClass];
    counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  }
  const bestFirst = verdicts.toReversed();
  const count = (verdict: Verdict) => counts.get(verdict) ?? 0;
  return (
    <figure class="spread">
      <svg class="bar" viewBox="0 0 1000 12" preserveAspectRatio="none" aria-hidden="true">
        {bestFirst.map((verdict, i) => {
          const before = bestFirst.slice(0, i).reduce((sum, one) => sum + count(one), 0);
          const scale = 1000 / Math.max(1, rows.length);
          return (
            <rect
              key={verdict}
              class={verdictClass(verdict)}
              x={before * scale}
              width={Math.max(0, count(verdict) * scale - 2)}
              height="12"
            />
          );
        })}
      </svg>
      <figcaption>
        <span class="vh">{t('directory.share')}: </span>
        {bestFirst.map((verdict) => (
          <span key={verdict} class="share">
            <Mark verdict={verdict} size={15} /> {words[verdict].label} <b class="num">{count(verdict)}</b>
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
