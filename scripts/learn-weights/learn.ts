/** Two ways to learn weights from choices; both give the same for the same examples, and keep near the weights they start from. */
import {
  FEATURES,
  type FeatureId,
  type NobodyId,
  type Weights,
} from '../../lib/extract/speakers/features.ts';
import type { Example, Option } from './examples.ts';

type Id = FeatureId | NobodyId;

/** @param hold how strongly the weights are held to those that they start from */
export type Learner = (examples: readonly Example[], start: Weights, hold: number) => Weights;

const scoreOf = ({ evidence }: Option, weights: Weights): number =>
  Object.entries(evidence).reduce((sum, [id, value]) => sum + weights[id as Id] * value, 0);

/** A weight moved, but not past nought: what speaks for somebody does not come to speak against. What speaks for nobody is free. */
function moved(id: Id, weight: number, by: number): number {
  const to = weight + by;
  if (!(id in FEATURES)) return to;
  return FEATURES[id as FeatureId] > 0 ? Math.max(0, to) : Math.min(0, to);
}

const mapped = (weights: Weights, to: (id: Id, weight: number) => number): Weights =>
  Object.fromEntries(Object.entries(weights).map(([id, weight]) => [id, to(id as Id, weight)])) as Weights;

const DESCENTS = 400;
/** By how much a step of the descent is shortened where it was too long, and lengthened where it was not. */
const SHORTER = 0.5;
const LONGER = 1.2;

/** The weights under which the right ones are likeliest by the softmax of the sums, by gradient descent. */
export const byLikelihood: Learner = (examples, start, hold) => {
  let weights = start;
  let here = costOf(examples, weights, start, hold);
  let length = 0.01;
  for (let i = 0; i < DESCENTS; i++) {
    const next = mapped(weights, (id, weight) => moved(id, weight, -length * here.slope[id]));
    const there = costOf(examples, next, start, hold);
    if (there.cost > here.cost) length *= SHORTER;
    else {
      [weights, here] = [next, there];
      length *= LONGER;
    }
  }
  return weights;
};

/** What the choices cost under these weights, and by how much more for more of each. */
function costOf(examples: readonly Example[], weights: Weights, start: Weights, hold: number) {
  let cost = 0;
  const slope: Record<Id, number> = { ...mapped(weights, () => 0) };
  for (const id of Object.keys(weights) as Id[]) {
    const away = weights[id] - start[id];
    cost += (hold / 2) * away * away;
    slope[id] = hold * away;
  }
  for (const { options } of examples) {
    const scores = options.map((option) => scoreOf(option, weights));
    const top = Math.max(...scores);
    const shares = scores.map((score) => Math.exp(score - top));
    const all = shares.reduce((sum, share) => sum + share, 0);
    const right = shares.reduce((sum, share, at) => sum + (options[at]!.right ? share : 0), 0);
    cost -= Math.log(right / all);
    for (const [at, option] of options.entries()) {
      const pull = shares[at]! / all - (option.right ? shares[at]! / right : 0);
      for (const [id, value] of Object.entries(option.evidence)) slope[id as Id] += pull * value;
    }
  }
  return { cost, slope };
}

const ROUNDS = 50;
/** How far the right one has to be before all others, as one is before others who is told to be sure. */
const MARGIN = 1;
const RATE = 0.05;

/** The averaged perceptron: weights change only where the right one is not before the others by the margin. */
export const byPerceptron: Learner = (examples, start, hold) => {
  let weights = start;
  let sum = mapped(start, () => 0);
  const shrink = (RATE * hold) / examples.length;
  for (let round = 0; round < ROUNDS; round++)
    for (const { options } of examples) {
      const best = (of: readonly Option[]) =>
        of.toSorted((a, b) => scoreOf(b, weights) - scoreOf(a, weights))[0];
      const right = best(options.filter((option) => option.right))!;
      const wrong = best(options.filter((option) => !option.right));
      const short = wrong && scoreOf(right, weights) - scoreOf(wrong, weights) < MARGIN;
      weights = mapped(weights, (id, weight) => {
        const more = short ? worthOf(right, id) - worthOf(wrong, id) : 0;
        return moved(id, weight, RATE * more - shrink * (weight - start[id]));
      });
      sum = mapped(sum, (id, weight) => weight + weights[id]);
    }
  return mapped(sum, (_, weight) => weight / (ROUNDS * examples.length));
};

const worthOf = ({ evidence }: Option, id: Id): number => (evidence as Partial<Record<Id, number>>)[id] ?? 0;
