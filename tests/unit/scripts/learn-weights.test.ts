import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { WEIGHTS, type Weights } from '../../../lib/extract/speakers/features.ts';
import { annotatedIn, isSameSpeaker, pairClaims } from '../../../scripts/learn-weights/annotated.ts';
import { type Example, examplesOf, type Option } from '../../../scripts/learn-weights/examples.ts';
import { foldsOf } from '../../../scripts/learn-weights/folds.ts';
import { byLikelihood, byPerceptron } from '../../../scripts/learn-weights/learn.ts';
import { marginsOf } from '../../../scripts/learn-weights/margins.ts';
import { outcomes, prepare } from '../../../scripts/learn-weights/resolve-article.ts';

const folder = mkdtempSync(join(tmpdir(), 'learn-weights-'));
afterAll(() => rmSync(folder, { recursive: true }));

const text = `Otto Falk met Karl Voss in Velden. He said the bridge was safe.

"It will open," Falk said.`;
const claim = (words: string, speaker: string) => ({
  content: [[text.indexOf(words), text.indexOf(words) + words.length]],
  speaker,
});

/** An article of whose "he" the annotation says who it is. */
function annotated(he: string) {
  const path = join(folder, 'gold.jsonl');
  const claims = [claim('the bridge was safe', he), claim('It will open', 'Otto Falk')];
  writeFileSync(path, `${JSON.stringify({ id: '1', language: 'en', text, claims, organizations: [] })}\n`);
  return prepare(annotatedIn(path)[0]!);
}

describe('an annotated article', () => {
  it.each([
    ['Otto Falk', 'Falk', true],
    ['Otto Falk', 'Ada Falk', false],
    ['SCR', 'Society of Coastal Rescue', true],
    ['the ministry', 'Ministry', true],
    ['', 'Falk', false],
  ])('has %s and %s for one speaker: %s', (a, b, same) => {
    expect(isSameSpeaker(a, b, new Map([['scr', 'society of coastal rescue']]))).toBe(same);
  });

  it('pairs a claim with the one that shares half of its words, each once', () => {
    const gold = [claim('the bridge was safe', ''), claim('bridge was safe', '')] as never[];
    expect(pairClaims(text, gold, [claim('bridge was safe', '')] as never[])).toEqual([0, null]);
  });

  it('gives the choices that its claims hang on, with who was right', () => {
    const choices = examplesOf(annotated('Otto Falk'), WEIGHTS);
    expect(choices.map(({ right, known }) => ({ right, known }))).toEqual([{ right: true, known: true }]);
    expect(choices[0]!.options.map(({ right }) => right)).toEqual([false, true, false]);
  });

  it('has nobody for right where none of the candidates is', () => {
    const [choice] = examplesOf(annotated('Ada Berg'), WEIGHTS);
    expect(choice).toMatchObject({ right: false, known: false });
    expect(choice!.options.at(-1)).toEqual({ evidence: { 'no-person': 1 }, right: true });
  });

  it('is resolved with the weights that are tried', () => {
    const backwards: Weights = { ...WEIGHTS, 'subject-before': -5, 'latest-subject': -5 };
    const right = (weights: Weights) => outcomes(annotated('Otto Falk'), weights).map((one) => one.right);
    expect(right(WEIGHTS)).toEqual([true, true]);
    expect(right(backwards)).toEqual([false, true]);
  });

  it('counts who is unsure and who of them is wrong', () => {
    const wide = marginsOf(outcomes(annotated('Karl Voss'), WEIGHTS)).at(-1);
    expect(wide).toMatchObject({ margin: 4, unsure: 1, unsureWrong: 1, sure: 1, sureWrong: 0 });
  });
});

const option = (evidence: Option['evidence'], right: boolean): Option => ({ evidence, right });
/** Whoever is named often is meant, and not who spoke last. */
const often: Example[] = Array.from({ length: 20 }, () => ({
  options: [option({ often: 1 }, true), option({ 'spoke-last': 1 }, false)],
  right: false,
  known: true,
}));

describe.each([
  ['likelihood', byLikelihood],
  ['perceptron', byPerceptron],
])('learned by %s', (_, learner) => {
  it('what speaks for those who are right comes to weigh more', () => {
    const { often: more, 'spoke-last': less } = learner(often, WEIGHTS, 1);
    expect(more).toBeGreaterThan(less);
  });

  it('no weight changes its sign, and what never spoke stays as it is', () => {
    const { 'spoke-last': less, rank } = learner(often, WEIGHTS, 0);
    expect(less).toBeGreaterThanOrEqual(0);
    expect(rank).toBeCloseTo(WEIGHTS.rank, 9);
  });

  it('weights that are held more move less', () => {
    const moved = (hold: number) => learner(often, WEIGHTS, hold).often - WEIGHTS.often;
    expect(moved(10)).toBeLessThan(moved(1));
  });

  it('is the same each time', () => {
    expect(learner(often, WEIGHTS, 1)).toEqual(learner(often, WEIGHTS, 1));
  });
});

describe('folds', () => {
  const all = Array.from({ length: 12 }, (_, i) => i);

  it('hold each article once, in parts of nearly one size', () => {
    const folds = foldsOf(all, 5, 1);
    expect(folds.flat().toSorted((a, b) => a - b)).toEqual(all);
    expect(folds.map(({ length }) => length)).toEqual([3, 3, 2, 2, 2]);
  });

  it('are the same for a seed, and others for another', () => {
    expect(foldsOf(all, 5, 1)).toEqual(foldsOf(all, 5, 1));
    expect(foldsOf(all, 5, 1)).not.toEqual(foldsOf(all, 5, 2));
  });
});
