import type { Listed } from '../../lib/core/assess';
import { useShown } from './view-context';

/** Name of the product, its provider and the listed site. */
export function Identity({ listed: { name, provider, site } }: { listed: Listed }) {
  const { sheet } = useShown();
  const parts = [provider, site ?? sheet?.sites[0]?.host].filter(Boolean);
  return (
    <div class="id">
      <h1>{name}</h1>
      <p>{parts.join(' · ')}</p>
    </div>
  );
}
