import type { DirectoryActs, DirectoryScreen } from '../../core/directory-screens';
import type { Lang } from '../../core/sheet';
import { orBroken } from '../broken';
import { onSettingsChange } from '../settings';
import { readWords } from '../words';
import { directoryActs, type Stage } from './acts';
import { forgetTyping } from './address';
import { arrive } from './arrive';
import { loadDirectory, loadGround, readSearchKey, type Ground } from './load';
import { readDirectoryRoute, type DirectoryRoute } from './route';

type Draw = (screen: DirectoryScreen, acts: DirectoryActs) => void;

/** Runs the directory: draws what the address asks for, and again when it changes. */
export async function runDirectory(lang: Lang, draw: Draw): Promise<void> {
  let now: DirectoryScreen | undefined;
  let ground: Promise<Ground> | undefined;
  let loads = 0;
  const stage: Stage = {
    at: (kind) => (now?.kind === kind ? (now as ReturnType<Stage['at']>) : undefined) as never, // the kind names the type
    show: (screen) => draw((now = screen), acts),
  };
  const acts = directoryActs(stage);
  let from: DirectoryRoute | undefined;
  const load = async () => {
    const route = readDirectoryRoute(location.hash);
    const mine = ++loads;
    const screen = await orBroken(async () =>
      loadDirectory(route, await (ground ??= loadGround(lang)), from),
    );
    // A file that could not be read is tried again with the next link.
    if (screen.kind === 'broken') ground = undefined;
    // Another link was followed meanwhile.
    if (mine !== loads) return;
    stage.show(screen);
    document.title = titleOf(screen);
    arrive(route, from);
    from = route;
  };
  // Fires for links on the page and for back and forward alike.
  addEventListener('popstate', () => {
    forgetTyping();
    void load();
  });
  addEventListener('beforeprint', unfold);
  onSettingsChange(async () => {
    const searchKey = await readSearchKey();
    const list = stage.at('list');
    if (list) stage.show({ ...list, searchKey });
  });
  await load();
}

/** What a bookmark is called. */
function titleOf(screen: DirectoryScreen): string {
  const { t } = readWords();
  if (screen.kind === 'profile') return t('profile.title', screen.listed.name);
  if (screen.kind === 'compare') return t('compare.title');
  return t(screen.kind === 'paste' ? 'paste.title' : 'directory.title');
}

/** Paper cannot be unfolded. */
function unfold(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
}
