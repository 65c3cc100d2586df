import type { OptionsView } from '../../lib/core/options-view';
import { useWords, type Key } from '../words';

type Size = OptionsView['chipSize'];
const sizes: [Size, Key][] = [
  ['pill', 'options.pages.pill'],
  ['dot', 'options.pages.dot'],
  ['off', 'options.pages.off'],
];

/** How the chip stands on every vendor page. */
export function ChipSize({ size, onChange }: { size: Size; onChange: (size: Size) => void }) {
  const { t } = useWords();
  return (
    <fieldset class="li">
      <div>
        <legend>{t('options.pages.size')}</legend>
        <p>{t('options.pages.sizeText')}</p>
      </div>
      <div class="seg">
        {sizes.map(([value, key]) => (
          <label key={value}>
            <input type="radio" name="size" checked={value === size} onChange={() => onChange(value)} />
            {t(key)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
