import { useEffect, useState } from 'preact/hooks';
import type { PopupActs } from '../../lib/core/popup-view';
import { Alternatives } from '../vendor/Alternatives';
import { FileFault } from './FileFault';

type Answer = Awaited<ReturnType<PopupActs['alternatives']>>;

/** The alternatives, which come when the answer itself has been drawn. */
export function AlternativesBelow({ id, find }: { id: string; find: PopupActs['alternatives'] }) {
  const [found, setFound] = useState<Answer>();
  useEffect(() => {
    let isHere = true;
    void find(id).then((answer) => isHere && setFound(answer));
    return () => void (isHere = false);
  }, [id, find]);
  if (!found) return null;
  return Array.isArray(found) ? <Alternatives alternatives={found} /> : <FileFault fault={found} />;
}
