import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_SETTINGS,
  readSettings,
  type Settings,
  siteRule,
  withSiteRule,
} from '../../../lib/settings.ts';
import { cases, TIMEOUT } from './cases.ts';

const KEYS = [
  ...Object.keys(DEFAULT_SETTINGS),
  '__proto__',
  'constructor',
  'toString',
  'tass.com',
  'direct',
  '',
];
const VALUES = [
  'on',
  'off',
  'ask',
  'calm',
  'json',
  'auto',
  'ru',
  true,
  false,
  null,
  0,
  -1,
  Number.NaN,
  1e308,
  '',
  [],
  {},
];

/** Anything that a storage or a file may hold: right and wrong values under right and wrong names, nested. */
const nonsense = fc.letrec<{ value: unknown; record: object }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'settings' },
    fc.constantFrom<unknown>(...VALUES),
    fc.anything({ maxDepth: 1, withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
    tie('record'),
  ),
  // As JSON.parse makes them: "__proto__" is a name like any other.
  record: fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...KEYS), fc.string({ maxLength: 8 })), tie('value')), {
      maxLength: 12,
    })
    .map((entries) => {
      const record: Record<string, unknown> = {};
      for (const [key, value] of entries)
        Object.defineProperty(record, key, { value, enumerable: true, configurable: true, writable: true });
      return record;
    }),
}));

const SHAPE = describeShape(DEFAULT_SETTINGS);

/** The names and types of all parts. */
function describeShape(settings: Settings): string[] {
  return Object.entries(settings).map(([name, value]) => `${name}: ${typeof value}`);
}

describe('readSettings, given anything', { timeout: TIMEOUT }, () => {
  const anything = fc.oneof(nonsense.record, nonsense.value);

  it('gives whole settings, of the form that the rest relies on', () => {
    fc.assert(
      fc.property(anything, (stored) => {
        const { settings } = readSettings(stored);
        expect(describeShape(settings)).toEqual(SHAPE);
        expect(Object.values(settings.marked).every((shown) => typeof shown === 'boolean')).toBe(true);
        expect(Object.values(settings.sites).every((rule) => ['on', 'off', 'ask'].includes(rule))).toBe(true);
      }),
      cases(0.03),
    );
  });

  it('reads back what it gave, with nothing broken', () => {
    fc.assert(
      fc.property(anything, (stored) => {
        const { settings } = readSettings(stored);
        expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual({ settings, broken: [] });
      }),
      cases(0.02),
    );
  });

  it('lets nothing into the prototype of objects', () => {
    fc.assert(
      fc.property(anything, (stored) => {
        const { settings } = readSettings(stored);
        for (const part of [settings, settings.sites, settings.marked])
          expect(Object.getPrototypeOf(part)).toBe(Object.prototype);
        expect(Object.keys(Object.prototype)).toEqual([]);
        // A host may be called so; what every object has by that name is no rule.
        const own = Object.hasOwn(settings.sites, 'constructor');
        if (!own) expect(siteRule(settings, 'constructor', false)).toBe(settings.otherSites);
      }),
      cases(0.02),
    );
  });

  it('keeps a rule for whatever the host is called', () => {
    fc.assert(
      fc.property(
        fc.domain(),
        fc.constantFrom('on' as const, 'off' as const, 'ask' as const),
        (host, rule) => {
          const settings = withSiteRule(DEFAULT_SETTINGS, host, rule);
          expect(siteRule(settings, `www.${host}`, true)).toBe(rule);
          expect(readSettings(JSON.parse(JSON.stringify(settings))).broken).toEqual([]);
        },
      ),
      cases(0.01),
    );
  });
});
