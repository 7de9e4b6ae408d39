import { describe, expect, test } from 'vitest';
import { gateSites } from '../../../entrypoints/background/keep-gate-on-sites.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings.ts';
import { WIRE_MATCHES } from '../../../lib/wire-sites.ts';

describe('the gate beside the wires’ sites', () => {
  test('stands nowhere until the reader turns a site on', () => {
    expect(gateSites(DEFAULT_SETTINGS)).toEqual({ matches: [], excludeMatches: [] });
  });

  test('stands on the sites that are on, and on no wire’s a second time', () => {
    const sites = {
      'blog.example': 'on',
      'off.example': 'off',
      'ask.example': 'ask',
      'tass.com': 'on',
    } as const;
    expect(gateSites({ ...DEFAULT_SETTINGS, sites }).matches).toEqual(['*://blog.example/*']);
  });

  test('stands on all sites but the wires’ and those that are not on, where all are on', () => {
    const sites = { 'blog.example': 'on', 'off.example': 'off', 'ask.example': 'ask' } as const;
    expect(gateSites({ ...DEFAULT_SETTINGS, otherSites: 'on', sites })).toEqual({
      matches: ['*://*/*'],
      excludeMatches: [...WIRE_MATCHES, '*://off.example/*', '*://ask.example/*'],
    });
  });
});
