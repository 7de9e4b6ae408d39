import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { migrateSettings } from '../../../lib/settings/migrate-settings.ts';
import { LONGEST_TEMPLATE, readSettings } from '../../../lib/settings/read-settings.ts';
import {
  DEFAULT_SETTINGS,
  LONGEST_TEMPLATE_NAME,
  MOST_TEMPLATES,
  type Settings,
} from '../../../lib/settings/settings.ts';

const chosen: Settings = {
  version: 2,
  marksShown: false,
  sites: { 'tass.com': 'off', 'xn--e1afmkfd.xn--p1ai': 'on' },
  otherSites: 'on',
  marked: { direct: true, mixed: false, indirect: false, organizations: true },
  palette: 'contrast',
  ownColours: {
    light: { direct: '#aabbcc', mixed: '#000000', indirect: '#ffffff', organizations: '#123456' },
    dark: { direct: '#ccbbaa', mixed: '#0f0f0f', indirect: '#111111', organizations: '#654321' },
  },
  linesOnly: true,
  colourBySpeaker: true,
  copyFormat: 'template',
  copyTemplates: [
    { name: '', text: '{{quote}}' },
    { name: 'Short', text: '{{speaker}}' },
  ],
  copyTemplate: 1,
  copyLink: 'page',
  copyMarks: 'straight',
  copyLanguage: 'interface',
  csvSeparator: 'tab',
  csvMark: false,
  claimOrder: 'speaker',
  language: 'ru',
  announceCount: false,
  printMarks: true,
  keepEveryArticle: true,
};

