import { describe, expect, it } from 'vitest';
import { readDateline } from '../../../lib/dateline/dateline.ts';
import { annotate } from '../../../lib/extract/annotate.ts';
import { english } from '../../../lib/language/english/english.ts';
import type { Language } from '../../../lib/language/language.ts';
import { russian } from '../../../lib/language/russian/russian.ts';

const text = `VARNA /Bulgaria/, June 4. /TASS/. The ports of the Black Sea should share their pilots, Ruritanian Transport Minister Otto Falk said.

"We have too few of them, and the winter is coming," he said at a meeting of harbor masters.

Falk stressed that "nobody will lose his job."

According to him, Ruritania is ready to "train two hundred people a year."

The Ruritanian transport minister also noted that the plan will be published in July.`;

describe('annotate', () => {
  const { claims, dateline } = annotate(text, english, readDateline(text));
  const slices = claims.map((claim) => ({
    content: claim.content.map((span) => text.slice(...span)).join(' + '),
    cue: claim.cue && text.slice(...claim.cue),
    source: claim.source && text.slice(...claim.source),
    speaker: claim.speaker?.name,
    kind: claim.kind,
  }));

  it('finds who says what, with which words, directly or not', () => {
    expect(slices).toEqual([
      {
        content: 'The ports of the Black Sea should share their pilots',
        cue: 'said',
        source: 'Ruritanian Transport Minister Otto Falk',
        speaker: 'Otto Falk',
        kind: 'indirect',
      },
      {
        content: 'We have too few of them, and the winter is coming',
        cue: 'said',
        source: 'he',
        speaker: 'Otto Falk',
        kind: 'direct',
      },
      {
        content: 'nobody will lose his job',
        cue: 'stressed',
        source: 'Falk',
        speaker: 'Otto Falk',
        kind: 'direct',
      },
      {
        content: 'Ruritania is ready to "train two hundred people a year',
        cue: 'According to',
        source: 'him',
        speaker: 'Otto Falk',
        kind: 'mixed',
      },
      {
        content: 'the plan will be published in July',
        cue: 'noted',
        source: 'The Ruritanian transport minister',
        speaker: 'Otto Falk',
        kind: 'indirect',
      },
    ]);
  });

  it('gives one speaker to all mentions of one person, with the role', () => {
    expect(new Set(claims.map((claim) => claim.speaker?.id)).size).toBe(1);
    expect(claims[0]!.speaker).toEqual({
      id: 0,
      kind: 'person',
      name: 'Otto Falk',
      role: 'Ruritanian Transport Minister',
      organization: null,
      introduced: [88, 127],
    });
  });

  it('keeps the dateline out of the claims', () => {
    expect(dateline && text.slice(...dateline.span)).toBe('VARNA /Bulgaria/, June 4. /TASS/.');
  });
});

describe('a name with a nickname behind a preposition', () => {
  it('whose given name no list knows is read all the same', () => {
    const { claims } = annotate('"It sails," Anna Berg said. He came with Ovro "Pip" Falk.', english, null);
    expect(claims).toHaveLength(1);
  });
});

describe('a role behind a name', () => {
  it.each([
    ['Marta Lind, a deputy to Gen. Otto Falk, said it was late.', 'deputy to Gen. Otto Falk'],
    [
      'The port is shut, said Marta Lind, head of the Velden Guild. Falk had left.',
      'head of the Velden Guild',
    ],
  ])('goes over an abbreviation, and not over the end of a sentence: %s', (text, role) => {
    expect(annotate(text, english, null).claims[0]!.speaker).toMatchObject({ name: 'Marta Lind', role });
  });
});

describe('a paragraph of many quotations', () => {
  it.each([
    { language: english, piece: '"a" ' },
    { language: russian, piece: '«а» ' },
  ])('is read in $language.code, however many there are', ({ language, piece }) => {
    expect(() => annotate(piece.repeat(200_000), language, null)).not.toThrow();
  });
});

describe('a name that may be the wrong one', () => {
  const besides = (body: string, language: Language) =>
    annotate(body, language, readDateline(body)).claims.map(({ speaker, beside }) => [speaker?.name, beside]);

  it.each([
    [
      'Ruritanian Transport Minister Otto Falk met Mayor Karl Berg on the old bridge on Monday.\n\nHe said the bridge would be closed for a year.\n\n"It is older than I am," Falk told reporters.\n\nHe added that the ferry would sail.',
      english,
      [
        ['Otto Falk', 'Karl Berg'],
        ['Otto Falk', undefined],
        ['Otto Falk', undefined],
      ],
    ],
    [
      'Министр транспорта Отто Фальк встретился с мэром Карлом Бергом на старом мосту.\n\nОн сказал, что мост закроют на год.',
      russian,
      [['Отто Фальк', 'Карл Берг']],
    ],
  ])('has the other beside it, and only where it is close: %s', (body, language, said) => {
    expect(besides(body, language)).toEqual(said);
  });
});
