import { describe, expect, it } from 'vitest';
import type { Annotation, Claim } from '../../../lib/annotation.ts';
import { english } from '../../../lib/language/english/english.ts';
import { findGaps } from '../../../scripts/gaps/find-gaps.ts';

const nothing: Annotation = { language: 'en', dateline: null, claims: [], organizations: [] };
const gapsIn = (text: string, found: Partial<Annotation> = {}) =>
  findGaps(text, { ...nothing, ...found }, english).map(
    ({ kind, span, said }) => `${kind}: ${text.slice(...span)}${said && ` <${said}>`}`,
  );

const claim = (text: string, content: string, source: string | null, name: string | null): Claim => {
  const at = (words: string) => [text.indexOf(words), text.indexOf(words) + words.length] as const;
  return {
    content: [at(content)],
    cue: null,
    source: source === null ? null : at(source),
    speaker: name === null ? null : { id: 0, kind: 'person', name, role: null, organization: null },
    speakerFrom: 'named',
    kind: 'indirect',
    rule: 'clause-after',
  };
};

describe('where the engine may have missed something', () => {
  it('lists a quotation that no claim covers, and passes over names in quotation marks', () => {
    expect(gapsIn('The ferry "Grey Gull" was late. "Nobody told us a thing about it."')).toEqual([
      'quotation: "Nobody told us a thing about it."',
    ]);
  });

  it('lists a sentence with a reporting word that belongs to no claim', () => {
    expect(gapsIn('The pier is closed. The mayor said nothing of it.')).toEqual([
      'cue: The mayor said nothing of it.',
    ]);
  });

  it('lists claims by nobody, and names that look odd', () => {
    const text = 'He said the pier was closed. Mayor Ada Lund of Vell said the same.';
    expect(
      gapsIn(text, {
        claims: [
          claim(text, 'the pier was closed', 'He', null),
          claim(text, 'the same', 'Mayor Ada Lund of Vell', 'Mayor Ada Lund of Vell'),
        ],
      }),
    ).toEqual([
      'unknown: He said the pier was closed <He>',
      'name: Mayor Ada Lund of Vell said the same <Mayor Ada Lund of Vell>',
    ]);
  });

  it('lists what is an organization in one place and nothing in another, and capitals that are nothing', () => {
    const text = 'Norvik Bank is closed. Nobody at Norvik Bank knew of the VRT.';
    expect(
      gapsIn(text, {
        organizations: [{ span: [0, 11], name: 'Norvik Bank', kind: 'company', wikidata: null }],
      }),
    ).toEqual(['unmarked: Norvik Bank <Norvik Bank>', 'acronym: VRT <VRT>']);
  });
});
