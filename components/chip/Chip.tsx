import { useState } from 'preact/hooks';
import type { ChipActs, ChipView } from '../../lib/core/chip';
import { Card } from './Card';
import { Opener } from './Opener';

/** Closed as the page found it, open, or closed again by the reader, to whom the focus comes back. */
type Face = 'closed' | 'open' | 'returned';

/** A vendor's rating on its own page: a pill or a dot, and the card behind it. */
export function Chip({ view, acts }: { view: ChipView; acts: ChipActs }) {
  const [face, setFace] = useState<Face>('closed');
  if (face === 'open') return <Card view={view} acts={acts} onClose={setFace} />;
  return <Opener view={view} returned={face === 'returned'} onOpen={() => setFace('open')} />;
}
