import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../lib/extract/annotate.ts';
import type { Claim, Span } from '../../lib/extract/annotation.ts';
import { english } from '../../lib/language/english/english.ts';
import { readCases } from './read-cases.ts';

const folder = `${import.meta.dirname}/english`;

function inWords(claim: Claim, text: string): string {
  const slice = (span: Span | null) => (span ? text.slice(...span) : '-');
  const content = claim.content.map(slice).join(' + ');
  return [claim.kind, slice(claim.cue), slice(claim.source), claim.speaker?.name ?? '-', content].join(' | ');
}

for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
  describe(file.replace('.txt', ''), () => {
    for (const { name, text, claims } of readCases(readFileSync(`${folder}/${file}`, 'utf8'))) {
      it(name, () => {
        const found = annotate(text, english).claims;
        const trace = found.map((claim) => `${claim.rule}, speaker ${claim.speakerFrom}`).join('\n');
        expect(
          found.map((claim) => inWords(claim, text)),
          trace,
        ).toEqual(claims);
      });
    }
  });
}
