import { placeCode } from '../../lib/core/places';
import type { HostingLocation } from '../../lib/core/sheet';
import type { Texts } from '../../lib/core/texts';
import { countryName } from '../../lib/core/wording';
import { useWords, type Words } from '../words';
import { useSheet } from './view-context';

/** Every place that the sheet names, with how it comes to be used. */
export function Places() {
  const words = useWords();
  const { sheet, texts } = useSheet();
  const { locations, note } = sheet.hosting;
  return (
    <>
      {locations.length > 0 && (
        <ul>
          {locations.map((location) => (
            <li key={JSON.stringify(location)}>{describe(location, texts, words)}</li>
          ))}
        </ul>
      )}
      <p>{note[words.lang]}</p>
    </>
  );
}

function describe(location: HostingLocation, { vocabulary }: Texts, { t, lang }: Words): string {
  const { place, access, plan, region, covers } = location;
  const details = [
    vocabulary.access[access],
    covers && vocabulary.covers[covers],
    region && t('vendor.flow.region', region),
    plan && t('vendor.flow.plan', plan),
  ];
  return `${countryName(placeCode(place), lang)}: ${details.filter(Boolean).join(' · ')}`;
}
