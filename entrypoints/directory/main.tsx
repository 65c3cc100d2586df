import { Directory } from '../../components/directory/Directory';
import { showIn } from '../../components/show';
import { openPage } from '../../lib/browser/page';
import { runDirectory } from '../../lib/browser/directory/run';

const page = openPage('directory.title');
const show = showIn(page);

void runDirectory(page.words.lang, (screen, acts) => show(<Directory screen={screen} acts={acts} />));
