import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
type Messages = Record<string, { message: string; description?: string }>;
const read = (language: string): Messages =>
  JSON.parse(readFileSync(join(root, 'public/_locales', language, 'messages.json'), 'utf8'));

const FORMS = ['one', 'few', 'many', 'other'] as const;
const languages = readdirSync(join(root, 'public/_locales')).map((code) => ({ code, messages: read(code) }));
const baseOf = (key: string) => key.replace(/_(one|few|many|other)$/u, '');
const bases = (messages: Messages) => [...new Set(Object.keys(messages).map(baseOf))].sort();

/** Source text of everything that may use a message. */
const sources = ['components', 'entrypoints', 'lib', 'wxt.config.ts']
  .flatMap((path) =>
    path.endsWith('.ts')
      ? [path]
      : readdirSync(join(root, path), { recursive: true, encoding: 'utf8' }).map((file) => join(path, file)),
  )
  .filter((file) => /\.(tsx?|html)$/u.test(file))
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n');

test('there are English and Russian', () => {
  expect(languages.map(({ code }) => code).sort()).toEqual(['en', 'ru']);
});

describe.each(languages)('$code', ({ code, messages }) => {
  test('has the same messages as English', () => {
    expect(bases(messages)).toEqual(bases(read('en')));
  });

  test('has exactly the plural forms that the language asks for', () => {
    const wanted = new Intl.PluralRules(code).resolvedOptions().pluralCategories.toSorted();
    const counted = new Set(
      Object.keys(messages)
        .filter((key) => key !== baseOf(key))
        .map(baseOf),
    );
    expect(counted.size).toBeGreaterThan(0);
    for (const base of counted) {
      const forms = FORMS.filter((form) => Object.hasOwn(messages, `${base}_${form}`));
      expect(forms.toSorted(), base).toEqual(wanted);
    }
  });

  test('leaves no message empty, and names the browser no key that it does not take', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      expect(message.trim(), key).not.toBe('');
      expect(key).toMatch(/^[A-Za-z][A-Za-z0-9_]*$/u);
    }
  });

  test('uses the values that English uses', () => {
    const english = read('en');
    const values = (message: string | undefined) => [...new Set(message?.match(/\$\d/gu))].sort();
    for (const [key, { message }] of Object.entries(messages)) {
      const same = english[key] ?? english[`${baseOf(key)}_other`];
      expect(values(message), key).toEqual(values(same?.message));
    }
  });
});

describe('the messages and the source', () => {
  /** Beginnings of keys that the source completes: `kind_${kind}`. */
  const beginnings = [...sources.matchAll(/say\(`(\w+_)\$\{/gu)].map(([, beginning]) => beginning!);
  const inManifest = [...sources.matchAll(/__MSG_(\w+?)__/gu)].map(([, key]) => key!);
  const named = new Set([...sources.matchAll(/['"](\w+)['"]/gu)].map(([, key]) => key).concat(inManifest));

  test('no message is unused', () => {
    const unused = bases(read('en')).filter(
      (base) => !named.has(base) && !beginnings.some((beginning) => base.startsWith(beginning)),
    );
    expect(unused).toEqual([]);
  });

  test('every message that the source names exists', () => {
    const keys = new Set([...Object.keys(read('en')), ...bases(read('en'))]);
    const said = [...sources.matchAll(/\b(?:say|count)\(\s*'(\w+)'/gu)].map(([, key]) => key!);
    const used = [...said, ...inManifest];
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter((key) => !keys.has(key))).toEqual([]);
  });
});