describe('reading settings', () => {
  test('nothing stored gives the defaults, and nothing is called broken', () => {
    expect(readSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, broken: [] });
    expect(readSettings(null)).toEqual({ settings: DEFAULT_SETTINGS, broken: [] });
    expect(readSettings({})).toEqual({ settings: DEFAULT_SETTINGS, broken: [] });
  });

  test('what was stored comes back through JSON', () => {
    expect(readSettings(JSON.parse(JSON.stringify(chosen)))).toEqual({ settings: chosen, broken: [] });
  });

  test.each([
    ['a number', 7],
    ['a text', 'settings'],
    ['a list', [1]],
  ])('%s is not settings at all', (_, stored) => {
    expect(readSettings(stored)).toEqual({ settings: DEFAULT_SETTINGS, broken: ['settings'] });
  });

  test.each([
    ['marksShown', 'yes'],
    ['otherSites', 'off'],
    ['palette', 'rainbow'],
    ['palette', 'toString'],
    ['ownColours', 'blue'],
    ['linesOnly', 'thin'],
    ['colourBySpeaker', 1],
    ['copyFormat', 'pdf'],
    ['copyTemplate', 12],
    ['copyTemplate', '1'],
    ['copyLink', 'home'],
    ['copyMarks', '<>'],
    ['copyLanguage', 'fr'],
    ['csvSeparator', '|'],
    ['csvMark', 1],
    ['claimOrder', 'length'],
    ['language', 'xx'],
    ['announceCount', 'aloud'],
    ['printMarks', null],
    ['sites', ['tass.com']],
    ['marked', 'all'],
  ] as const)('a broken %s (%j) takes its default and the rest is kept', (name, nonsense) => {
    expect(readSettings({ ...chosen, [name]: nonsense })).toEqual({
      settings: { ...chosen, [name]: DEFAULT_SETTINGS[name] },
      broken: [name],
    });
  });

  test('a broken site is dropped, the other sites are kept', () => {
    const sites = { 'tass.com': 'off', 'not a host': 'on', 'ria.ru': 'perhaps', 'EXAMPLE.org': 'on' };
    const { settings, broken } = readSettings({ ...chosen, sites });
    expect(settings.sites).toEqual({ 'tass.com': 'off' });
    expect(broken).toEqual(['sites.not a host', 'sites.ria.ru', 'sites.EXAMPLE.org']);
  });

  test('a broken template is dropped, the others are kept, and one in use is among them', () => {
    const kept = { name: 'Short', text: '{{speaker}}' };
    const { settings, broken } = readSettings({
      ...chosen,
      copyTemplates: [
        'text',
        kept,
        { name: 'x'.repeat(LONGEST_TEMPLATE_NAME + 1), text: '' },
        { name: '', text: 'x'.repeat(LONGEST_TEMPLATE + 1) },
      ],
    });
    expect(settings.copyTemplates).toEqual([kept]);
    expect(settings.copyTemplate).toBe(0);
    expect(broken).toEqual(['copyTemplates.0', 'copyTemplates.2', 'copyTemplates.3', 'copyTemplate']);
    expect(readSettings({ ...chosen, copyTemplates: [], copyTemplate: 0 }).settings.copyTemplates).toEqual(
      DEFAULT_SETTINGS.copyTemplates,
    );
    const many = Array.from({ length: MOST_TEMPLATES + 1 }, () => kept);
    expect(readSettings({ ...chosen, copyTemplates: many }).settings.copyTemplates).toHaveLength(
      MOST_TEMPLATES,
    );
  });

  test('the one template of version 1 becomes the first of several', () => {
    const { copyTemplates: _, copyTemplate: __, ...others } = chosen;
    expect(readSettings({ ...others, version: 1, copyTemplate: '{{quote}}!' })).toEqual({
      settings: { ...chosen, copyTemplates: [{ name: '', text: '{{quote}}!' }], copyTemplate: 0 },
      broken: [],
    });
    expect(readSettings({ version: 1 })).toEqual({ settings: DEFAULT_SETTINGS, broken: [] });
  });

  test('a site named __proto__ neither survives nor poisons', () => {
    const { settings } = readSettings(JSON.parse('{"version":1,"sites":{"__proto__":{"polluted":"on"}}}'));
    expect(settings.sites).toEqual({});
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('one broken colour leaves the others', () => {
    const { settings, broken } = readSettings({
      ownColours: { light: { direct: '#ABCDEF', mixed: 'url(x)', indirect: '#abcdef' }, dark: 7 },
    });
    const { light, dark } = DEFAULT_SETTINGS.ownColours;
    expect(settings.ownColours).toEqual({ light: { ...light, indirect: '#abcdef' }, dark });
    expect(broken).toEqual(['ownColours.light.direct', 'ownColours.light.mixed', 'ownColours.dark']);
  });

  test('one broken kind of mark leaves the other kinds', () => {
    const { settings, broken } = readSettings({ marked: { direct: false, mixed: 'maybe' } });
    expect(settings.marked).toEqual({ direct: false, mixed: true, indirect: true, organizations: true });
    expect(broken).toEqual(['marked.mixed']);
  });

  test('settings of a newer version are read as far as they are understood', () => {
    const { settings } = readSettings({ ...chosen, version: 99, palette: 'aurora' });
    expect(settings).toEqual({ ...chosen, palette: 'calm' });
  });

  test('anything whatever gives settings that read back as themselves', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (anything) => {
        const { settings } = readSettings(anything);
        expect(readSettings(settings)).toEqual({ settings, broken: [] });
      }),
    );
  });
});

describe('migrating settings', () => {
  const migrations = {
    1: (parts: object) => ({ ...parts, version: 2, colour: 'red' }),
    2: ({ colour, ...parts }: Record<string, unknown>) => ({ ...parts, version: 3, palette: colour }),
  };

  test('walks each step from the stored version to the target', () => {
    expect(migrateSettings({ version: 1, kept: 'yes' }, migrations, 3)).toEqual({
      version: 3,
      kept: 'yes',
      palette: 'red',
    });
    expect(migrateSettings({ version: 2, colour: 'blue' }, migrations, 3)).toEqual({
      version: 3,
      palette: 'blue',
    });
  });

  test.each([[3], [4], ['1'], [0], [-1], [1.5], [Number.NaN], [undefined]])(
    'leaves parts of version %s as they are',
    (version) => {
      expect(migrateSettings({ version, a: 1 }, migrations, 3)).toEqual({ version, a: 1 });
    },
  );
});
