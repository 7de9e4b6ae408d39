import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { readSettingsFile, settingsFile } from '../../../lib/settings/settings-file.ts';
import { sitesTurnedOn, withoutSites } from '../../../lib/settings/site-rules.ts';

describe('a file of settings', () => {
  test('comes back as it was saved', () => {
    const settings = { ...DEFAULT_SETTINGS, palette: 'marker', sites: { 'paper.example': 'on' } } as const;
    expect(readSettingsFile(settingsFile(settings))).toEqual({ settings, broken: [] });
  });

  test('of which a part is not understood is taken, and the part named', () => {
    expect(readSettingsFile('{"version": 1, "palette": "rainbow", "language": "ru"}')).toEqual({
      settings: { ...DEFAULT_SETTINGS, language: 'ru' },
      broken: ['palette'],
    });
  });

  test.each([
    ['nothing', '', 'not-json'],
    ['a text', 'Dear reader', 'not-json'],
    ['half a file', '{"version": 1, "palette": "ca', 'not-json'],
    ['an empty object', '{}', 'not-ours'],
    ['a list', '[1]', 'not-ours'],
    ['null', 'null', 'not-ours'],
    ['a package of npm', '{"name": "x", "version": "1.0.0"}', 'not-ours'],
    ['a version alone', '{"version": 1}', 'not-ours'],
    ['parts without a version', '{"language": "ru"}', 'not-ours'],
    ['a file of somebody else’s', '{"version": 3, "bookmarks": []}', 'not-ours'],
  ])('is not %s', (_, text, why) => {
    expect(readSettingsFile(text)).toBe(why);
  });
});

describe('the sites that settings turn on', () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    sites: { 'paper.example': 'on', 'tass.com': 'on', 'blog.example': 'off' },
    otherSites: 'on',
  } as const;
  const isWireSite = (host: string) => host === 'tass.com';

  test('need the browser’s permission, but for a wire’s own', () => {
    expect(sitesTurnedOn(settings, isWireSite)).toEqual({ hosts: ['paper.example'], all: true });
    expect(sitesTurnedOn(DEFAULT_SETTINGS, isWireSite)).toEqual({ hosts: [], all: false });
  });

  test('can be left out, and nothing else', () => {
    expect(withoutSites(settings, { hosts: ['paper.example'], all: true })).toEqual({
      ...settings,
      sites: { 'tass.com': 'on', 'blog.example': 'off' },
      otherSites: 'ask',
    });
    expect(withoutSites(settings, { hosts: [], all: false })).toEqual(settings);
  });
});
