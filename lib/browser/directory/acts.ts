import type {
  CompareActs,
  DirectoryActs,
  DirectoryScreen,
  ListActs,
  PasteActs,
  ProfileActs,
} from '../../core/directory-screens';
import { compareAddress } from '../../core/compare/view';
import { toParams } from '../../core/directory/view';
import { readMentions } from '../../core/paste-list';
import { browser } from '../api';
import { keepPlan, keepTick } from '../keep';
import { vendorActs } from '../vendor-acts';
import { followTyping, pushAddress } from './address';
import { choose, comparisonOf, writeChosen } from './chosen';
import { copyDraft, saveComparison, saveList, saveMentions, saveProfile } from './reports';

/** What is on the page now, and how to put something else there. */
export interface Stage {
  /** The screen on the page, where it is of this kind. */
  at<Kind extends DirectoryScreen['kind']>(kind: Kind): Extract<DirectoryScreen, { kind: Kind }> | undefined;
  show(screen: DirectoryScreen): void;
}

/** What a reader can do on each screen. */
export const directoryActs = (stage: Stage): DirectoryActs => ({
  list: listActs(stage),
  profile: profileActs(stage),
  compare: compareActs(stage),
  paste: pasteActs(stage),
  openSettings: () => void browser.runtime.openOptionsPage(),
});

function listActs(stage: Stage): ListActs {
  const change = (part: { chosen: string[] }) => {
    const screen = stage.at('list');
    if (screen) stage.show({ ...screen, ...part });
  };
  const look: ListActs['look'] = (view, typing) => {
    const address = `#/?${toParams(view)}`;
    const screen = stage.at('list');
    if (screen) stage.show({ ...screen, view, dropped: [], cameFrom: undefined });
    // Typing does not fill the history with every letter.
    if (typing) followTyping(address);
    else pushAddress(address);
  };
  return {
    look,
    narrow(filters) {
      const view = stage.at('list')?.view;
      if (view) look({ ...view, filters: filters(view.filters) });
    },
    choose: (id, chosen) => change({ chosen: choose(id, chosen) }),
    clearChosen: () => change({ chosen: writeChosen([]) }),
    save(entries, format) {
      const screen = stage.at('list');
      if (screen) saveList(entries, screen, format);
    },
  };
}

function profileActs(stage: Stage): ProfileActs {
  const at = () => stage.at('profile');
  const change = vendorActs(at, stage.show);
  return {
    tick: (step, done) => change((screen) => keepTick(screen, step, done)),
    choosePlan: (plan) => change((screen) => keepPlan(screen, plan)),
    compare: () =>
      change(async ({ listed, compared }) => comparisonOf(listed.id, choose(listed.id, !compared))),
    print: () => print(),
    save(format) {
      const screen = at();
      if (screen) saveProfile(screen, format);
    },
    copy: async (what) => {
      const screen = at();
      return screen ? copyDraft(screen, what) : false;
    },
  };
}

function compareActs(stage: Stage): CompareActs {
  return {
    look: (view) => void (location.hash = compareAddress(view)),
    print: () => print(),
    save(rows, format) {
      const screen = stage.at('compare');
      if (screen) saveComparison(screen, rows, format);
    },
  };
}

function pasteActs(stage: Stage): PasteActs {
  return {
    read(text) {
      const screen = stage.at('paste');
      return screen
        ? readMentions(text, screen.sites, screen.entries)
        : { known: [], unknown: [], unread: [] };
    },
    save(mentions) {
      const screen = stage.at('paste');
      if (screen) saveMentions(mentions, screen);
    },
  };
}
