import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Chip } from '../../components/chip/Chip';
import css from '../../components/chip/chip.css?inline';
import { WordsContext } from '../../components/words';
import { runChip } from '../../lib/browser/chip/run';
import { readWords } from '../../lib/browser/words';

/** Registered at run time for the rated sites that the user allowed: draws the chip on a vendor's page. */
export default defineUnlistedScript(() => {
  const words = readWords();
  runChip({
    css,
    mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed',
    lang: words.lang,
    draw: (container, scene) =>
      render(
        scene && (
          <WordsContext.Provider value={words}>
            <Chip key={scene.view.id} {...scene} />
          </WordsContext.Provider>
        ),
        container,
      ),
  });
});
