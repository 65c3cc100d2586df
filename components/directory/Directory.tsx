import type { DirectoryActs, DirectoryScreen } from '../../lib/core/directory-screens';
import { ComparePage } from '../compare/ComparePage';
import { Profile } from '../profile/Profile';
import { Broken } from '../Broken';
import { Frame } from './Frame';
import { ListPage } from './ListPage';
import { Nothing } from './Nothing';
import { PastePage } from './PastePage';

/** The directory: list, profile, comparison and pasted list, each at an address of its own. */
export function Directory({ screen, acts }: { screen: DirectoryScreen; acts: DirectoryActs }) {
  const at = screen.kind === 'list' ? 'all' : screen.kind === 'paste' ? 'paste' : undefined;
  return (
    <Frame at={at} onSettings={acts.openSettings}>
      <Screen screen={screen} acts={acts} />
    </Frame>
  );
}

function Screen({ screen, acts }: { screen: DirectoryScreen; acts: DirectoryActs }) {
  if (screen.kind === 'list') return <ListPage screen={screen} acts={acts.list} />;
  if (screen.kind === 'profile')
    return <Profile key={screen.listed.id} screen={screen} acts={acts.profile} />;
  if (screen.kind === 'compare') return <ComparePage screen={screen} acts={acts.compare} />;
  if (screen.kind === 'paste') return <PastePage screen={screen} acts={acts.paste} />;
  return screen.kind === 'nothing' ? <Nothing screen={screen} /> : <Broken screen={screen} />;
}
