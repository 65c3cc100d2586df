import { useEffect, useRef, useState } from 'preact/hooks';
import type { Row } from '../../lib/core/directory/facets';
import type { ListScreen } from '../../lib/core/directory-screens';
import { useWords } from '../words';
import { AfterRows } from './AfterRows';
import { VendorRow } from './VendorRow';

/** How many rows are drawn at first, and with each further look down. */
const batch = 16;
/** How many of them a reader sees without looking down; the others come one frame later. */
const first = 8;

interface RowsProps {
  rows: Row[];
  screen: ListScreen;
  onChoose(id: string, chosen: boolean): void;
}

/** What was found. A long list draws only as far as it was looked at. */
export function VendorRows({ rows, screen, onChoose }: RowsProps) {
  const { t } = useWords();
  // Whoever comes back from a vendor finds its row again.
  const place = screen.cameFrom ? rows.findIndex(({ entry }) => entry.id === screen.cameFrom) : -1;
  const least = Math.max(batch, place + 1);
  const [drawn, setDrawn] = useState(least);
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => setDrawn(least), [rows]);
  useEffect(() => {
    const seen = new IntersectionObserver(
      ([entry]) => entry?.isIntersecting && setDrawn((count) => count + batch),
      { rootMargin: '400px' },
    );
    if (end.current) seen.observe(end.current);
    return () => seen.disconnect();
  }, [rows, drawn]);
  return (
    <>
      <div class="cols-head" aria-hidden="true">
        <span />
        <span />
        <span>{t('directory.columns.vendor')}</span>
        <span>{t('directory.columns.servers')}</span>
        <span>{t('directory.columns.dpa')}</span>
        <span>{t('directory.columns.training')}</span>
        <span>{t('directory.columns.evidence')}</span>
      </div>
      <ul class="vendors" onKeyDown={moveByArrows}>
        <Rows rows={rows.slice(0, first)} screen={screen} onChoose={onChoose} />
        <AfterRows of={rows}>
          <Rows rows={rows.slice(first, drawn)} screen={screen} onChoose={onChoose} />
        </AfterRows>
      </ul>
      {drawn < rows.length && <div ref={end} class="end" />}
    </>
  );
}

/** By place: another search changes the words in the rows that stand, and makes none anew. */
const Rows = ({ rows, ...props }: RowsProps) => (
  <>
    {rows.map((row, place) => (
      <VendorRow key={place} row={row} {...props} />
    ))}
  </>
);

/** Arrow keys go from vendor to vendor; Enter follows the link as always. */
function moveByArrows(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('.who a')];
  const at = links.findIndex((link) => link === document.activeElement);
  const next = step === undefined || at < 0 ? undefined : links[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
