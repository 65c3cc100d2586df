import { chosenOffering } from '../../lib/core/chip-view';
import type { CompareScreen } from '../../lib/core/directory-screens';
import { placeCode } from '../../lib/core/places';
import { regionName } from '../../lib/core/region-name';
import { regions } from '../regions';
import { useWords } from '../words';

/** Where each vendor may process data, from the EEA outwards: filled by default, ringed by choice. */
export function PlaceGrid({ screen: { vendors, dataset, today } }: { screen: CompareScreen }) {
  const { t } = useWords();
  const regionsOf = (places: string[]) =>
    places.map((place) => regionName(placeCode(place), dataset.law, today));
  return (
    <table class="places">
      <caption>{t('profile.places.heading')}</caption>
      <thead>
        <tr>
          <td />
          {regions.map(([region, key]) => (
            <th key={region} scope="col">
              {t(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {vendors.map(({ listed, entry, plan }) => (
          <tr key={listed.id}>
            <th scope="row">{listed.name}</th>
            {regions.map(([region, key]) => (
              <Cell
                key={region}
                region={t(key)}
                byDefault={regionsOf(chosenOffering(listed, plan ?? undefined).places).includes(region)}
                byChoice={regionsOf(entry.choices).includes(region)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps {
  region: string;
  byDefault: boolean;
  byChoice: boolean;
}

function Cell({ region, byDefault, byChoice }: CellProps) {
  const { t } = useWords();
  if (!byDefault && !byChoice) {
    return (
      <td data-region={region}>
        <span aria-hidden="true">–</span>
        <span class="vh">{t('vendor.flow.none')}</span>
      </td>
    );
  }
  return (
    <td data-region={region}>
      <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
        <circle
          cx="8"
          cy="8"
          r="5.5"
          fill={byDefault ? 'currentColor' : 'none'}
          stroke="currentColor"
          stroke-width="1.5"
        />
      </svg>{' '}
      {t(byDefault ? 'profile.places.default' : 'profile.places.option')}
    </td>
  );
}
