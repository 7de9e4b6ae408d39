import { expect, it } from 'vitest';
import { type Candidate, choose, closeSecond } from '../../../lib/extract/speakers/because.ts';
import { WEIGHTS } from '../../../lib/extract/speakers/features.ts';

const candidate = (name: string, evidence: Candidate<string>['evidence']): Candidate<string> => ({
  who: name,
  name,
  evidence,
});

const chosen = (...candidates: Candidate<string>[]) => {
  const { who, ...because } = choose(candidates, 0, WEIGHTS)!;
  return closeSecond({ by: 'pronoun', ...because }, who);
};

it('names the second where little more speaks for the first', () => {
  expect(
    chosen(candidate('Otto Falk', { 'spoke-last': 1 }), candidate('Ada Berg', { 'named-before': 1 })),
  ).toBe('Ada Berg');
});

it.each([
  [
    'much more speaks for the first',
    'Otto Falk',
    { 'spoke-last': 1, 'subject-before': 1 },
    'Ada Berg',
    { distance: 1 },
  ],
  ['it is the first by a part of the name', 'Otto Falk', { 'spoke-last': 1 }, 'Falk', { 'named-before': 1 }],
  [
    'it is the first by more of the name',
    'Norvik',
    { 'spoke-last': 1 },
    'Norvik Bank',
    { 'named-before': 1 },
  ],
] as const)('names none where %s', (_, first, forFirst, second, forSecond) => {
  expect(chosen(candidate(first, forFirst), candidate(second, forSecond))).toBeNull();
});

it('names none where nobody else could be meant', () => {
  expect(chosen(candidate('Otto Falk', { 'spoke-last': 1 }))).toBeNull();
});
