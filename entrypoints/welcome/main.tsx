import { render } from 'preact';
import { Welcome } from '../../components/welcome/Welcome';
import { WordsContext } from '../../components/words';
import { openPage } from '../../lib/browser/page';
import { runWelcome } from '../../lib/browser/welcome';

const { root, words } = openPage('welcome.title');

void runWelcome((view, acts) =>
  render(
    <WordsContext.Provider value={words}>
      <Welcome view={view} acts={acts} />
    </WordsContext.Provider>,
    root,
  ),
);
