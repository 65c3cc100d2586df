import { dataClasses, type DataClass } from '../../lib/core/rating/methodology';
import { useWords } from '../words';

interface DataClassChoiceProps {
  value: DataClass;
  onChange(dataClass: DataClass): void;
}

/** Which data the verdicts are for. */
export function DataClassChoice({ value, onChange }: DataClassChoiceProps) {
  const { t } = useWords();
  const choose = (chosen: string) => onChange(dataClasses.find((id) => id === chosen) ?? 'personal');
  return (
    <label class="choice">
      {t('directory.data')}
      <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {dataClasses.map((id) => (
          <option key={id} value={id}>
            {t(`vendor.classes.${id}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
