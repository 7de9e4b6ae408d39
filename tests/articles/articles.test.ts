import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Claim, Span } from '../../lib/annotation.ts';
import { readDateline } from '../../lib/dateline/dateline.ts';
import { annotate } from '../../lib/extract/annotate.ts';
import { english } from '../../lib/language/english/english.ts';
import { russian } from '../../lib/language/russian/russian.ts';
import { readCases } from './read-cases.ts';

const folders = { english, russian };

function inWords(claim: Claim, text: string): string {
  const slice = (span: Span | null) => (span ? text.slice(...span) : '-');
  const content = claim.content.map(slice).join(' + ');
  return [claim.kind, slice(claim.cue), slice(claim.source), claim.speaker?.name ?? '-', content].join(' | ');
}

for (const [folder, language] of Object.entries(folders)) {
  const directory = `${import.meta.dirname}/${folder}`;
  for (const file of readdirSync(directory).filter((name) => name.endsWith('.txt'))) {
    describe(`${folder}: ${file.replace('.txt', '')}`, () => {
      for (const { name, text, claims } of readCases(readFileSync(`${directory}/${file}`, 'utf8'))) {
        it(name, () => {
          const found = annotate(text, language, readDateline(text)).claims;
          const trace = found.map((claim) => `${claim.rule}, speaker ${claim.speakerFrom}`).join('\n');
          expect(
            found.map((claim) => inWords(claim, text)),
            trace,
          ).toEqual(claims);
        });
      }
    });
  }
}
