import { describe, expect, test } from 'vitest';
import { readSiteIndex, siteLines } from '../../lib/core/match';
import { readMentions } from '../../lib/core/paste-list';
import { sheets } from '../fixtures/methodology/data';

const index = readSiteIndex(siteLines(sheets));
const read = (text: string) => readMentions(text, index, sheets);
const ids = (text: string) => read(text).known.map(({ id }) => id);

describe('a pasted text is read for vendors', () => {
  test.each([
    ['https://fal.ai/models?x=1', ['fal']],
    ['fal.ai', ['fal']],
    ['docs.fal.ai/x, slack.com; notion.so', ['fal', 'slack', 'notion']],
    ['billing@zoom.us', ['zoom']],
    ['Invoice from Slack Technologies, for Zoom and GitHub Copilot', ['slack', 'zoom', 'github-copilot']],
    ['github.com/features/copilot and github.com', ['github-copilot', 'github']],
    ['SLACK.COM', ['slack']],
    ['<a href="https://www.deepl.com/de/pro">x</a>', ['deepl']],
    ['(see https://fal.ai)', ['fal']],
    ['we make things and linear notion of slack', []],
    ['Please make it so. Make is a tool.', ['make']],
    ['slack\nfal\n- zoom\n1. notion\n"deepl"', ['slack', 'fal', 'zoom', 'notion', 'deepl']],
    ['slack, make; fal', ['slack', 'make', 'fal']],
    ['', []],
    ['nothing here', []],
  ])('%s', (text, found) => expect(ids(text).toSorted()).toEqual([...found].toSorted()));

  test('what is not rated is named once, by its host', () => {
    expect(read('a@example.com, https://example.com/x and example.org').unknown).toEqual([
      'example.com',
      'example.org',
    ]);
  });

  test.each([
    ['Acme Toaster GmbH\nSlack\nslak\nAcme Toaster GmbH', ['Acme Toaster GmbH', 'slak']],
    ['Slack, Acme; fal.ai\tzoom', ['Acme']],
    ['Invoice for Slack, 12,90 €, 24/11/2026', []],
    ['This is a whole sentence in which no vendor is named at all.', []],
    ['fal.ai\nexample.org', []],
    ['', []],
  ])('of %j the entries without a vendor are kept: %j', (text, entries) =>
    expect(read(text).unread).toEqual(entries),
  );

  test('vendors come in the order in which the text names them', () => {
    expect(ids('zoom\nhttps://fal.ai\nfor Slack and billing@zoom.us, deepl')).toEqual([
      'zoom',
      'fal',
      'slack',
      'deepl',
    ]);
  });

  test('a vendor named twice stands once, with both ways', () => {
    expect(read('Slack (slack.com)').known).toEqual([{ id: 'slack', as: ['Slack', 'slack.com'] }]);
  });

  test.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    '....',
    '@@@@',
    'a'.repeat(10_000),
    '.a'.repeat(5_000),
    `a${' '.repeat(300_000)}b`,
  ])('odd text breaks nothing: %.20s', (text) => expect(Array.isArray(read(text).known)).toBe(true));
});
