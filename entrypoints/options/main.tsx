import { Options } from '../../components/options/Options';
import { Broken } from '../../components/Broken';
import { showIn } from '../../components/show';
import { brokenBy } from '../../lib/browser/broken';
import { openPage } from '../../lib/browser/page';
import { runOptions } from '../../lib/browser/options/run';

const show = showIn(openPage('options.title'));

runOptions((view, acts) => show(<Options view={view} acts={acts} />)).catch((error: unknown) =>
  show(
    <main class="opt">
      <Broken screen={brokenBy(error)} />
    </main>,
  ),
);
