import { expect, test } from 'vitest';
import { hostOf } from '../../../lib/settings/host-of.ts';

test.each([
  ['tass.com', 'tass.com'],
  ['  https://www.TASS.com:443/world/1?a#b ', 'www.tass.com'],
  ['http://дом.рф/', 'xn--d1aqf.xn--p1ai'],
  ['localhost', 'localhost'],
  ['127.0.0.1', '127.0.0.1'],
  ['tass', null],
  ['', null],
  ['two words.com', null],
  ['*.tass.com', null],
  ['user@tass.com', null],
  ['ftp://tass.com', null],
  ['javascript:alert(1)', null],
])('%j means %s', (written, host) => {
  expect(hostOf(written)).toBe(host);
});
