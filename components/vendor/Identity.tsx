import { useShown } from './view-context';

/** Name of the product, its provider and the listed site. */
export function Identity({ name, site }: { name: string; site: string | null }) {
  const { sheet } = useShown();
  const parts = [sheet?.provider.name, site ?? sheet?.sites[0]?.host].filter(Boolean);
  return (
    <div class="id">
      <h1>{name}</h1>
      <p>{parts.join(' · ')}</p>
    </div>
  );
}
