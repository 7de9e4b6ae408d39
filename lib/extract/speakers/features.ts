/**
 * What speaks for somebody being meant, each with what it is worth (`feature-sentences.ts` says what it means). The sum of a candidate's features is
 * held against the others' and against what speaks for nobody. Set by hand: tables that `npm run learn-weights` learned do no better on articles
 * that they were not learned from (docs/weights.md).
 */
export const FEATURES = {
  // Where it was heard of last.
  'spoke-last': 2,
  'spoke-before': 0.6,
  'subject-here': 2.2,
  'named-here': 0.8,
  'subject-before': 0.8,
  'latest-subject': 1,
  'named-before': 0.7,
  'subject-after': 4,
  distance: -0.35,
  'office-distance': -0.15,
  'only-told': -1,
  owner: -0.8,
  often: 0.4,
  // What is said of it.
  'gender-told': 0.8,
  rank: 3,
  'rank-may': 2,
  'rank-wide': 1.2,
  'no-office': -0.4,
  'other-office': -0.8,
  country: 2,
  field: 2,
  'field-untold': -1,
  organization: 2,
  complement: 1,
  'same-noun': 3,
  'same-word': 4,
  'named-later': -2.5,
  introduced: 1,
  // Bodies.
  'noun-in-name': 3,
  kind: 2,
  'words-in-name': 2,
  'only-one': 1,
} as const satisfies Record<string, number>;

/** What speaks for nobody, by what is looked for: somebody is meant only for whom more speaks. */
export const NOBODY = {
  // Somebody has to be meant by "he", so that little evidence will do.
  /** Nobody is meant by the pronoun. */
  'no-person': -3,
  /** Nothing is meant by the pronoun. */
  'no-thing': -2,
  /** Nobody holds the office. */
  'no-holder': 0,
  /** No body is called so. */
  'no-body': 0.8,
  // So much that a body which is merely named may stand in the sentence before, and no further back. With -0.5, which reaches two sentences
  // further, 11 documents of raw articles had another issuer, and one of them the right one.
  /** Nobody issued the document. */
  'no-issuer': -0.2,
} as const satisfies Record<string, number>;

export type FeatureId = keyof typeof FEATURES;
export type NobodyId = keyof typeof NOBODY;

/** How far each feature holds: 1 for yes, a count where it says "for each"; what is left out does not hold. */
export type Evidence = Partial<Record<FeatureId, number>>;

/** What the features are worth, by their id. */
export type Weights = Readonly<Record<FeatureId | NobodyId, number>>;

export const WEIGHTS: Weights = { ...FEATURES, ...NOBODY };

/** What the evidence is worth. */
export function weigh(evidence: Evidence, weights: Weights): number {
  let sum = 0;
  for (const id in evidence) sum += weights[id as FeatureId] * evidence[id as FeatureId]!;
  return sum;
}
