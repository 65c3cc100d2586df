import { useEffect, useState } from 'preact/hooks';
import type { PopupActs } from '../../lib/core/popup-view';
import { Alternatives } from '../vendor/Alternatives';
import { useWords } from '../words';

type Answer = Awaited<ReturnType<PopupActs['alternatives']>>;

/** The alternatives, which come when the answer itself has been drawn. */
export function AlternativesBelow({ id, find }: { id: string; find: PopupActs['alternatives'] }) {
  const { t } = useWords();
  const [found, setFound] = useState<Answer>();
  useEffect(() => {
    let isHere = true;
    void find(id).then((answer) => isHere && setFound(answer));
    return () => void (isHere = false);
  }, [id, find]);
  if (!found) return null;
  if (Array.isArray(found)) return <Alternatives alternatives={found} />;
  return (
    <p class="note" role="alert">
      {t('broken.file.text', found.file ?? '')}
    </p>
  );
}
