import { expect, test } from 'vitest';
import { readableHost } from '../../../lib/settings/readable-host.ts';

test.each([
  ['tass.com', 'tass.com'],
  ['xn--d1aqf.xn--p1ai', 'дом.рф'],
  ['www.xn--mnchen-3ya.example', 'www.münchen.example'],
  ['xn--fiqs8s.example', '中国.example'],
  ['127.0.0.1', '127.0.0.1'],
  ['localhost', 'localhost'],
])('%s is shown as %s', (host, shown) => {
  expect(readableHost(host)).toBe(shown);
});

test.each([
  // Latin letters with a Cyrillic one among them; a word of Cyrillic letters that all look Latin; no punycode.
  'xn--pple-43d.com',
  'xn--80ak6aa92e.com',
  'xn--a.example',
])('%s could be taken for another, and stays', (host) => {
  expect(readableHost(host)).toBe(host);
});
