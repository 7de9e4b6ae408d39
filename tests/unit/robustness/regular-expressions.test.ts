/** No expression takes longer than in proportion to the text: recheck looks at each of them (https://makenowjust-labs.github.io/recheck/). */
import { afterAll, describe, expect, it, vi } from 'vitest';
import { fault, keepVerdicts } from './recheck-verdicts.ts';
import { findRegularExpressions } from './regular-expressions.ts';

const found = findRegularExpressions();

/** The expressions that modules put together, as they are made while the modules load. */
async function constructedOnLoading(): Promise<Map<string, RegExp[]>> {
  const made = new Map<string, RegExp[]>();
  const Native = RegExp;
  vi.stubGlobal(
    'RegExp',
    new Proxy(Native, {
      construct(target, parts: ConstructorParameters<typeof RegExp>) {
        const expression = new target(...parts);
        const caller = new Error('by').stack
          ?.split('\n')
          .find((line) => /\/(?:lib|components|entrypoints)\//.test(line));
        const file = caller?.match(/\/((?:lib|components|entrypoints)\/[^:?]+)/)?.[1] ?? 'elsewhere';
        made.set(file, [...(made.get(file) ?? []), expression]);
        return expression;
      },
    }),
  );
  // What waits until it is needed is made at once here, so that none escapes.
  vi.doMock('../../../lib/once.ts', () => ({
    once<Value>(make: () => Value) {
      const value = make();
      return () => value;
    },
  }));
  vi.resetModules();
  for (const file of new Set(found.constructed.map(({ file }) => file)))
    await import(/* @vite-ignore */ `../../../${file}`);
  vi.unstubAllGlobals();
  vi.doUnmock('../../../lib/once.ts');
  return made;
}

describe('the regular expressions of the source', () => {
  afterAll(keepVerdicts);

  it('are found at all', () => {
    expect(found.literals.length).toBeGreaterThan(50);
  });

  it('take no longer than in proportion to the text', { timeout: 300_000 }, async () => {
    const faults: string[] = [];
    for (const { source, flags, file, line } of found.literals) {
      const words = await fault(source, flags);
      if (words) faults.push(`${file}:${line} ${words}`);
    }
    expect(faults).toEqual([]);
  });

  it('take no longer where they are put together by a module', { timeout: 300_000 }, async () => {
    const made = await constructedOnLoading();
    // All of them have been seen: one that is made later, inside a function, would escape the check.
    for (const file of new Set(found.constructed.map(({ file }) => file)))
      expect(
        made.get(file)?.length ?? 0,
        `expressions made by ${file} while it loads`,
      ).toBeGreaterThanOrEqual(found.constructed.filter((one) => one.file === file).length);

    const faults: string[] = [];
    for (const [file, expressions] of made) {
      for (const { source, flags } of expressions) {
        const words = await fault(source, flags);
        if (words) faults.push(`${file} ${words}`);
      }
    }
    expect(faults).toEqual([]);
  });

  it('are never made of a string by a method', () => {
    expect(found.implied).toEqual([]);
  });
});
