import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDateline } from '../../../lib/dateline/dateline.ts';
import { annotate } from '../../../lib/extract/annotate.ts';
import { ruleSentences } from '../../../lib/extract/claims/rule-sentences.ts';
import { claimRules } from '../../../lib/extract/claims/rules.ts';
import { sieveSentences } from '../../../lib/extract/speakers/sieve-sentences.ts';
import { sieves } from '../../../lib/extract/speakers/sieves.ts';
import { english } from '../../../lib/language/english/english.ts';
import { readCases } from '../../articles/read-cases.ts';

const folder = `${import.meta.dirname}/../../articles/english`;
const fixtures = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readCases(readFileSync(`${folder}/${name}`, 'utf8')));
const used = new Set(
  fixtures.flatMap(({ text }) =>
    annotate(text, english, readDateline(text)).claims.map((claim) => claim.rule),
  ),
);

describe('the rules that make claims', () => {
  it('have an id each', () => {
    expect(new Set(claimRules.map((rule) => rule.id)).size).toBe(claimRules.length);
  });

  it('say what they do in one sentence', () => {
    for (const says of ruleSentences.values()) expect(says).toMatch(/^[A-Z"].*\.$/u);
  });

  it('are all explained, and so is each way of finding a speaker', () => {
    expect(claimRules.filter(({ id }) => !ruleSentences.has(id))).toEqual([]);
    expect(sieves.filter(({ id }) => !(id in sieveSentences))).toEqual([]);
  });

  it('that stand in claims are all explained', () => {
    expect([...used].filter((id) => !ruleSentences.has(id))).toEqual([]);
  });

  it('each have an article among the fixtures, but for what only other languages have', () => {
    const missing = [...ruleSentences.keys()].filter((id) => !used.has(id));
    expect(missing).toEqual(['topic']);
  });
});
