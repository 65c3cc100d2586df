import type { ProfileScreen } from '../../lib/core/directory-screens';
import { countryName } from '../../lib/core/wording';
import { regions } from '../regions';
import { useWords } from '../words';

/** A strip of regions from the EEA outwards; each that is used is filled and names its countries. */
export function PlaceStrip({ places }: { places: ProfileScreen['places'] }) {
  const { t } = useWords();
  return (
    <figure class="strip">
      <figcaption>{t('profile.places.heading')}</figcaption>
      <ol>
        {regions.map(([region, key]) => (
          <Cell key={region} title={t(key)} places={places.filter((place) => place.region === region)} />
        ))}
      </ol>
    </figure>
  );
}

function Cell({ title, places }: { title: string; places: ProfileScreen['places'] }) {
  const { t, lang } = useWords();
  const how = (byChoice: boolean) => t(byChoice ? 'profile.places.option' : 'profile.places.default');
  const state =
    places.length === 0 ? 'none' : places.every(({ byChoice }) => byChoice) ? 'option' : 'default';
  return (
    <li class={`place ${state}`}>
      <b>{title}</b>
      {places.map(({ code, byChoice }) => (
        <span key={code + byChoice}>
          {code === '**' ? '' : `${countryName(code, lang)}, `}
          {how(byChoice)}
        </span>
      ))}
    </li>
  );
}
