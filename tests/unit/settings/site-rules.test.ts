import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { marksShownOn, siteRule, withSiteRule } from '../../../lib/settings/site-rules.ts';

const off = withSiteRule(DEFAULT_SETTINGS, 'tass.com', 'off');

test.each([
  ["a wire's own site is on", DEFAULT_SETTINGS, 'tass.com', true, 'on'],
  ['any other site waits to be asked', DEFAULT_SETTINGS, 'paper.example', false, 'ask'],
  [
    'other sites follow their setting',
    { ...DEFAULT_SETTINGS, otherSites: 'on' as const },
    'paper.example',
    false,
    'on',
  ],
  ["the reader's rule goes before the wire's own", off, 'tass.com', true, 'off'],
  ['a rule holds for the hosts below', off, 'www.tass.com', true, 'off'],
  ['but not for a host that only ends alike', off, 'nottass.com', false, 'ask'],
  ['the nearest rule wins', withSiteRule(off, 'en.tass.com', 'on'), 'en.tass.com', true, 'on'],
  ["a host named like an object's method has no rule", DEFAULT_SETTINGS, 'constructor', false, 'ask'],
])('%s', (_, settings, host, isWireSite, rule) => {
  expect(siteRule(settings, host, isWireSite)).toBe(rule);
});

test('a rule is taken back with null', () => {
  expect(withSiteRule(off, 'tass.com', null)).toEqual(DEFAULT_SETTINGS);
});

test('marks show where they are on everywhere and the site is not off', () => {
  expect(marksShownOn(DEFAULT_SETTINGS, 'tass.com', true)).toBe(true);
  expect(marksShownOn({ ...DEFAULT_SETTINGS, marksShown: false }, 'tass.com', true)).toBe(false);
  expect(marksShownOn(off, 'tass.com', true)).toBe(false);
});
