import { expect, it } from 'vitest';
import {
  choose,
  closeSecond,
  type SpeakerCandidate,
  type SpeakerDecision,
} from '../../../lib/extract/speakers/because.ts';
import { type Evidence, WEIGHTS } from '../../../lib/extract/speakers/features.ts';

const candidate = (name: string, evidence: Evidence): SpeakerCandidate => ({
  identity: { kind: 'person', name, people: [], phrase: null },
  evidence,
});

const choice = (...candidates: SpeakerCandidate[]) =>
  choose(candidates, 'no-holder', { weights: WEIGHTS, watch: null })!;

const chosen = (...candidates: SpeakerCandidate[]) => {
  const { identity, because } = choice(...candidates);
  return closeSecond({ by: 'pronoun', ...because }, identity.name);
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

it('keeps the reasons of the winner and of the second, those that weigh most first', () => {
  const { because } = choice(
    candidate('Otto Falk', { distance: 1, 'spoke-last': 1 }),
    candidate('Ada Berg', { 'spoke-before': 1, distance: 1, 'named-before': 1 }),
  );
  const ids = (features: readonly { id: string }[] | undefined) => features?.map(({ id }) => id);
  expect(ids(because.features)).toEqual(['spoke-last', 'distance']);
  expect(ids(because.beside?.features)).toEqual(['named-before', 'spoke-before', 'distance']);
});

it('tells who watches all who were weighed, also where nobody is meant', () => {
  const seen: SpeakerDecision[] = [];
  const weak = [candidate('Otto Falk', { distance: 3 })];
  expect(
    choose(weak, 'no-holder', { weights: WEIGHTS, watch: (decision) => seen.push(decision) }),
  ).toBeNull();
  expect(seen).toEqual([{ nobody: 'no-holder', candidates: weak, chosen: null }]);
});
