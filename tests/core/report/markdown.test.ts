import { describe, expect, test } from 'vitest';
import { escapeMarkdown, markdownLink, vendorMarkdown } from '../../../lib/core/report/markdown';
import { makeSheet, makeDocument } from '../../fixtures/sheet';
import { inputFor } from './input';

test.each([
  ['# Heading', '\\# Heading'],
  ['[x](https://evil.example)', '\\[x\\]\\(https\\://evil.example\\)'],
  ['www.evil.example', 'www\\.evil.example'],
  ['x@evil.example', 'x\\@evil.example'],
  ['![x](y)', '\\!\\[x\\]\\(y\\)'],
  ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert\\(1\\)\\>'],
  ['a | b', 'a \\| b'],
  ['*a* _b_ `c` ~d~', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~'],
  ['a\\', 'a\\\\'],
  ['&lt;', '\\&lt;'],
  ['one\r\n## two', 'one \\#\\# two'],
])('%j is text', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

test.each([
  ['DPA', 'https://acme.example/dpa', '[DPA](https://acme.example/dpa)'],
  ['DPA', 'http://acme.example', '[DPA](http://acme.example)'],
  ['DPA', 'javascript:alert(1)', 'DPA'],
  ['DPA', 'data:text/html,x', 'DPA'],
  ['DPA', 'https://acme.example/) [x](https://evil.example', 'DPA'],
  [']( x', 'https://acme.example', '[\\]\\( x](https://acme.example)'],
])('a link %s to %s is %s', (title, url, link) => {
  expect(markdownLink(title, url)).toBe(link);
});

describe('a hostile sheet', () => {
  const hostile = '</td>| [x](javascript:alert(1))\n# Heading';
  const sheet = makeSheet({
    name: hostile,
    provider: { name: hostile, country: 'DE', address: hostile },
    hosting: { locations: [{ place: 'DE', access: 'default' }], note: { en: hostile, de: hostile } },
    evidence: [makeDocument({ title: hostile, via: { name: hostile } })],
  });
  const report = vendorMarkdown(inputFor(sheet, 'en'));

  test('brings in neither markup nor a link', () => {
    expect(report).not.toMatch(/(?<!\\)<|(?<!\\)\]\(javascript:/);
  });

  test('brings in no heading', () => {
    expect(report.match(/^# /gm)).toHaveLength(1);
    expect(report).not.toMatch(/^# Heading/m);
  });
});
