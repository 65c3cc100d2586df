import { defineBackground } from 'wxt/utils/define-background';
import { countries, methodology, sheets, shorts, sites } from 'virtual:dataset';
import { answerMessages } from '../lib/browser/answer';
import { answerers } from '../lib/browser/answerers';
import { keepHouse } from '../lib/browser/housekeeping';
import { openIndex } from '../lib/core/compiled-index';

export default defineBackground(() => {
  const index = openIndex({ sites, sheets, methodology });
  answerMessages(answerers({ index, shorts, countries }));
  keepHouse(index);
});
