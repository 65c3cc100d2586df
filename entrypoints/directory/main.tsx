import { render } from 'preact';
import { Directory } from '../../components/directory/Directory';
import { WordsContext } from '../../components/words';
import { runDirectory } from '../../lib/browser/directory/run';
import { openPage } from '../../lib/browser/page';

const { root, words } = openPage('directory.title');

void runDirectory(words.lang, (screen, acts) =>
  render(
    <WordsContext.Provider value={words}>
      <Directory screen={screen} acts={acts} />
    </WordsContext.Provider>,
    root,
  ),
);
