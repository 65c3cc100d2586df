import { dataClasses, type DataClass } from '../../lib/core/rating/methodology';
import { Mark } from '../Mark';
import { useWords } from '../words';
import { useShown } from './view-context';

/** Which data goes in: the three classes, each with its own verdict. */
export function ClassSwitch({ onChange }: { onChange: (dataClass: DataClass) => void }) {
  const { t } = useWords();
  const { offering, dataClass, texts } = useShown();
  return (
    <fieldset class="classes">
      <legend class="vh">{t('vendor.classes.legend')}</legend>
      <div class="seg">
        {dataClasses.map((id) => {
          const { verdict } = offering.rating.classes[id];
          return (
            <label key={id}>
              <Mark verdict={verdict} size={15} />
              <span>
                {t(`vendor.classes.${id}`)}
                <span class="vh">: {texts.verdicts[verdict].label}</span>
              </span>
              <input
                type="radio"
                name="data-class"
                checked={id === dataClass}
                onChange={() => onChange(id)}
              />
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
