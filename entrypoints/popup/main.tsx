import { render } from 'preact';
import { Popup } from '../../components/popup/Popup';
import { WordsContext } from '../../components/words';
import { openPage } from '../../lib/browser/page';
import { runPopup } from '../../lib/browser/popup/run';

const { root, words } = openPage('popup.title');

void runPopup(words.lang, (view, acts) =>
  render(
    <WordsContext.Provider value={words}>
      <Popup view={view} acts={acts} />
    </WordsContext.Provider>,
    root,
  ),
);
