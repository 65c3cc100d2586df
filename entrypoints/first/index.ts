import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askFirst } from '../../lib/browser/first/ask';

/** The popup's first script, small enough to run before the others are there. */
export default defineUnlistedScript(askFirst);
