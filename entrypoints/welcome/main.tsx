import { Welcome } from '../../components/welcome/Welcome';
import { Broken } from '../../components/Broken';
import { showIn } from '../../components/show';
import { brokenBy } from '../../lib/browser/broken';
import { openPage } from '../../lib/browser/page';
import { runWelcome } from '../../lib/browser/welcome';

const show = showIn(openPage('welcome.title'));

runWelcome((view, acts) => show(<Welcome view={view} acts={acts} />)).catch((error: unknown) =>
  show(
    <main class="w">
      <Broken screen={brokenBy(error)} />
    </main>,
  ),
);
