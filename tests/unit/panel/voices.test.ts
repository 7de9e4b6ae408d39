import { describe, expect, test } from 'vitest';
import type { Claim, Speaker } from '../../../lib/annotation.ts';
import { voiceBlockTarget, voicesOf } from '../../../lib/panel/voices.ts';
import { DIRECT, INDIRECT, MIXED } from '../export/sample.ts';

const speaker = (id: number, name: string, kind: Speaker['kind'] = 'person'): Speaker => ({
  id,
  kind,
  name,
  role: null,
  organization: null,
});
const berg = speaker(0, 'Anna Berg');
const board = speaker(1, 'Harbor Board', 'organization');
const passenger = speaker(2, 'a passenger', 'description');
const by = (who: Speaker | null, claim: Claim): Claim => ({ ...claim, speaker: who });

const claims = [
  by(board, INDIRECT),
  by(null, DIRECT),
  by(berg, DIRECT),
  by(passenger, MIXED),
  by(berg, INDIRECT),
  by(null, INDIRECT),
  by(null, INDIRECT),
];
const voices = voicesOf({ claims });

describe('the voices of an article', () => {
  test('are its speakers, most claims first, then in the order of the article; of nobody known last', () => {
    expect(voices.list.map((voice) => [voice.speaker?.name ?? null, voice.naming])).toEqual([
      ['Anna Berg', 'named'],
      ['Harbor Board', 'named'],
      ['a passenger', 'described'],
      [null, 'unknown'],
    ]);
  });

  test('have their claims in the order of the article, each with its kind', () => {
    expect(voices.list.map((voice) => voice.claims)).toEqual([
      [
        { index: 2, kind: 'direct' },
        { index: 4, kind: 'indirect' },
      ],
      [{ index: 0, kind: 'indirect' }],
      [{ index: 3, kind: 'mixed' }],
      [
        { index: 1, kind: 'direct' },
        { index: 5, kind: 'indirect' },
        { index: 6, kind: 'indirect' },
      ],
    ]);
  });

  test('are counted by kind, each and all together', () => {
    expect(voices.list[0]!.byKind).toEqual({ direct: 1, mixed: 0, indirect: 1 });
    expect(voices.byKind).toEqual({ direct: 2, mixed: 1, indirect: 4 });
  });

  test('leave claims of nobody known out of the count of voices: they may be of one or of many', () => {
    const { speakers, unnamed, organizations, claims: known, unknownClaims } = voices;
    expect({ speakers, unnamed, organizations, known, unknownClaims }).toEqual({
      speakers: 3,
      unnamed: 1,
      organizations: 1,
      known: 4,
      unknownClaims: 3,
    });
  });

  test('are none where nobody speaks', () => {
    expect(voicesOf({ claims: [] })).toMatchObject({ list: [], speakers: 0, claims: 0, unknownClaims: 0 });
  });
});

describe('the keys among the blocks of three bars', () => {
  const sizes = [3, 1, 2];
  test.each([
    ['ArrowRight', 0, 1],
    ['ArrowRight', 2, 3],
    ['ArrowRight', 5, 5],
    ['ArrowLeft', 3, 2],
    ['ArrowLeft', 0, 0],
    ['ArrowDown', 1, 3],
    ['ArrowDown', 4, 4],
    ['ArrowUp', 4, 3],
    ['ArrowUp', 2, 0],
    ['ArrowUp', 0, 0],
    ['Home', 4, 0],
    ['End', 1, 5],
    ['a', 1, null],
  ])('%s leads from %i to %o', (key, from, to) => {
    expect(voiceBlockTarget(key, from, sizes)).toBe(to);
  });
});

test('do not count what the headline says over again', () => {
  const head = { ...claims[0]!, content: [[900, 950] as const] };
  expect(voicesOf({ claims: [...claims, head] }, { headAt: 900 })).toEqual(voices);
  expect(voicesOf({ claims: [...claims, head] })).not.toEqual(voices);
});
