import { render } from 'preact';
import { Options } from '../../components/options/Options';
import { WordsContext } from '../../components/words';
import { runOptions } from '../../lib/browser/options/run';
import { openPage } from '../../lib/browser/page';

const { root, words } = openPage('options.title');

void runOptions((view, acts) =>
  render(
    <WordsContext.Provider value={words}>
      <Options view={view} acts={acts} />
    </WordsContext.Provider>,
    root,
  ),
);
