import { describe, expect, test } from 'vitest';
import { siteChoice, withChoice } from '../../../lib/panel/site-choice.ts';
import { DEFAULT_SETTINGS, type Settings, type SiteRule } from '../../../lib/settings/settings.ts';
import { siteRule } from '../../../lib/settings/site-rules.ts';

const HOST = 'paper.example';
const settings = (sites: Settings['sites'], otherSites: Settings['otherSites'] = 'ask'): Settings => ({
  ...DEFAULT_SETTINGS,
  sites,
  otherSites,
});

describe('the choice that is shown for a site', () => {
  test.each([
    ['without a rule: this time', settings({}), true, { rule: 'ask', refused: false }],
    ['always, and the browser allows it', settings({ [HOST]: 'on' }), true, { rule: 'on', refused: false }],
    ['always, but the browser does not', settings({ [HOST]: 'on' }), false, { rule: 'ask', refused: true }],
    ['never needs no permission', settings({ [HOST]: 'off' }), false, { rule: 'off', refused: false }],
    ['all sites are on', settings({}, 'on'), true, { rule: 'on', refused: false }],
  ] as const)('%s', (_, now, permitted, shown) => {
    expect(siteChoice(now, HOST, false, permitted)).toEqual({ host: HOST, wire: false, ...shown });
  });

  test("a wire's own site is read without a permission of its own", () => {
    expect(siteChoice(settings({}), 'tass.com', true, false)).toMatchObject({ rule: 'on', refused: false });
  });
});

describe('choosing for a site', () => {
  const before = {
    nothing: settings({}),
    always: settings({ [HOST]: 'on' }),
    never: settings({ [HOST]: 'off' }),
  };
  const everywhere = settings({}, 'on');
  const parent = settings({ example: 'off' });
  const rules: readonly SiteRule[] = ['on', 'ask', 'off'];

  test.each(Object.entries({ ...before, everywhere, parent }))('from %s: what is chosen holds', (_, now) => {
    for (const rule of rules) expect(siteRule(withChoice(now, HOST, false, rule), HOST, false)).toBe(rule);
  });

  test('leaves no rule where the same would hold without one', () => {
    expect(withChoice(before.never, HOST, false, 'ask').sites).toEqual({});
    expect(withChoice(before.nothing, 'tass.com', true, 'on').sites).toEqual({});
    expect(withChoice(everywhere, HOST, false, 'ask').sites).toEqual({ [HOST]: 'ask' });
  });
});
