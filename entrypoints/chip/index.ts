import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../../components/chip/chip.css?inline';
import { mountChip } from '../../components/chip/mount';
import { runChip } from '../../lib/browser/chip/run';
import { readChipWords } from '../../lib/browser/chip/words';

/** Registered at run time for the rated sites that the user allowed: draws the chip on a vendor's page. */
export default defineUnlistedScript(() =>
  runChip(() => {
    const words = readChipWords();
    return {
      css,
      mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed',
      lang: words.lang,
      mount: (container, cards) => mountChip(container, words, cards),
    };
  }),
);
