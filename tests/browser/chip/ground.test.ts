// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { isPage } from '../../../lib/browser/chip/ground';

test.each([
  ['text/html', true],
  ['application/xhtml+xml', true],
  ['image/svg+xml', false],
  ['application/xml', false],
  ['text/plain', false],
  ['application/json', false],
  ['application/pdf', false],
  ['image/png', false],
])('a document of the type %s is a page: %s', (contentType, is) => {
  expect(isPage({ contentType } as Document)).toBe(is); // all that is read of it
});
