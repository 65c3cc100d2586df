import { useShown } from './view-context';

/** Name of the product, its provider and the listed host. */
export function Identity({ name, host }: { name: string; host: string | null }) {
  const { sheet } = useShown();
  const parts = [sheet?.provider.name, host ?? sheet?.sites[0]?.host].filter(Boolean);
  return (
    <div class="id">
      <h1>{name}</h1>
      <p>{parts.join(' · ')}</p>
    </div>
  );
}
