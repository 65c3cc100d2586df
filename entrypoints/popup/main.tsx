import { Popup } from '../../components/popup/Popup';
import { showIn } from '../../components/show';
import { openPage } from '../../lib/browser/page';
import { runPopup } from '../../lib/browser/popup/run';

const page = openPage('popup.title');
const show = showIn(page);

void runPopup(page.words.lang, (view, acts) => show(<Popup view={view} acts={acts} />));
